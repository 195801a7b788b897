/**
 * The class of each word for the model: what the policy would call it. A group stands as `group` whatever it is called,
 * so that no weight can come to rest on a name.
 */
import { phrasesAt } from '../lookup';
import { groupsOf } from '../target';
import type { Doc, Range, Tag, Token } from '../types';

/** One step of the class sequence. */
export interface Step extends Range {
  readonly name: string;
  /** Carries meaning of its own, apart from grammar. */
  readonly content: boolean;
}

type Row = readonly [name: string, tags: string];

/** The first row with one of its tags on the word gives the class: what tells most stands first. */
const CONTENT: readonly Row[] = [
  ['slur', 'slur-sure'],
  ['slur-homonym', 'slur-homonym'],
  ['slur-reclaimed', 'slur-reclaimed'],
  ['group', 'group-many group-one group-with group-after group-emoji bad-group'],
  ['dehuman', 'dehuman vermin-verb'],
  ['contempt', 'emote sick-of'],
  ['exclusion', 'exclude exclude-verb'],
  ['harm', 'harm-verb-wish harm-state soft-harm-state harm-emoji death perish'],
  ['violence', 'violence'],
  ['fear', 'fear crime-verb'],
  ['crime', 'crime-noun'],
  ['weapon', 'weapon'],
  ['counter', 'counter-speech condemn'],
  ['idea', 'idea'],
  ['profanity', 'profanity'],
  ['degrade', 'degrade bad-adjective'],
  ['reject', 'reject'],
  ['praise', 'positive positive-claim approve'],
  ['state', 'state state-adjective region state-noun military'],
  ['figure', 'figure title'],
  ['victim', 'victim'],
  ['report', 'report report-noun'],
  ['soft-violence', 'soft-violence'],
  ['body', 'body'],
  ['play', 'play'],
  ['people', 'people person-noun role third-one'],
  ['object', 'object'],
];
const GRAMMAR: readonly Row[] = [
  ['no', 'no-quant'],
  ['not', 'neg'],
  ['all', 'all-quant'],
  ['self', 'first'],
  ['you', 'second'],
  ['they', 'plural-pronoun plural-possessive'],
  ['one', 'single-pronoun single-possessive'],
  ['it', 'it-pronoun'],
  ['are', 'be-now be-s'],
  ['was', 'be-past'],
  ['be', 'be-base be-other be'],
  ['become', 'become'],
  ['should', 'should'],
  ['would', 'would'],
  ['will', 'will'],
  ['want', 'want'],
  ['say', 'say'],
  ['think', 'think'],
  ['stop', 'attempt-stop'],
  ['if', 'hypothesis'],
  ['because', 'because'],
  ['but', 'but'],
  ['wh', 'wh'],
  ['who', 'who'],
  ['opinion', 'opinion'],
  ['aux', 'aux'],
];

const RANK = new Map<Tag, number>();
const ROWS = [...CONTENT, ...GRAMMAR];
ROWS.forEach(([, tags], rank) => {
  for (const tag of tags.split(' ')) if (!RANK.has(tag)) RANK.set(tag, rank);
});
const SLURS = 3;
const LAST = ROWS.length;

function rankOf(tags: ReadonlySet<Tag>): number {
  let best = LAST;
  for (const tag of tags) {
    const rank = RANK.get(tag);
    if (rank !== undefined && rank < best) best = rank;
  }
  return best;
}

/** Says a group or a place by name, and is no slur: hidden from the model. */
export function isName(token: Token): boolean {
  const rank = rankOf(token.tags);
  return rank === SLURS || ROWS[rank]?.[0] === 'state' || ROWS[rank]?.[0] === 'figure';
}

/** Classes of the tokens from `from` to `to`; what no list knows is left out, sentences end in a step of their own. */
export function classesOf(doc: Doc, { from, to }: Range): readonly Step[] {
  const groups = groupsOf(doc);
  const out: Step[] = [];
  let i = from;
  let sentence = doc.tokens[from]?.sentence;
  while (i < to) {
    const token = doc.tokens[i] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      out.push({ name: '.', content: false, from: i, to: i });
    }
    const entity = groups.get(i);
    if (entity !== undefined && entity.form !== 'slur' && entity.to > i) {
      const name =
        entity.form === 'they'
          ? 'group-they'
          : entity.narrowed
            ? 'group-part'
            : entity.form === 'one'
              ? 'group-one'
              : 'group';
      out.push({ name, content: true, from: i, to: entity.to });
      i = entity.to;
      continue;
    }
    let rank = rankOf(token.tags);
    let end = i + 1;
    for (const phrase of phrasesAt(doc, i)) {
      const other = rankOf(phrase.tags);
      if (phrase.to <= to && other < rank) {
        rank = other;
        end = phrase.to;
      }
    }
    const row = ROWS[rank];
    if (row !== undefined) out.push({ name: row[0], content: rank < CONTENT.length, from: i, to: end });
    i = end;
  }
  return out;
}
