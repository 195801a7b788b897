/** Of whom something is said: the groups of a text, and words that speak of one without naming its people. */
import type { ProtectedCategory } from '../types';
import { has, phrasesAt, tagAt } from './lookup';
import { perDoc } from './per-doc';
import { wordEnd } from './said-frames';
import { groupsOf } from './target';
import type { Entity } from './target';
import type { Doc, Range } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Words for what people are, used without the people. */
const CONDITION = new Map<string, ProtectedCategory>([
  ['homosexuality', 'sexual-orientation'],
  ['bisexuality', 'sexual-orientation'],
  ['lesbianism', 'sexual-orientation'],
  ['asexual', 'sexual-orientation'],
  ['lgbt', 'sexual-orientation'],
  ['lgbtq', 'sexual-orientation'],
  ['gay', 'sexual-orientation'],
  ['gays', 'sexual-orientation'],
  ['transgenderism', 'gender-identity'],
  ['transition', 'gender-identity'],
  ['transgender', 'gender-identity'],
  ['wheelchair', 'disability'],
  ['disability', 'disability'],
  ['disabilities', 'disability'],
  ['hijab', 'religion'],
  ['burqa', 'religion'],
  ['caucasian', 'race'],
  ['natives', 'ethnicity'],
  ['middle-eastern', 'national-origin'],
  ['middle-easterners', 'national-origin'],
  ['easterners', 'national-origin'],
]);

export interface Mention extends Range {
  readonly entity: Entity;
  /** Named only by an adjective or a condition: more is asked of what is said. */
  readonly oblique: boolean;
}

const WOMAN = words('she her woman women girl girls female females wife mom gf girlfriend lady chick');
const UNMISTAKEN =
  /^(?:coon|yid|gimp|retard|cripple|midget|homo|poof|jap|spook|trap|goyim|heathen|infidel|squaw)s?$|^retarded$|^schizo$/;

/** A slur that names somebody here: of women only beside one, of many meanings only the plainer ones. */
function isNamed(doc: Doc, i: number): boolean {
  const token = doc.tokens[i];
  if (token === undefined || !token.tags.has('slur')) return false;
  if (token.tags.has('slur-sure')) return true;
  if (token.tags.has('s:gender'))
    return doc.tokens.some(({ text, sentence }) => sentence === token.sentence && WOMAN.has(text));
  return token.tags.has('slur-reclaimed') || UNMISTAKEN.test(token.text);
}

/** What belongs to a state, a community or its past and is none of its people: "the Chinese regime", "Black mortality". */
const THING =
  /^(?:regime|regimes|government|governments|proxy|proxies|trolls?|bots?|hackers?|hacking|oligarchs?|officials?|leaders?|leadership|generals?|dictators?|dictatorship|propaganda|interference|aggression|invasion|meddling|collusion|influence|money|oil|gas|steel|goods|imports?|exports?|tariffs?|trade|deal|market|markets|company|companies|firms?|economy|currency|state|army|forces|troops|military|militias?|spies|intelligence|agents?|embassy|ambassador|cartels?|occupation|sanctions|parliament|president|prime|foreign|nuclear|missiles?|drones?|communist|virus|flu|mortality|unemployment|maternal|infant|poverty|wages|homeownership|history|month|caucus|colleges|churches|farmers)$/;
/** Does no noun stand behind the word that it could describe? */
export function standsAlone(doc: Doc, i: number): boolean {
  const next = doc.tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || next.sentence !== doc.tokens[i]?.sentence) return true;
  return ['prep', 'and', 'be', 'be-s', 'who', 'neg', 'aux', 'should', 'will', 'would', 'fill', 'but'].some(
    (tag) => tagAt(doc, i + 1, tag),
  );
}

/** Groups of the text, and words that speak of one without naming its people: `a gay movie`, `being black`. */
export const mentionsIn = perDoc((doc): readonly Mention[] => {
  const groups = groupsOf(doc);
  const out: Mention[] = [...groups.values()].map((entity) => ({
    from: entity.from,
    to: entity.to,
    entity,
    oblique: false,
  }));
  const covered = (i: number): boolean =>
    out.some(({ from, to, oblique }) => !oblique && i >= from && i < to);
  if (
    ['group-with', 'group-one', 'group-after', 'group-emoji', 'slur'].some((tag) => has(doc, tag)) ||
    doc.tokens.some(({ text }) => CONDITION.has(text))
  )
    for (let i = 0; i < doc.tokens.length && out.length < 12; i++) {
      const token = doc.tokens[i];
      if (token === undefined || token.kind === 'mention' || token.kind === 'url' || covered(i)) continue;
      const known = CONDITION.get(token.text);
      if (known === undefined && token.tags.size === 0 && phrasesAt(doc, i).length === 0) continue;
      const slur = isNamed(doc, i);
      if (
        known === undefined &&
        !slur &&
        !['group-with', 'group-one', 'group-emoji'].some((tag) => tagAt(doc, i, tag))
      )
        continue;
      // "White house", "straight answer": the word describes a thing.
      if (!standsAlone(doc, i) && /^(?:old|blind|aged|mute|aging|depressed)$/.test(token.text)) continue;
      if (THING.test(doc.tokens[i + 1]?.text ?? '') && doc.tokens[i + 1]?.clause === token.clause) continue;
      const categories = [...token.tags]
        .filter((tag) => /^[gs]:/.test(tag))
        .map((tag) => tag.slice(2) as ProtectedCategory);
      const entity: Entity = {
        from: i,
        to: wordEnd(doc, i),
        form: 'one',
        origin: token.tags.has('origin'),
        narrowed: false,
        target: {
          kind: 'protected-group',
          categories:
            categories.length > 0
              ? [...new Set(categories)].sort()
              : known === undefined
                ? ['ethnicity']
                : [known],
        },
      };
      out.push({ from: entity.from, to: entity.to, entity, oblique: true });
    }
  return out;
});

/** One woman or man in particular: "that man is an idiot". */
export function isSomebody(doc: Doc, { entity, from }: Pick<Mention, 'entity' | 'from'>): boolean {
  const article = /^(?:a|an|every|any|no)$/.test(doc.tokens[from - 1]?.text ?? '');
  return entity.form === 'one' && !article && isCommon(entity) && !tagAt(doc, from, 'slur');
}

/** Half of all people, or an age: mild words about them mean less. */
export const isCommon = ({ form, target }: Entity): boolean =>
  form !== 'slur' && target.categories.every((c) => c === 'gender' || c === 'age');
