/** Words of gender and their counterparts: women and men, she and he. */
import type { Doc, Token } from '../classifier/types';
import { fixedTokens, isGendered } from './fixed';
import type { MirrorChange } from './types';

const PAIRS = `woman:man women:men girl:boy girls:boys female:male females:males mother:father mothers:fathers mom:dad moms:dads
mum:dad mama:papa wife:husband wives:husbands daughter:son daughters:sons sister:brother sisters:brothers aunt:uncle aunts:uncles niece:nephew nieces:nephews grandmother:grandfather
grandma:grandpa girlfriend:boyfriend congresswoman:congressman congresswomen:congressmen chairwoman:chairman councilwoman:councilman spokeswoman:spokesman businesswoman:businessman
policewoman:policeman saleswoman:salesman queen:king princess:prince actress:actor actresses:actors waitress:waiter heroine:hero widow:widower bride:groom gal:guy gals:guys
schoolgirl:schoolboy schoolgirls:schoolboys she:he hers:his herself:himself ms:mr mrs:mr madam:sir`;

const OTHER = new Map<string, string>();
for (const pair of PAIRS.split(/\s+/)) {
  const [woman = '', man = ''] = pair.split(':');
  if (!OTHER.has(woman)) OTHER.set(woman, man);
  if (!OTHER.has(man)) OTHER.set(man, woman);
}
OTHER.set('him', 'her');
// Common words for words as common.
for (const [from, to] of [
  'lady man',
  'ladies men',
  'gentleman lady',
  'gentlemen ladies',
  'guy woman',
  'guys women',
].map((pair) => pair.split(' ')))
  OTHER.set(from ?? '', to ?? '');

const NOT_OWNED = new Set(
  `to and or at in on with from for out up down is was by when if that because again now today tonight too so as the a an this these those until till before after
off over back away alone alive first here there home like but not no who where why how what then than about into through around under along instead already
personally forever tomorrow yesterday i you we they he she it will would should can could must may might has had did does do just really only even both be
awake asleep quiet safe scared afraid happy sad mad crazy sick cold wet naked blind deaf poor rich free late early
die pay suffer burn speak go come leave choke rot know cry bleed beg run hang drown fall feel stop see get have`.split(
    /\s+/,
  ),
);
const SAID = /(?:ing|ly)$/;
const MAKES = /^(?:make|makes|made|let|lets|watch|watching|see|seeing|hear|help|helped)$/;

/** `her` before what is hers, rather than she herself. */
function isOwner(doc: Doc, i: number): boolean {
  const token = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  if (next === undefined || next.sentence !== token.sentence) return false;
  if (next.kind === 'number' || next.kind === 'hashtag') return true;
  if (next.kind !== 'word' || next.clause !== token.clause) return false;
  const before = doc.tokens[i - 1];
  if (next.text === "'s" || next.text === 'and' || next.text === 'or') return false;
  // "Her home address is ...": nobody has done anything to her yet.
  if (before?.sentence !== token.sentence || before.clause !== token.clause) return true;
  if (NOT_OWNED.has(next.text) || SAID.test(next.text)) return false;
  return !(MAKES.test(doc.tokens[i - 1]?.text ?? '') && next.tags.has('vb'));
}

/** `his` that stands alone: "the fault is his". */
function standsAlone(doc: Doc, i: number): boolean {
  const next = doc.tokens[i + 1];
  return next === undefined || next.kind === 'punct' || next.tags.has('and') || next.tags.has('prep');
}

function counterpart(doc: Doc, i: number): string | null {
  const { text } = doc.tokens[i] as Token;
  if (text === 'her') return isOwner(doc, i) ? 'his' : 'him';
  if (text === 'his') return standsAlone(doc, i) ? 'hers' : 'her';
  // "You guys", "man, what a day": nobody's gender.
  const before = doc.tokens[i - 1]?.text ?? '';
  const after = doc.tokens[i + 1];
  if (/^(?:guys|guy)$/.test(text) && /^(?:you|u|hey|hi|these|those|bad|good)$/.test(before)) return null;
  if (text === 'man' && (i === 0 || doc.tokens[i - 1]?.kind === 'punct') && after?.kind === 'punct')
    return null;
  return OTHER.get(text) ?? null;
}

/**
 * Every word of gender with its counterpart, in order; nothing where the text hangs on one gender, or where a known
 * person would be spoken of with the wrong pronoun.
 */
export function genderChanges(doc: Doc): readonly MirrorChange[] {
  const words = doc.tokens.map(({ text }) => text);
  if (!words.some((word) => OTHER.has(word) || word === 'her' || word === 'his')) return [];
  if (
    isGendered(words) ||
    doc.allTags?.has('figure') === true ||
    doc.allTags?.has('g:gender-identity') === true
  )
    return [];
  if (doc.allTags?.has('s:gender') === true || doc.allTags?.has('s:gender-identity') === true) return [];
  const fixed = fixedTokens(words);
  const out: MirrorChange[] = [];
  for (const token of doc.tokens) {
    if ((token.kind !== 'word' && token.kind !== 'hashtag') || fixed.has(token.index)) continue;
    const sign = /^[#＃]/.test(doc.original.slice(token.start, token.end)) ? 1 : 0;
    const from = doc.original.slice(token.start + sign, token.end);
    if (from.toLowerCase() !== token.text) continue;
    const to = counterpart(doc, token.index);
    if (to !== null) out.push({ from, to, span: { start: token.start + sign, end: token.end } });
  }
  return out;
}
