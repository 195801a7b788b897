/**
 * Makes src/engine/unicode/tables.ts: which characters fold to ASCII, which are letters, emoji, or to be ignored.
 * The engine may not ask the JavaScript engine for this, because the answer differs with its Unicode version.
 *
 *   node scripts/run-ts.mjs scripts/make-unicode.ts
 */
import { writeFileSync } from 'node:fs';

const LAST = 0x1fbff;
const MARK = /\p{M}/u;

/** No decomposition, yet read as these letters. */
const BY_HAND: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ł: 'l', Ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ð: 'd', þ: 'th',
  ɑ: 'a', ɡ: 'g', ɩ: 'i', ʀ: 'r', ɪ: 'i', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm',
  ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
  '’': "'", '‘': "'", 'ʼ': "'", '′': "'", '＇': "'", '`': "'", '´': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '＂': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '…': '...', '•': '.', '‹': "'", '›': "'",
}; // prettier-ignore

/** Letters of other scripts that are drawn like Latin ones. Used only in words of Latin texts (normalise.ts). */
const LOOK_ALIKES =
  'аa АA вb ВB сc СC ԁd еe ЕE һh НH іi ІI ѕs ЅS јj ЈJ кk КK ӏl ԛq мm МM пn оo ОO рp РP тt ТT уy УY ԝw хx ХX ѵv ӀI ё' +
  'e ЁE зz З3 гr ' +
  'αa ΑA βb ΒB εe ΕE ηn ΗH ιi ΙI κk ΚK μu ΜM νv ΝN οo ΟO ρp ΡP σo τt ΤT υu ΥY χx ΧX ωw ΖZ ϲc ϹC ϳj γy';

function folded(cp: number): string | null {
  const char = String.fromCodePoint(cp);
  const own = BY_HAND[char];
  if (own !== undefined) return own;
  const plain = [...char.normalize('NFKD')].filter((c) => !MARK.test(c)).join('');
  // Negative and regional letters are symbols without a decomposition.
  if (cp >= 0x1f130 && cp <= 0x1f149) return String.fromCharCode(97 + cp - 0x1f130);
  if (cp >= 0x1f150 && cp <= 0x1f169) return String.fromCharCode(97 + cp - 0x1f150);
  if (cp >= 0x1f170 && cp <= 0x1f189) return String.fromCharCode(97 + cp - 0x1f170);
  return /^[!-~]{1,4}$/.test(plain) ? plain.toLowerCase() : null;
}

function ranges(test: (char: string, cp: number) => boolean): string {
  const out: string[] = [];
  let start = -1;
  for (let cp = 0x80; cp <= LAST + 1; cp++) {
    const inside = cp <= LAST && !(cp >= 0xd800 && cp <= 0xdfff) && test(String.fromCodePoint(cp), cp);
    if (inside && start < 0) start = cp;
    if (!inside && start >= 0) {
      out.push(cp - 1 === start ? start.toString(36) : `${start.toString(36)}-${(cp - 1).toString(36)}`);
      start = -1;
    }
  }
  return out.join(' ');
}

/** `start:abc` folds three code points one to one; `start=xyz` folds one to several. */
function folds(): string {
  const out: string[] = [];
  let run = '';
  let runStart = 0;
  const flush = (): void => {
    if (run !== '') out.push(`${runStart.toString(36)}:${run}`);
    run = '';
  };
  for (let cp = 0x80; cp <= LAST; cp++) {
    const to = cp >= 0xd800 && cp <= 0xdfff ? null : folded(cp);
    if (to?.length === 1) {
      if (run === '') runStart = cp;
      run += to;
    } else {
      flush();
      if (to !== null) out.push(`${cp.toString(36)}=${to}`);
    }
  }
  flush();
  return out.join(' ');
}

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

export function main(): void {
  const lookAlikes = LOOK_ALIKES.split(' ').map((pair) => [...pair]);
  const ignored = ranges(
    (c, cp) =>
      /\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(c) ||
      (cp >= 0x300 && cp <= 0x36f) ||
      (cp >= 0x1ab0 && cp <= 0x1aff) ||
      (cp >= 0x1dc0 && cp <= 0x1dff) ||
      (cp >= 0x20d0 && cp <= 0x20ff) ||
      (cp >= 0xfe20 && cp <= 0xfe2f),
  );
  const letters = ranges((c) => /[\p{L}\p{N}\p{M}]/u.test(c));
  const emoji = ranges(
    (c, cp) =>
      cp > 0xff &&
      (/\p{Extended_Pictographic}/u.test(c) ||
        (cp >= 0x1f1e6 && cp <= 0x1f1ff) ||
        (cp >= 0x1f3fb && cp <= 0x1f3ff)),
  );
  const text = `/** Made by scripts/make-unicode.ts from Unicode ${process.versions.unicode}. Do not edit. */

/** To ASCII in lower case: \`start:abc\` one to one from that code point on, \`code=xyz\` one to several. Base 36. */
export const FOLDS =
  ${quoted(folds())};

/** Letters of other scripts drawn like Latin ones, each with that letter in lower case. */
export const LOOK_ALIKES =
  ${quoted(lookAlikes.map(([from = '', to = '']) => from + to.toLowerCase()).join(''))};

/** Letters, digits and marks beyond ASCII: ranges in base 36. */
export const LETTERS =
  ${quoted(letters)};

export const EMOJI =
  ${quoted(emoji)};

/** Not seen by the reader: zero-width, variation selectors, directions, combining marks over Latin letters. */
export const IGNORED =
  ${quoted(ignored)};
`;
  writeFileSync(new URL('../src/engine/unicode/tables.ts', import.meta.url), text);
  console.log(`wrote src/engine/unicode/tables.ts, ${text.length} characters`);
}
