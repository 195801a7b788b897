/** People whom no list names, told by what befalls them or by the form of their noun. The lists' own reading: who.ts. */
import type { Aim } from './phrase-rules';
import type { Doc, Range } from './types';
import type { Target } from '../types';
import {
  ANYBODY,
  BREAKS,
  DETERMINERS,
  ENDS_HEAD,
  OBJECTS,
  aimBefore,
  isNegation,
  negatedBefore,
  target,
  whoIn,
} from './who';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Bodies that are the people in them where something befalls people: "the whole board", "his staff". */
const CREWS = words(
  'board staff crew cabinet committee council jury gang family crowd mob lot bunch panel leadership faculty squad class household delegation newsroom team tribe audience congregation management department office company firm union band',
);
/** What no harm to people is said of, though no list of things has it. */
const NO_PEOPLE = words(
  'i we me us it this that one thing things what which mine ours myself ourselves here there today tonight tomorrow yesterday time day week year night morning everything nothing something anything dream idea',
);
/** Ends of words for who does something: "striker", "inspector", "columnist", "parking warden" stands in no list. */
const DOER =
  /(?:[^aeiou]er|[aeiou][^aeiou]er|[dtns]or|ist|ian|man|men|woman|women|ee|ant|crat|eer|ster|boy|girl|head|bag|hole|wit|face)s?$/;
const NO_DOER = words(
  'chapter paper matter letter order number power computer water winter summer river shutter filter counter server error factor sector motor tractor list twist mist center corner border weather dinner supper quarter register theater offer answer plaster poster tower power cover trigger player another other whether however november december october september motion transmission printer router newspaper',
);
const THING_TAGS = [
  'object',
  'it-pronoun',
  'state',
  'bad-group',
  'body',
  'region',
  'violence',
  'prep',
  'be',
  'aux',
];

/**
 * The people a range speaks of where its verb befalls only people ("gets run over", "catches leprosy"): also those whom no
 * list names, unless a list knows them for a thing. `sure` false: the verb befalls things too ("dies"), so the noun must
 * say by its form that it does something.
 */
export function somebodyIn(doc: Doc, range: Range, sure: boolean): Target | null {
  const known = whoIn(doc, range);
  if (known !== null) return known;
  const tokens = doc.tokens.slice(range.from, range.to);
  if (tokens.some(({ text }) => BREAKS.has(text)) || tokens.some(isNegation)) return null;
  const cut = tokens.findIndex(
    ({ text, kind }, index) => index > 0 && (ENDS_HEAD.has(text) || kind === 'punct' || text === "'s"),
  );
  const head = cut < 0 ? tokens : tokens.slice(0, cut);
  const named = head.at(-1);
  if (named !== undefined && ['group-many', 'group-one'].some((tag) => named.tags.has(tag)))
    return target('protected-group');
  const last = head.at(-1);
  if (last === undefined || last.kind !== 'word' || OBJECTS.has(last.text) || NO_PEOPLE.has(last.text))
    return null;
  if (tokens[cut]?.text === "'s") return null;
  const plural = /(?:[^s]s|men|women|people|folk|ves)$/.test(last.text);
  const many = plural || ANYBODY.has(head[0]?.text ?? '') ? 'group' : 'person';
  if (CREWS.has(last.text)) return sure && head.length > 1 ? target('group') : null;
  if (THING_TAGS.some((tag) => last.tags.has(tag))) return null;
  if (['person-noun', 'group-noun', 'people', 'witness'].some((tag) => last.tags.has(tag)))
    return target(many);
  const determined =
    DETERMINERS.has(head[0]?.text ?? '') ||
    ANYBODY.has(head[0]?.text ?? '') ||
    plural ||
    DETERMINERS.has(doc.tokens[range.from - 1]?.text ?? '');
  const doer = DOER.test(last.text) && !NO_DOER.has(last.text);
  return determined && (sure || doer) ? target(many) : null;
}

/** `somebodyIn` as the aim of a phrase. */
export function somebodyAt(doc: Doc, range: Range | undefined, sure: boolean): Aim | null {
  const found = range === undefined ? null : somebodyIn(doc, range, sure);
  return found === null || range === undefined ? null : { target: found, range };
}

/** The subject before a verb as `somebodyIn` reads it, from its determiner on. */
export function somebodyBefore(doc: Doc, verb: number, sure: boolean): Aim | null {
  const listed = aimBefore(doc, verb);
  if (listed !== null) return listed;
  const sentence = doc.tokens[verb]?.sentence;
  for (let from = verb - 2; from >= verb - 7; from--) {
    const token = doc.tokens[from];
    if (token === undefined || token.sentence !== sentence || token.kind === 'punct') return null;
    if (isNegation(token)) return null;
    if (!DETERMINERS.has(token.text) && !ANYBODY.has(token.text)) continue;
    const range = { from, to: verb };
    const found = negatedBefore(doc, from) ? null : somebodyIn(doc, range, sure);
    return found === null ? null : { target: found, range };
  }
  return null;
}
