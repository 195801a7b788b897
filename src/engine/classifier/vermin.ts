/** Dehumanising without a verb: `hindu vermin`, and the sentence that is nothing but the word: `… the Sikhs. Rats, all of them.` */
import { candidate } from './hate';
import { has, tagAt } from './match';
import { groupsOf } from './target';
import type { ProtectedCategory } from '../types';
import type { Candidate, Doc, Token } from './types';

const CLAUSE = 'hateful-conduct/dehumanisation';
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** No animal of that name is ever meant. */
const ALWAYS = words(
  'vermin scum filth swine parasites parasite savages savage subhumans subhuman infestation scumbags scumbag maggots maggot leeches plague untermensch rapefugees trash garbage virus cancer disease animals beasts',
);
/** Animals: of a people they may come from its country (`german cockroaches`), of a faith they may not. */
const ANIMALS = words(
  'rats rat dogs dog pigs pig cockroaches cockroach roaches apes monkeys snakes rodents insects lice bugs worms hyenas vultures locusts goats mongrels',
);
const FROM_PLACES: readonly ProtectedCategory[] = ['national-origin', 'ethnicity', 'race', 'age', 'gender'];
/** Said of people only, where nothing else is named. */
const CALLED = words(
  'virus disease cancer tumour tumor vermin maggots parasites scum filth rats cockroaches roaches animals savages subhumans leeches pests lice swine beasts trash cancer plague rodents worms pigs dogs barbarians apes monkeys maggot parasite rat cockroach animal savage pig leech',
);
/** Behind the word: of whom it is said. */
const ALL_OF = words(
  'all every each the whole lot of them one single last bloody damn fucking pure and simple nothing else but just only these people , . ! ; - — absolute total utter complete more than half part closer to basically really tbh honestly human humans if you ask me people',
);

const isSimple = (doc: Doc, token: Token): boolean =>
  ALL_OF.has(token.text) ||
  token.kind === 'emoji' ||
  token.kind === 'punct' ||
  ['fill', 'det', 'degrade', 'bad-adjective', 'profanity', 'quant'].some((tag) =>
    tagAt(doc, token.index, tag),
  );

/** A group's adjective before a word for vermin. */
export function namedVermin(doc: Doc): readonly Candidate[] {
  if (!has(doc, 'dehuman') || !has(doc, 'group-with')) return [];
  const out: Candidate[] = [];
  for (let i = 0; i + 1 < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    const next = doc.tokens[i + 1] as Token;
    if (!token.tags.has('group-with') || next.sentence !== token.sentence) continue;
    const categories = [...token.tags]
      .filter((tag) => tag.startsWith('g:'))
      .map((tag) => tag.slice(2) as ProtectedCategory)
      .sort();
    const placed = categories.every((category) => FROM_PLACES.includes(category));
    // "White trash", "black plague", "old trash": other things.
    if (
      placed &&
      /^(?:trash|garbage|plague|cancer|disease|virus|animals|beasts|savage|scum)$/.test(next.text) &&
      !/^(?:scum)$/.test(next.text)
    )
      continue;
    if (!ALWAYS.has(next.text) && (placed || !ANIMALS.has(next.text))) continue;
    if (/^(?:straight|blind|deaf|depressed|special)$/.test(token.text)) continue;
    const after = doc.tokens[i + 2];
    if (
      after?.kind === 'word' &&
      after.sentence === token.sentence &&
      after.tags.size === 0 &&
      !/s$/.test(next.text)
    )
      continue;
    out.push({
      clause: CLAUSE,
      points: 84,
      target: { kind: 'protected-group', categories },
      targetRange: { from: i, to: i + 1 },
      predicateRange: { from: i + 1, to: i + 2 },
      because: ['dehumanised'],
    });
  }
  return out;
}

/** A sentence that is only the word, after one about the group. */
export function calledNext(doc: Doc): readonly Candidate[] {
  if (!has(doc, 'dehuman')) return [];
  const groups = [...groupsOf(doc).values()];
  if (groups.length === 0) return [];
  const out: Candidate[] = [];
  for (let s = 1; s < doc.sentences.length; s++) {
    const { from, to, question } = doc.sentences[s] ?? { from: 0, to: 0, question: true };
    const before = doc.sentences[s - 1];
    if (question || to - from > 12 || before === undefined) continue;
    const at = doc.tokens.findIndex(({ text }, i) => i >= from && i < to && CALLED.has(text));
    // "What is a …? A …": the answer may say more.
    const asked =
      before.question &&
      before.to - before.from <= 8 &&
      /^(?:what|who)$/.test(doc.tokens[before.from]?.text ?? '') &&
      at <= from + 2;
    if (
      at < 0 ||
      (!asked && !doc.tokens.slice(from, to).every((token) => token.index === at || isSimple(doc, token)))
    )
      continue;
    const entity = groups.filter((e) => e.from >= before.from && e.to <= before.to).at(-1);
    if (entity === undefined) continue;
    // "What do they keep? Pigs.": an answer names things, unless the question is who or what these people are.
    const words = doc.tokens.slice(before.from, before.to);
    if (
      before.question &&
      words.length > 4 &&
      !words.some(({ text }, i) => /^(?:call|are|is)$/.test(text) && i < 4)
    )
      continue;
    if (
      doc.tokens
        .slice(before.from, before.to)
        .some(
          ({ tags, text }) =>
            tags.has('condemn') ||
            /^(?:farm|zoo|vet|pets|film|breed|keep|feed|attacked|attack|threatened|beat|burned|killed|against)$/.test(
              text,
            ),
        )
    )
      continue;
    out.push(
      candidate(
        CLAUSE,
        entity,
        { from: at, to: at + 1 },
        { points: 82, because: 'dehumanised', negationRead: false, cap: null, common: 30 },
      ),
    );
  }
  return out;
}
