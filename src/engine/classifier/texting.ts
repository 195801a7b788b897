/**
 * Texting style: a small closed map of short forms to the words they stand for, so that every clause reads them. Whole
 * words only, in small letters (or in a text that shouts), and those that are also ordinary words only where their
 * neighbours show the short form. Each token keeps its place in the original text.
 */
import { tagsOf } from './lexicon';
import type { RawToken } from './tokens';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]));

/** Short forms with no other meaning. */
const ALWAYS = pairs(
  "pls:please plz:please plss:please ppl:people pple:people peeps:people b4:before m8:mate tmrw:tomorrow tmr:tomorrow tmw:tomorrow 2moro:tomorrow 2morrow:tomorrow 2nite:tonight tonite:tonight gr8:great l8r:later some1:someone sum1:someone any1:anyone ne1:anyone rnt:aren't arnt:aren't every1:everyone evry1:everyone no1:nobody tho:though thru:through cuz:because coz:because abt:about rly:really rlly:really srsly:seriously dey:they luv:love prolly:probably wud:would shud:should cud:could wouldve:would shouldve:should couldve:could hav:have wen:when wot:what bcuz:because bcos:because becuz:because gud:good nvr:never evry:every evrything:everything smth:something sth:something yr:your yur:your urself:yourself urselves:yourselves",
);
/** Two words in one: the first takes so many letters of the original. */
const SPLIT: ReadonlyMap<string, readonly [string, number, string]> = new Map([
  ['imma', ['i', 1, 'gonna']],
  ['ima', ['i', 1, 'gonna']],
  ["i'mma", ['i', 1, 'gonna']],
  ['lemme', ['let', 3, 'me']],
  ['gimme', ['give', 3, 'me']],
  ['tryna', ['trying', 4, 'to']],
  ['hafta', ['have', 3, 'to']],
  ['shoulda', ['should', 6, 'have']],
  ['coulda', ['could', 5, 'have']],
  ['woulda', ['would', 5, 'have']],
  ['dunno', ["don't", 3, 'know']],
  ['heres', ['here', 4, "'s"]],
  ['theres', ['there', 5, "'s"]],
  ['wheres', ['where', 5, "'s"]],
  ['hows', ['how', 3, "'s"]],
  ['theyd', ['they', 4, "'d"]],
  ['youd', ['you', 3, "'d"]],
  ['weve', ['we', 2, "'ve"]],
]);

/** Letters whose short form has other meanings: what the neighbours must be is asked below. */
const ASKED = words('u ur r n w bc y ill id lets were 1 2 4 da wit tht dis');

/** Is it one of them, and not a word to be repaired? */
export const isShortForm = (word: string): boolean => ALWAYS.has(word) || SPLIT.has(word);

const BEFORE_ARE = words('you u we they these those who what where why how people all them y ppl people');
const NOT_SICK = words(
  "be is are was were am 's 'm 're been being fall fell feel feels felt get got made make taken mentally terminally critically chronically seriously very so too the an a speak spoke of really gravely violently physically no bodes bode how look looks",
);
const VERBS = words(
  'be never just get put have do find see pay come go make take let try call send tell give show always still beat break smash slit cut kick punch fuck wait bet say knock drag ensure personally happily gladly even probably fight spit hunt meet stop keep start end throw not cover help stay only ask believe vote bring post leak dox work',
);
const ID_NEXT = words(
  'love like rather hate be kill have say never pay give rape beat shoot hang smash happily gladly see be burn put fuck die just still also',
);
const WITH_NEXT = words(
  'u you your ur the a an me my his her him them their no nothing some all that this these those it us our everyone kids people women men muslims jews gays',
);
const YOURE_NEXT = words(
  'a an the not just so such going gonna all always nothing no never still really only too one lucky next dead gay jewish muslim black white trans beautiful welcome right wrong crazy mad sick such in on why what literally all being fucking',
);
const ONE_NEXT = words(
  'more word of day thing person man woman time last good bullet way of less reason dead',
);
const TO_BEFORE = words(
  'want wants wanted going go have has had need needs got used able time trying try like love ready come came how deserve deserves gonna wanna where about supposed',
);
const FOR_NEXT = words('you u me being the ur your life real ever them us all him her my no free every');

const small = (slice: string): boolean => slice === slice.toLowerCase();

/** Is the token a word of its own: no sign touches it that makes it part of something else (`R-TX`, `U.S.`, `w/`)? */
function alone(original: string, token: RawToken): boolean {
  const before = original[token.start - 1] ?? ' ';
  const after = original[token.end] ?? ' ';
  return (
    !/[./&'’@#-]/.test(before) &&
    !/[/&'’-]/.test(after) &&
    !(after === '.' && /\S/.test(original[token.end + 1] ?? ' '))
  );
}

const isPlural = (text: string): boolean =>
  BEFORE_ARE.has(text) || /[^s]s$/.test(text) || tagsOf(text).has('group-many') || tagsOf(text).has('people');

/** The word that a short form with other meanings stands for here, or null. */
function meant(
  text: string,
  before: RawToken | undefined,
  next: RawToken | undefined,
  atStart: boolean,
): string | readonly string[] | null {
  const last = before?.kind === 'word' ? before.text : '';
  const follow = next?.kind === 'word' || next?.kind === 'mention' ? next.text : '';
  const followTags = tagsOf(follow);
  switch (text) {
    case 'u':
      return follow === 'of' || follow === 'turn' ? null : 'you';
    case 'ur':
      return YOURE_NEXT.has(follow) ||
        (follow.length > 4 && follow.endsWith('ing')) ||
        followTags.has('group-one') ||
        (followTags.has('degrade') &&
          !/^(?:trash|garbage|shit|crap|pigs?|jokes?|lies|mistakes?|problems?|failures?|stupid|dumb|disgusting|ugly|filthy|dirty|sick|nasty)$/.test(
            follow,
          ))
        ? ['you', "'re"]
        : 'your';
    case 'r':
      return follow !== '' &&
        (isPlural(last) ||
          (last === '' && /^(?:u|you|we|they|these|those)$/.test(follow)) ||
          /^(?:u|you|they)$/.test(follow))
        ? 'are'
        : null;
    case 'n':
      return last !== '' && (follow !== '' || next?.kind === 'mention') ? 'and' : null;
    case 'w':
      return last !== '' &&
        (WITH_NEXT.has(follow) || next?.kind === 'mention' || (follow !== '' && followTags.size > 0))
        ? 'with'
        : null;
    case 'bc':
      return follow !== '' ? 'because' : null;
    case 'y':
      return /^(?:are|r|do|does|don't|dont|is|u|you|isn't|cant|can't|would|did|not|am)$/.test(follow)
        ? 'why'
        : null;
    case 'ill':
      return !NOT_SICK.has(last) &&
        (VERBS.has(follow) || (followTags.has('vb') && !followTags.has('degrade')))
        ? ['i', "'ll"]
        : null;
    case 'id':
      return (atStart || /^(?:and|n|but|if|because|bc|think|so|or|then|i|lol)$/.test(last)) &&
        ID_NEXT.has(follow)
        ? ['i', "'d"]
        : null;
    case 'lets':
      return atStart && (followTags.has('vb') || VERBS.has(follow)) ? ['let', "'s"] : null;
    case 'were':
      return atStart && /^(?:gonna|going|coming)$/.test(follow) ? ['we', "'re"] : null;
    case '1':
      return ONE_NEXT.has(follow) ? 'one' : null;
    case '2':
      return (TO_BEFORE.has(last) && (followTags.has('vb') || VERBS.has(follow))) ||
        (/^(?:want|wanted|wants|going|able|trying|try|used|supposed)$/.test(last) && /[^s]$/.test(follow)) ||
        (/^(?:death|back|go|listen|talk)$/.test(last) && follow !== '')
        ? 'to'
        : null;
    case '4':
      return last !== '' && FOR_NEXT.has(follow) ? 'for' : null;
    case 'da':
      return /^(?:in|on|to|all|at|of|for|kill|with|from)$/.test(last) && follow !== '' ? 'the' : null;
    case 'wit':
      return WITH_NEXT.has(follow) ? 'with' : null;
    case 'tht':
      return 'that';
    case 'dis':
      return followTags.has('people') ||
        /^(?:country|guy|man|woman|bitch|dude|is|shit|place|town)$/.test(follow)
        ? 'this'
        : null;
    default:
      return null;
  }
}

/** Raw tokens with short forms spelt out. Linear; gives back the same list where there are none. */
export function withoutShortForms(tokens: readonly RawToken[], original: string): readonly RawToken[] {
  if (!tokens.some(({ text }) => ALWAYS.has(text) || SPLIT.has(text) || ASKED.has(text))) return tokens;
  const shouts = !/[a-z]{2}/.test(original.replace(/https?:\S+|@\w+/g, ''));
  const out: RawToken[] = [];
  const cut = (token: RawToken, first: string, letters: number, second: string): void => {
    const middle = Math.min(token.start + letters, token.end);
    out.push(
      { ...token, text: first, end: middle, kind: 'word' },
      { ...token, text: second, start: middle, kind: 'word' },
    );
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    const slice = original.slice(token.start, token.end);
    const reads = (token.kind === 'word' || token.kind === 'number') && (shouts || small(slice));
    const opens = out.length === 0 || out.at(-1)?.kind !== 'word';
    // Capitals say nothing where a sentence begins.
    if (!reads && !(token.kind === 'word' && opens && small(slice.slice(1)) && slice.length > 1)) {
      out.push(token);
      continue;
    }
    const split = SPLIT.get(token.text);
    const always = ALWAYS.get(token.text);
    // `w/`, `w/o`: the sign belongs to the word.
    if (token.text === 'w' && tokens[i + 1]?.text === '/' && tokens[i + 1]?.start === token.end) {
      const letter = tokens[i + 2];
      const without = letter?.text === 'o' && letter.start === tokens[i + 1]?.end;
      const last = (without ? letter : tokens[i + 1]) as RawToken;
      out.push({ ...token, text: without ? 'without' : 'with', end: last.end });
      i += without ? 2 : 1;
      continue;
    }
    if (split !== undefined) cut(token, split[0], split[1], split[2]);
    else if (always !== undefined) out.push({ ...token, text: always, kind: 'word' });
    else if (ASKED.has(token.text) && alone(original, token)) {
      const found = meant(token.text, out.at(-1), tokens[i + 1], opens);
      if (found === null) out.push(token);
      else if (typeof found === 'string') out.push({ ...token, text: found, kind: 'word' });
      else cut(token, found[0] ?? '', 1, found[1] ?? '');
    } else out.push(token);
  }
  return out;
}
