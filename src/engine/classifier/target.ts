/** Who or what a part of the text is about. Protected groups are found here; people and things in people.ts. */
import type { ProtectedCategory, Target } from '../types';
import { endOf, has, phrasesAt, tagAt } from './lookup';
import { personAt } from './people';
import { perDoc } from './per-doc';
import { HERE, placeEnd } from './place';
import { pronouns } from './pronouns';
import type { Doc, Range, Token } from './types';

/**
 * What an `@name` of a pattern asks for. `group`: a protected group, by name, slur or pronoun. `groups`: by name or slur
 * only. `one`: a member (`a muslim`). `they`: a pronoun for a group named before. `person`: somebody, however named.
 */
export type EntityKind = 'group' | 'groups' | 'one' | 'they' | 'person';

export interface Entity extends Range {
  readonly target: Target;
  readonly form: 'many' | 'one' | 'they' | 'slur' | 'person';
  /** Named by where people come from (`immigrants`), which is not their status. */
  readonly origin: boolean;
  /** Only a part of the group is meant: `radical`, `some`, `who …`. */
  readonly narrowed: boolean;
  /** End of the name itself, where a word on the place follows: `muslims` of `muslims in this town`. */
  readonly head?: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Before a group: those of them who do something, not the group. */
const NARROWING = words(
  'radical extremist extreme violent criminal militant jihadist islamist armed convicted corrupt fundamentalist terrorist rich wealthy powerful elite anti guilty rapist abusive toxic fake',
);
/** Before people from elsewhere: their status is meant, which is not protected. */
const STATUS = words(
  'illegal undocumented unauthorized unauthorised irregular criminal deported unlawful legal economic',
);
const ARTICLES = words(
  'a an every next first any no this that another each one the single typical average your some dead good such',
);
const TAIL = words("'s community communities");
/** After a group used as an adjective: things, not people. */
const PLACE = words(
  'street house friday market matter lives life history month day pride heritage caucus power panther panthers vote voters',
);

const GATES = [
  'region',
  'state',
  'group-many',
  'group-with',
  'group-one',
  'group-after',
  'group-emoji',
  'slur',
] as const;

function categoriesOf(doc: Doc, from: number, to: number, prefix: string): ProtectedCategory[] {
  const out = new Set<string>();
  const add = (tags: ReadonlySet<string>): void => {
    for (const tag of tags) if (tag.startsWith(prefix)) out.add(tag.slice(2));
  };
  for (let i = from; i < to; i++) {
    add((doc.tokens[i] as Token).tags);
    for (const phrase of phrasesAt(doc, i)) if (phrase.to <= to) add(phrase.tags);
  }
  return [...out].sort() as ProtectedCategory[];
}

/** May what follows be the rest of the sentence, rather than a noun that the word describes? */
function standsAlone(doc: Doc, to: number): boolean {
  const next = doc.tokens[to];
  if (next === undefined || next.kind !== 'word') return true;
  return (
    [
      'be',
      'will',
      'should',
      'would',
      'aux',
      'and',
      'prep',
      'who',
      'neg',
      'become',
      'but',
      'because',
      'fill',
      'be-s',
      'perish',
      'pronoun',
    ].some((tag) => tagAt(doc, to, tag)) ||
    HERE.has(next.text) ||
    /^(?:near|around|outside|inside|behind|within|anywhere|off|over|out|down|up|away|alive|first|too|next|again|all)$|(?:[^s]s|ed)$/.test(
      next.text,
    )
  );
}

function make(doc: Doc, from: number, to: number, form: Entity['form'], prefix = 'g:'): Entity | null {
  const before = doc.tokens[from - 1];
  const next = doc.tokens[to];
  const origin =
    tagAt(doc, to - 1, 'origin') || doc.tokens.slice(from, to).some(({ tags }) => tags.has('origin'));
  if (next !== undefined && next.start === doc.tokens[to - 1]?.end && TAIL.has(next.text) && form !== 'one')
    return null;
  if (
    origin &&
    [1, 2].some(
      (n) =>
        STATUS.has(doc.tokens[from - n]?.text ?? '') &&
        doc.tokens[from - n]?.clause === doc.tokens[from]?.clause,
    )
  )
    return null;
  const categories = categoriesOf(doc, from, to, prefix);
  if (categories.length === 0) return null;
  const relative =
    next !== undefined &&
    (next.text === 'who' || next.text === 'whose') &&
    doc.tokens[to]?.clause === doc.tokens[to - 1]?.clause;
  const narrowed = relative || (before !== undefined && NARROWING.has(before.text));
  return { from, to, form, origin, narrowed, target: { kind: 'protected-group', categories } };
}

/** The group with the place behind it. */
const placed = (doc: Doc, entity: Entity): Entity => {
  const to = entity.form === 'they' ? entity.to : placeEnd(doc, entity.to);
  return to === entity.to
    ? entity
    : { ...entity, to, head: entity.to, narrowed: entity.narrowed && doc.tokens[entity.to]?.text !== 'who' };
};

/** The group that begins at `i`: adjectives and a word for people, a plural, `the` and an adjective, a slur, an emoji. */
function groupAt(doc: Doc, i: number): Entity | null {
  const token = doc.tokens[i] as Token;
  const many = endOf(doc, i, 'group-many');
  let j = i;
  while (j < i + 4 && endOf(doc, j, 'group-with') > 0) {
    j = endOf(doc, j, 'group-with');
    const link = doc.tokens[j];
    // `gay and lesbian people`
    if (link?.tags.has('and') === true && endOf(doc, j + 1, 'group-with') > 0) j++;
    const head = Math.max(endOf(doc, j, 'people'), endOf(doc, j, 'group-many'));
    if (head > 0 && !PLACE.has(doc.tokens[j]?.text ?? '')) {
      const one =
        head === j + 1 &&
        /^(?:person|man|woman|guy|girl|boy|kid|child|dude|individual|lady|immigrant|refugee|male|female|student)$/.test(
          doc.tokens[j]?.text ?? '',
        );
      return make(
        doc,
        i,
        head,
        one && !/^(?:every|any|each|all)$/.test(doc.tokens[i - 1]?.text ?? '') ? 'one' : 'many',
      );
    }
  }
  if (many > 0) {
    const place = doc.tokens[many]?.text ?? '';
    // "Women vote" is a sentence, "women voters" are fewer.
    if (PLACE.has(place) && !/^(?:vote|matter|lives|life|power)$/.test(place)) return null;
    return make(doc, i, many, 'many');
  }
  const slur = endOf(doc, i, 'slur');
  if (slur > 0 && (tagAt(doc, i, 'slur-sure') || (tagAt(doc, i, 'slur-reclaimed') && /s$/.test(token.text))))
    return make(doc, i, slur, 'slur', 's:');
  const after = endOf(doc, i, 'group-after');
  const before = doc.tokens[i - 1]?.text ?? '';
  const verb =
    /^(?:steal|rob|breed|cheat|lie|beg|stink|smell|deserve|need|belong|are|were|should|must|can't|don't|aren't|never|always)$/;
  const described =
    /^(?:a|an|very|so|too|this|that|his|her|my)$/.test(before) || tagAt(doc, i - 1, 'degrade');
  if (after > 0 && !described && verb.test(doc.tokens[after]?.text ?? '') && !tagAt(doc, i, 'group-many'))
    return make(doc, i, after, 'many');
  if (after > 0 && standsAlone(doc, after)) {
    if (
      /^(?:the|these|those|all|most|every|some|many|more|other|local|hate|despise|no|with|by)$/.test(before)
    )
      return make(doc, i, after, 'many');
    if (
      /^(?:are|were|should|must|deserve|have|do|don't|need|always|aren't|can't|belong|steal|breed|never|will)$/.test(
        doc.tokens[after]?.text ?? '',
      )
    )
      return make(doc, i, after, 'many');
  }
  const one = endOf(doc, i, 'group-one');
  if (one > 0 && standsAlone(doc, one)) {
    const article = [1, 2, 3].some(
      (n) => ARTICLES.has(doc.tokens[i - n]?.text ?? '') && doc.tokens[i - n]?.sentence === token.sentence,
    );
    // "every muslim" is all of them.
    if (/^(?:every|any|each|all)$/.test(before) || doc.tokens[i - 2]?.text === 'every')
      return make(doc, i, one, 'many');
    // "He's Roma", "you are Jewish".
    const said =
      doc.tokens[i - 1]?.tags.has('be-s') === true || doc.tokens[i - 1]?.tags.has('be-now') === true;
    if (article || said || /^(?:woman|man)$/.test(token.text)) return make(doc, i, one, 'one');
    // "He's Roma", "she is Muslim": said of one.
    const link = [1, 2].find(
      (n) => doc.tokens[i - n]?.tags.has('be') === true || doc.tokens[i - n]?.tags.has('be-s') === true,
    );
    if (link !== undefined && token.tags.has('group-with')) return make(doc, i, one, 'one');
  }
  // "People who are gay", "anyone who is trans"
  if (
    (endOf(doc, i, 'people') > 0 ||
      /^(?:anyone|anybody|everyone|everybody|those|someone|somebody|whoever)$/.test(token.text)) &&
    /^(?:who|that)$/.test(doc.tokens[i + 1]?.text ?? '')
  ) {
    let k = i + 2;
    while (k < i + 5 && ['be', 'be-s', 'fill'].some((tag) => doc.tokens[k]?.tags.has(tag) === true)) k++;
    const end = Math.max(endOf(doc, k, 'group-with'), endOf(doc, k, 'group-one'));
    if (k > i + 2 && end > 0 && standsAlone(doc, end) && doc.tokens[k]?.sentence === token.sentence) {
      const categories = categoriesOf(doc, k, end, 'g:');
      if (categories.length > 0)
        return {
          from: i,
          to: end,
          form: 'many',
          origin: false,
          narrowed: false,
          target: { kind: 'protected-group', categories },
        };
    }
  }
  // "people from Mexico"
  if (endOf(doc, i, 'people') > 0 && doc.tokens[i + 1]?.text === 'from') {
    const start = doc.tokens[i + 2]?.text === 'the' ? i + 3 : i + 2;
    const end = Math.max(endOf(doc, start, 'state'), endOf(doc, start, 'region'));
    if (end > 0)
      return {
        from: i,
        to: end,
        form: 'many',
        origin: false,
        narrowed: false,
        target: { kind: 'protected-group', categories: ['national-origin'] },
      };
  }
  const emoji = endOf(doc, i, 'group-emoji');
  if (emoji > 0)
    return make(doc, i, endOf(doc, emoji, 'people') > 0 ? endOf(doc, emoji, 'people') : emoji, 'many');
  return null;
}

/** Every protected group of a text by its first token. */
export const groupsOf: (doc: Doc) => ReadonlyMap<number, Entity> = perDoc((doc) => {
  const found = new Map<number, Entity>();
  if (!GATES.some((tag) => has(doc, tag))) return found;
  for (let i = 0; i < doc.tokens.length; i++) {
    const entity = groupAt(doc, i);
    if (entity === null) continue;
    found.set(i, placed(doc, entity));
    i = entity.to - 1;
  }
  pronouns(doc, found);
  return found;
});

const peopleOf = perDoc((): (Entity | null | undefined)[] => []);

/** personAt, asked once per place. */
function somebodyAt(doc: Doc, i: number): Entity | null {
  const known = peopleOf(doc);
  let found = known[i];
  if (found === undefined) {
    found = personAt(doc, i);
    known[i] = found;
  }
  return found;
}

/** What stands at token `i`, asked for by kind, or null. */
export function entityAt(doc: Doc, i: number, kind: EntityKind): Entity | null {
  if (kind === 'person') return groupsOf(doc).get(i) ?? somebodyAt(doc, i);
  const group = groupsOf(doc).get(i) ?? null;
  if (group === null || kind === 'group') return group !== null && group.form !== 'one' ? group : null;
  if (kind === 'groups') return group.form === 'many' || group.form === 'slur' ? group : null;
  return group.form === kind ? group : null;
}
