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
  'defence defense argument strategy alibi wall gravy peas meatballs bundle sticks firewood dinner armor armour growth flame progress spread queen gorgeous slay cat cats hill slope roof sheep game season team stadium cheese soup',
);

const plural = (doc: Doc, end: number): boolean => /s$/.test(doc.tokens[end - 1]?.text ?? '');

/** Homonyms whose slur is the commoner sense when thrown at somebody. */
const HARSH = /^(?:coon|retard|gimp|gyp|jap|nip|midget|cripple|homo|yid|negro|squaw|spook)s?$/;

/** Homonyms too common to be a slur only because they are said to somebody. */
const EVERYDAY = words(
  'vegetable vegetables psycho lunatic cracker crackers frog frogs trap traps infidel infidels heathen heathens banana gypsies slope slopes slant oreo redskins ape apes monkey spade spades colored coloured fruit fruits',
);

/** `you …` and at most three words that describe, the end of the thought behind it; or `a … like you`. */
function calledSo(doc: Doc, i: number, end: number): boolean {
  const sentence = doc.tokens[i]?.sentence;
  const next = doc.tokens[end];
  if (
    next?.tags.has('like') === true ||
    (next?.text === 'like' && doc.tokens[end + 1]?.tags.has('you') === true)
  )
    return true;
  const turned = next?.tags.has('you') === true;
  if (
    !turned &&
    next !== undefined &&
    next.kind === 'word' &&
    next.sentence === sentence &&
    !next.tags.has('play')
  )
    return false;
  if (
    next?.tags.has('you') === true &&
    doc.tokens[end + 1]?.tags.has('be') === true &&
    doc.tokens[i - 2]?.text === 'what'
  )
    return true;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const token = doc.tokens[k];
    if (token === undefined || token.sentence !== sentence || token.kind !== 'word') return false;
    if (token.tags.has('you')) return true;
    if (token.tags.has('vb') || token.tags.has('prep') || token.tags.has('and')) return false;
  }
  return false;
}

/** Sexist words: everyday ones count only with contempt beside them and a woman before them. */
function sexistAt(doc: Doc, i: number, end: number): number {
  const text = doc.tokens[i]?.text ?? '';
  const contempt = [1, 2].some(
    (n) =>
      tagAt(doc, i - n, 'degrade') ||
      /^(?:stupid|dumb|ugly|fat|filthy|crazy|lying|fucking|worthless|old)$/.test(
        doc.tokens[i - n]?.text ?? '',
      ),
  );
  const woman =
    doc.tokens
      .slice(Math.max(0, i - 6), i)
      .some(
        ({ text: t, sentence }) =>
          sentence === doc.tokens[i]?.sentence && /^(?:she|her|woman|women|girl|female|wife)$/.test(t),
      ) || tagAt(doc, i - 1, 'group-with');
  if (FRIENDLY.has(doc.tokens[i - 1]?.text ?? '') || near(doc, i, MINE, 3, 1) >= 0) return 0;
  if (/^(?:bitch|hoe)/.test(text)) return contempt && woman ? 46 : 0;
  if (
    woman ||
    contempt ||
    doc.tokens[end]?.tags.has('be') === true ||
    /^(?:these|those|all|you|u|are|re)$/.test(doc.tokens[i - 1]?.text ?? '')
  )
    return 50;
  return 0;
}

/** The writer's own: "my …", "proud …", "as a … I can say". What merely belongs to him somewhere near is not meant. */
function speaksOfSelf(doc: Doc, i: number): boolean {
  const at = near(doc, i, OWN, 4, 3);
  if (at >= 0 && (!/^(?:my|our)$/.test(doc.tokens[at]?.text ?? '') || (at < i && at >= i - 2))) return true;
  const as = [2, 3, 4, 5].find(
    (n) => doc.tokens[i - n]?.text === 'as' && /^(?:a|an|the|your)$/.test(doc.tokens[i - n + 1]?.text ?? ''),
  );
  return as !== undefined && [1, 2, 3].some((n) => doc.tokens[i + n]?.tags.has('first-subject') === true);
}

/** Points of a slur where it stands; 0 where it is none. */
function pointsAt(doc: Doc, i: number, end: number): number {
  const token = doc.tokens[i] as Token;
  const before = doc.tokens[i - 1]?.text ?? '';
  if (near(doc, i, ELSEWHERE, 6, 6) >= 0) return 0;
  const self = speaksOfSelf(doc, i);
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
    if (calledSo(doc, i, end) && kind !== 'race' && kind !== 'gender') return 74;
    if (self && !you) return 0;
    // A gearbox.
    if (/^(?:fluid|transmission|gearbox|oil|shop|rebuild|swap)$/.test(doc.tokens[end]?.text ?? '')) return 0;
    // "This … @name": shown to all.
    if (doc.tokens[end]?.kind === 'mention' && kind !== 'race' && kind !== 'gender') return 74;
    if (FRIENDLY.has(before)) return 0;
    if (kind === 'race') return hated && aimed ? 62 : 0;
    if (kind === 'gender') return sexistAt(doc, i, end);
    if (/^(?:queer|dyke)s?$/.test(token.text))
      return (aimed && before !== 'you') || hated || tagAt(doc, i - 1, 'degrade') ? 60 : 0;
    return aimed || said || hated || plural(doc, end) ? 72 : 60;
  }
  // "You massive …": called that to the face.
  if (calledSo(doc, i, end) && !EVERYDAY.has(token.text)) return 68;
  // Homonyms: two signs that the slur is meant.
  const degraded =
    doc.tokens[end]?.tags.has('be') === true &&
    doc.tokens.slice(end, end + 5).some(({ tags }) => tags.has('degrade') || tags.has('dehuman'));
  // "The … from the third row": somebody is called that.
  const pointed =
    /^(?:the|that|this|our|your|another|some)$/.test(before) &&
    (doc.tokens[end]?.tags.has('prep') === true ||
      doc.tokens[end]?.text === 'who' ||
      doc.tokens[end]?.kind === 'mention');
  if (pointed && HARSH.test(token.text)) return 60;
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
