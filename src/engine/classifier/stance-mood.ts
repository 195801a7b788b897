/** Questions, hypotheses, and what is past. */
import { has, pattern, matchAt } from './match';
import type { StanceTest } from './stance';

/** Questions that take the statement for granted or propose it. */
const RHETORICAL = [
  '<and|but|now|so>? why',
  '<and|but>? when|how <will|should|would> someone|somebody|we|anyone|they',
  "<and|but>? who|who's|who 's <fill>* else|with|ready|wants|will|agrees|volunteers|up|in|can|gonna|going",
  '<and|but>? can|could|will|would someone|somebody|we|anyone|you <fill>* please?',
  '<aux-neg>',
  '<and|but>? how come',
  '<and|but>? anyone|anybody|somebody|someone else|want|wants|agree|up',
  '<and|but>? when <will|are|is|do|does>',
  '<and|but>? how <be|be-s|aux|would|come>',
  '<and|but>? do|does|did|is|are|has anyone|anybody|somebody|someone|you else|also|agree',
  '<and|but>? who else',
  '<and|but>? am i the only',
  '<and|but>? is it just me',
  '<and|but>? what do|did you expect',
  '<and|but>? have|has you|anyone ever? noticed|noticed',
  '<and|but>? is it <any>? wonder|surprise',
  '<and|but|now|so>? who|which <.>{4} would|could|can|wants|want|decided|lets|likes|trusts|cares|needs|asked|thought|let|marries|hires',
  '<and|but|now|so>? what kind|sort|type of <fill>* <~|degrade|man|woman|person|parent|people>',
  '<and|but|now|so>? what <fill|hell|fuck|be|be-s>* wrong|good|use with|is|are|of',
  '<and|but|now|so>? how <fill|fucking>* <degrade>',
  '<and|but|now|so>? is|are there <fill|any|a|single|one|even>* <.>',
  '<and|but|now|so>? is it <fill>* only me|time',
  '<and|but|now|so>? do|does|can|are|is|have|has <fill|the|these|those|all|~>* <group-many|group-with|people|group-one>+ even',
  '<and|but|now|so>? since when',
].map((source) => pattern(source));
const TAGS = [
  'right',
  'huh',
  'eh',
  'amirite',
  'yes',
  'no',
  'correct',
  'agree',
  'ok',
  'okay',
  'yeah',
  'what',
  'lol',
  'wtf',
  'why',
];

/** What is asked or proposed in a question breaks these rules all the same. */
const ASKING = /^(?:abusive-behavior\/sexual-harassment|self-harm\/|private-information\/|civic-integrity\/)/;

export const question: StanceTest = (doc, { sentence, whole, clause }) => {
  if (!sentence.question || ASKING.test(clause)) return null;
  let end = sentence.to - 1;
  while (end > whole.to && doc.tokens[end]?.kind !== 'word') end--;
  // "…, right?": the question is a tag.
  const tail = doc.tokens[end];
  if (tail !== undefined && end >= whole.to && TAGS.includes(tail.text)) return null;
  if (
    tail !== undefined &&
    end >= whole.to + 1 &&
    doc.tokens[whole.to - 1]?.clause !== tail.clause &&
    end - whole.to <= 4
  )
    return null;
  for (let i = sentence.from; i < whole.to; i++) {
    const fresh =
      i === sentence.from ||
      doc.tokens[i]?.clause !== doc.tokens[i - 1]?.clause ||
      doc.tokens[i - 1]?.kind === 'punct' ||
      doc.tokens[i - 1]?.kind === 'mention';
    if (fresh && RHETORICAL.some((p) => matchAt(doc, p, i) !== null)) return null;
  }
  return {
    stance: 'question',
    range: { from: sentence.to - 1, to: sentence.to },
    because: 'stance-question',
  };
};

export const hypothetical: StanceTest = (doc, { whole, sentence }) => {
  if (!has(doc, 'hypothesis')) return null;
  const clause = doc.tokens[whole.from]?.clause;
  for (let i = whole.from - 1; i >= sentence.from; i--) {
    const token = doc.tokens[i];
    if (token === undefined || token.clause !== clause) break;
    const next = doc.tokens[i + 1]?.text ?? '';
    // "If there is one thing I hate …", "you cannot imagine how …" suppose nothing.
    if (next === 'there' || next === 'anything' || next === 'how') continue;
    // "If it were up to me, …": what the author would have.
    if (
      next === 'it' &&
      [3, 4].some((n) => doc.tokens[i + n]?.text === 'up' && doc.tokens[i + n + 2]?.text === 'me')
    )
      continue;
    if (token.tags.has('hypothesis'))
      return { stance: 'hypothetical', range: { from: i, to: i + 1 }, because: 'stance-hypothetical' };
  }
  return null;
};

/** Said of people as they were. Praise of the past is praise today: only these clauses are excused. */
const OF_NOW = /^hateful-conduct\/(?:dehumanisation|incitement-of-fear|slurs-and-tropes)$/;

export const past: StanceTest = (doc, { whole, predicate, clause, target }) => {
  if (!OF_NOW.test(clause) || target === null || target.from >= predicate.from) return null;
  for (let i = whole.from; i < predicate.to; i++) {
    // "Were made to serve", "were born thieves": what they are for good.
    const forGood = /^(?:made|born|meant|created|designed|bred|put|built)$/.test(
      doc.tokens[i + 1]?.text ?? '',
    );
    if (doc.tokens[i]?.tags.has('past-mark') === true && !forGood)
      return { stance: 'past', range: { from: i, to: i + 1 }, because: 'stance-past' };
  }
  return null;
};
