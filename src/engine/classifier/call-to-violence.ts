/**
 * Violence asked for or wanted rather than announced: "shoot them all", "let's hang the mayor", "I'd love to stab him". By the
 * June 2019 page no threat of the author's own, but the desire for death or serious harm that abusive behavior names.
 */
import { contest } from './contest';
import { announced } from './announced';
import type { Candidate, Doc, Range } from './types';
import { victimOf } from './victim';
import { actsOf } from './violent-acts';
import type { Act } from './violent-acts';

const CLAUSE = 'abusive-behavior/wish-of-harm';
/** Below this an act is a blow, not death or serious injury. */
const SERIOUS = 70;
const URGED = /^(?:should|must|shall|gotta|oughta)$/;
const URGED_TO = /^(?:need|needs|have|has|ought|got|time|want|ready)$/;
/** Who is urged. `you` and the like; a doer who is denied or asked about is none. */
const DOER =
  /^(?:we|they|you|people|everyone|everybody|police|cops|army|soldiers|troops|government|authorities|guards|patriots|citizens|farmers|villagers|men|women|folks|guys|state|courts|judges)$/;
const BETWEEN =
  /^(?:just|all|really|simply|to|go|out|and|then|also|now|finally|fucking|please|start|literally|seriously|probably)$/;

/** "Let's", "it is time to", "we should": index of the urging word, or -1. */
function urgedAt(doc: Doc, verb: number): number {
  const sentence = doc.tokens[verb]?.sentence;
  for (let k = verb - 1; k >= verb - 5; k--) {
    const token = doc.tokens[k];
    if (token === undefined || token.sentence !== sentence) return -1;
    const before = doc.tokens[k - 1]?.text ?? '';
    if ((token.text === "'s" || token.text === 'us' || token.text === 's') && before === 'let') return k - 1;
    if (token.text === "let's" || token.text === 'lets') return k;
    if (URGED.test(token.text) || (URGED_TO.test(token.text) && doc.tokens[k + 1]?.text === 'to')) {
      if (token.text === 'time')
        return /^(?:'s|is|high|was|about|^)$/.test(before) || doc.tokens[k - 1]?.sentence !== sentence
          ? k
          : -1;
      return DOER.test(before) || DOER.test(doc.tokens[k - 2]?.text ?? '') ? k : -1;
    }
    if (!BETWEEN.test(token.text)) return -1;
  }
  return -1;
}

/** Nothing before it in the sentence but a call, a mark that opens, or an adverb: an order. A comma opens after two words at most. */
function ordered(doc: Doc, verb: number): boolean {
  const start = doc.sentences[doc.tokens[verb]?.sentence ?? -1]?.from ?? verb;
  let k = verb - 1;
  while (
    k >= start &&
    /^(?:please|pls|just|now|so|and|then|go|somebody|someone|everyone|everybody|guys|folks|patriots|lads|boys|girls|men|women|yes|to|the|simply)$/.test(
      doc.tokens[k]?.text ?? '',
    )
  )
    k--;
  if (k < start) return true;
  const token = doc.tokens[k];
  if (token === undefined || token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag')
    return false;
  if (token.text !== ',') return !/^["'&-]$/.test(token.text);
  // "When they come, aim for …": an order on a condition.
  return (
    k - start <= 2 || /^(?:when|whenever|if|once|next|wherever|the)$/.test(doc.tokens[start]?.text ?? '')
  );
}

/** Pictures are hung too. */
const HUNG = /^hang .*(?:on the wall|on your|in the|in your|up)/;
/** Nobody in particular: "kill people"; and the children of an old reproach. */
const NOBODY =
  /^(?:people|someone|somebody|anyone|anybody|babies|baby|kids|children|unborn|some|others|innocents|civilians)$/;

function called(doc: Doc, act: Act): Candidate | null {
  if (
    act.points < SERIOUS ||
    act.soft ||
    contest(doc, act.range) ||
    HUNG.test(
      doc.tokens
        .slice(act.range.from, act.range.to + 3)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return null;
  if (doc.tokens[act.range.from]?.kind === 'hashtag') return null;
  const urged = urgedAt(doc, act.range.from);
  const order = urged < 0 && ordered(doc, act.range.from);
  if (urged < 0 && !order) return null;
  const entity = victimOf(doc, act.victim);
  const { kind } = entity.target;
  if (
    kind === 'object' ||
    kind === 'organisation' ||
    kind === 'state' ||
    kind === 'self' ||
    kind === 'protected-group'
  )
    return null;
  const head = doc.tokens[act.victim.from];
  if (NOBODY.test(head?.text ?? '')) return null;
  // An order to somebody about himself, or about the one who speaks, is no call.
  if (head?.tags.has('second') === true || head?.tags.has('first') === true) return null;
  const predicate: Range = {
    from: urged < 0 ? act.range.from : urged,
    to: act.victim.to === act.range.to && act.victim.from > act.range.from ? act.victim.from : act.range.to,
  };
  return {
    clause: CLAUSE,
    points: 76,
    target: entity.target,
    targetRange: { from: entity.from, to: entity.to },
    predicateRange: predicate,
    because: ['call-to-violence'],
  };
}

/** Calls for violence, and violence that the author wants to do. */
export function callsToViolence(doc: Doc): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const act of actsOf(doc, 'vb')) {
    const candidate = called(doc, act);
    if (candidate !== null) out.push(candidate);
  }
  for (const { points, entity, predicate, stance } of announced(doc, ['desire'])) {
    const { kind } = entity.target;
    if (points < SERIOUS || kind === 'state' || kind === 'protected-group') continue;
    // "I could kill my husband": one's own people are scolded so.
    const own = doc.tokens[entity.from]?.tags.has('first') === true;
    out.push({
      clause: CLAUSE,
      points: own ? 50 : 74,
      target: entity.target,
      targetRange: entity.to > entity.from ? { from: entity.from, to: entity.to } : null,
      predicateRange: predicate,
      because: ['desire-of-violence'],
      ...(stance === undefined ? {} : { stance: stance.stance, stanceRange: stance.range }),
    });
  }
  return out;
}
