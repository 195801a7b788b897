/** Slurs: aimed at somebody, as opposed to spoken about, taken back by the group itself, or another word altogether. */
import type { ProtectedCategory } from '../types';
import { has, phrasesAt, tagAt } from './match';
import { slurTarget } from './slur-aim';
import type { Candidate, Doc, Token } from './types';

const CLAUSE = 'hateful-conduct/slurs-and-tropes';
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Right beside it: the word is spoken about. */
const ABOUT = words(
  'word words term terms slur slurs epithet epithets n-word f-word say says saying said use uses using used spelled',
);
/** Before it, with a person between: "called me a …". */
const WORD = words('word slur term');
const CALLING = words('call calls called calling labelled labeled');
/** Somebody else's word: "shouted X at me", "painted X on the door". */
const VOICED = words(
  'shouted shouts shouting yelled yelling screamed screaming spat hissed wrote written writes sprayed spraying painted scrawled hurled hurling heard muttered chanted chanting graffiti graffitied scratched texted typed carved',
);
/** Judges the use of such a word. */
const JUDGING = words(
  "racist racism sexist homophobic homophobia transphobic ableist offensive hateful unacceptable slur slurs derogatory stop don't never shouldn't can't wrong hurtful bigot bigots bigoted nasty rude mean not insult insulting assaulted bullied harassed attacked cried hurts hate",
);
/** Somebody speaks of himself or his own. */
const OWN = words(
  "i'm 'm am my our we us myself proud fellow love loves beautiful happy community pride parade fierce glorious ourselves",
);
/** The writer counts himself in. */
const MINE = words("am 'm proud fellow");
/** Beside a word with another meaning: the slur is meant. */
const AIMED = words(
  'you u dirty filthy fucking fuckin stupid damn disgusting ugly little lazy goddamn bloody worthless these those all smelly stinking greedy ass motherfucking',
);
const YOU = words('you u ya');
/** Before a word that friends use of each other. */
const FRIENDLY = words('my our this me bad that some real tough');

function categoryOf(doc: Doc, i: number): ProtectedCategory[] {
  const tags = [...(doc.tokens[i]?.tags ?? []), ...phrasesAt(doc, i).flatMap(({ tags: t }) => [...t])];
  return [
    ...new Set(tags.filter((tag) => tag.startsWith('s:')).map((tag) => tag.slice(2))),
  ].sort() as ProtectedCategory[];
}

const near = (doc: Doc, i: number, set: ReadonlySet<string>, before: number, after: number): number => {
  for (let k = Math.max(0, i - before); k <= Math.min(doc.tokens.length - 1, i + after); k++) {
    if (k !== i && doc.tokens[k]?.sentence === doc.tokens[i]?.sentence && set.has(doc.tokens[k]?.text ?? ''))
      return k;
  }
  return -1;
};

/** Other meanings: food and wood, armour, sport, praise between friends. */
const ELSEWHERE = words(
  'gravy peas meatballs bundle sticks firewood dinner armor armour growth flame progress spread queen gorgeous slay cat cats hill slope roof sheep game season team stadium cheese soup',
);

const plural = (doc: Doc, end: number): boolean => /s$/.test(doc.tokens[end - 1]?.text ?? '');

/** Homonyms whose slur is the commoner sense when thrown at somebody. */
const HARSH = /^(?:coon|retard|gimp|gyp|jap|nip|midget|cripple|homo|yid|negro|squaw|spook)s?$/;

/** Points of a slur where it stands; 0 where it is none. */
function pointsAt(doc: Doc, i: number, end: number): number {
  const token = doc.tokens[i] as Token;
  const before = doc.tokens[i - 1]?.text ?? '';
  if (near(doc, i, ELSEWHERE, 6, 6) >= 0) return 0;
  const self = near(doc, i, OWN, 4, 3) >= 0;
  const aimed = near(doc, i, AIMED, 3, 0) >= 0;
  const said =
    doc.tokens[end]?.tags.has('be') === true ||
    (doc.tokens[i - 1]?.tags.has('be') === true && tagAt(doc, i - 2, 'you'));
  const hated = doc.tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ tags }) => tags.has('emote') || tags.has('violence') || tags.has('sick-of'));
  if (tagAt(doc, i, 'slur-sure') && !tagAt(doc, i, 'slur-reclaimed')) {
    if (near(doc, i, MINE, 4, 1) >= 0 && !aimed && !hated) return 0;
    return aimed || said || hated || plural(doc, end) ? 80 : 72;
  }
  if (tagAt(doc, i, 'slur-reclaimed')) {
    const [kind] = categoryOf(doc, i);
    const you = near(doc, i, YOU, 4, 0) >= 0;
    if (self && !you) return 0;
    if (FRIENDLY.has(before)) return 0;
    if (kind === 'race') return hated && aimed ? 62 : 0;
    if (kind === 'gender') {
      if (
        doc.tokens.some(
          ({ text, sentence }) => sentence === token.sentence && /^(?:great|love|amazing|yes|go)$/.test(text),
        )
      )
        return 0;
      const alone = end >= doc.tokens.length - 1 && aimed && i <= 2;
      return ((you || near(doc, i, YOU, 7, 0) >= 0) && aimed) || (hated && aimed) || alone ? 45 : 0;
    }
    if (/^(?:queer|dyke)s?$/.test(token.text))
      return (aimed && before !== 'you') || hated || tagAt(doc, i - 1, 'degrade') ? 60 : 0;
    return aimed || said || hated || plural(doc, end) ? 72 : 60;
  }
  // Homonyms: two signs that the slur is meant.
  const degraded =
    doc.tokens[end]?.tags.has('be') === true &&
    doc.tokens.slice(end, end + 5).some(({ tags }) => tags.has('degrade') || tags.has('dehuman'));
  const thrown =
    /^(?:you|u|a|such|,|what)$/.test(before) &&
    (doc.tokens[end] === undefined || doc.tokens[end]?.kind === 'punct') &&
    (before === 'you' ||
      before === 'u' ||
      tagAt(doc, i - 2, 'you') ||
      tagAt(doc, i - 3, 'you') ||
      doc.tokens[i - 2]?.text === 'what' ||
      before === ',');
  if (thrown && !tagAt(doc, i, 'object')) return HARSH.test(token.text) ? 60 : 0;
  return hated && aimed
    ? 60
    : aimed && (degraded || tagAt(doc, i - 1, 'degrade') || tagAt(doc, i - 1, 'profanity'))
      ? 55
      : 0;
}

export function slurCandidates(doc: Doc): readonly Candidate[] {
  if (!has(doc, 'slur')) return [];
  const out: Candidate[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!tagAt(doc, i, 'slur')) continue;
    const token = doc.tokens[i] as Token;
    if (token.kind === 'url' || token.kind === 'mention') continue;
    const end = phrasesAt(doc, i).find(({ tags }) => tags.has('slur'))?.to ?? i + 1;
    const points = pointsAt(doc, i, end);
    if (points === 0) continue;
    const quote = doc.quotes[token.quote];
    // Alone between marks, the word is shown, not used.
    const shown =
      quote !== undefined && quote.to - quote.from <= 3 && doc.tokens.length > quote.to - quote.from + 4;
    const beside = Math.max(near(doc, i, ABOUT, 2, 1), near(doc, i, WORD, 0, 3));
    const called = near(doc, i, CALLING, 4, 0);
    const voiced = near(doc, i, VOICED, 8, 2);
    const own = voiced > 0 && [1, 2].some((n) => doc.tokens[voiced - n]?.tags.has('first-subject') === true);
    const spoken =
      beside >= 0
        ? beside
        : voiced >= 0 && !own
          ? voiced
          : called >= 0 &&
              (near(doc, called, JUDGING, 8, 16) >= 0 ||
                doc.tokens[called - 1]?.tags.has('third') === true ||
                doc.tokens[called - 1]?.tags.has('be-past') === true ||
                doc.tokens[called - 1]?.tags.has('be-other') === true ||
                /^(?:got|get|is|are)$/.test(doc.tokens[called - 1]?.text ?? '') ||
                doc.tokens[called + 1]?.tags.has('first') === true)
            ? called
            : -1;
    const { target, range } = slurTarget(doc, i, end, categoryOf(doc, i));
    out.push({
      clause: CLAUSE,
      points,
      target,
      targetRange: range,
      predicateRange: { from: i, to: end },
      because: ['slur'],
      // "Not a X" is still the word; only what speaks about the word takes it back.
      noVeto: ['negated', 'hypothetical', 'question', 'past', 'figurative', 'reporting', 'counter-speech'],
      ...(shown ? { stance: 'reporting' as const, stanceRange: { from: i - 1, to: i } } : {}),
      ...(spoken >= 0
        ? { stance: 'counter-speech' as const, stanceRange: { from: spoken, to: spoken + 1 } }
        : {}),
    });
  }
  return out;
}
