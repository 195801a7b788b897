/**
 * The trope that somebody does not belong: "go back to where you came from". It needs no name of a group: origin is what it
 * holds against the person. A tweet of July 2019 is the case in point; the written clause reads on, and it is drawn as a
 * chip at most.
 */
import { aimedAt } from './aimed';
import { has } from './lookup';
import { findAll, tagAt, possibleRows } from './match';
import { linesOf } from './rows';
import type { Pattern } from './match';
import { personAt } from './people';
import { groupsOf } from './target';
import type { Target, TargetKind } from '../types';
import type { Candidate, Doc, Range, Token } from './types';

const CLAUSE = 'hateful-conduct/slurs-and-tropes';

interface Row {
  readonly pattern: Pattern;
  /** Points alone, and where origin, people or religion of somebody is spoken of elsewhere in the text. */
  readonly points: number;
  readonly shown: number;
}

const GO =
  'go|goes|get|gets|crawl|return|returns|fly|swim|run|head|march|move|scurry|trot|pack|fuck|sod|bugger|piss|going|went|run_along|off|leave';
const SEND = 'send|sent|ship|shipped|deport|fly|take|put|drop|return|chase|haul|kick|throw|drag|pack';
const WHO = "you|u|they|he|she|y'all|your|their|his|her|him|them";
const LAND =
  'country|countries|homeland|homelands|village|continent|continents|motherland|hometown|nation|land|lands|shithole|hellhole|shitholes|dump|jungle|desert|reservation|people';
const ORIGIN = 'came|come|comes|hail|crawled|fled|sprang|immigrated|emigrated';
const ROWS: readonly Row[] = linesOf(
  `
# "go back to where you came from", "return to the country she fled"
74 76 : P:{GO} <fill|off|out|right|straight|just|the|hell|fuck|on>* back|home|to|into|over|away to? <.>{5} where|wherever|whence|which|whatever|that|country|countries|place|places|hole <fill|that|country|place|hole|shithole|village|town|swamp|desert|jungle|continent|island|it|is|'s>* T:{WHO} <fill|family|parents|people|lot|all|ancestors|grandparents|kind|sort>* {ORIGIN}|belong
74 76 : P:back|return|returned <to|home>? <fill|the|whatever|that>* <.>{4} where|wherever|whence|which|country|countries|place|places <that|country|place|hole|fill>* T:{WHO} <fill|family|parents|people|lot|all|ancestors|kind|sort>* {ORIGIN} from|out|$
74 76 : P:{SEND} T:her|him|them|you|these|those|@person <all|fill|people|four|three|lot|straight|right>* back|home to? <.>{3} where|wherever|which|country|countries|place|places|whatever <that|country|place|hole|fill>* {WHO} <fill|family|parents|people|all>* {ORIGIN}|belong
# "go back to your own country"
72 76 : P:{GO} <fill|off|right|straight|the|hell|fuck|on>* back|home|off|over to T:your|their|his|her <own|fill|dirty|filthy|~|poor|beloved|stinking|precious>* {LAND}
72 76 : P:{GO} back|home|off? to? T:your|their|his|her own|fucking|damn|shithole|stinking <fill>* {LAND}
70 76 : P:{SEND} T:her|him|them|you|these|those|@person <all|fill|people|four|three|lot>* back|home to your|their|his|her <own|fill>* {LAND}
# "why don't they go back and help fix …"
0 74 : why don't|not|doesn't|won't|can't T:you|they|he|she|these|those <fill|people|women|men|four|all|lot>* P:go|get|move|return|leave|fuck <fill|the|hell|fuck>* back|home|away|off !to_sleep|to_bed|to_work|to_school|to_class|to_your_desk|to_basics|to_the_office
48 74 : why don't|not|doesn't|won't|can't T:you|they|he|she|these|those <fill|people|women|men|four|all|lot>* P:go|get|move|return|leave|fuck <fill|the|hell|fuck>* back|home|off $
46 72 : T:you|they|he|she|@person <fill|people>* <should|need|can|could|better> <fill|to|be|all>* P:go|get|return|move|deported|sent|shipped|leave <fill|right|straight>* back|home $
# "go back to Africa", said to somebody
64 72 : ^ <fill|then|just|please|profanity|so|and|now|you|can|should>* P:go|get|fuck|piss|crawl|return|move <fill|off|the|hell|fuck>* back|home|off? to <fill|the>* <state|region|africa|mexico|china|asia|india|pakistan|somalia|israel|iran|iraq|syria|arabia>
70 74 : T:you|they|he|she|@person <fill|people|all>* <should|need|can|could|better|belong> <fill|to|be|all|in>* P:go|get|return|move|deported|sent|shipped|leave <fill|right|straight|be>* back|home to <fill|the>* <state|region|africa|mexico|china|asia|india|pakistan|somalia|israel|iran|iraq|syria|arabia>
66 74 : ^ <fill|then|just|so|and|please|let|us|'s>* P:send|ship|deport|fly T:her|him|them|these|those <fill|people|all|four>* back|home <fill|now|already|please>* $
68 74 : P:{SEND} T:her|him|them|you|@person <fill|all>* back|home to <fill|the>* <state|region|africa|mexico|china|asia|india|pakistan|somalia|israel|iran|iraq|syria|arabia>
66 74 : P:buy|book|get|give|here 's? T:her|him|them|you|@person <fill|a>* one-way|single|plane|free|first|boat ticket|flight|plane|boat <fill>* home|back|to|out
# "you don't belong here"
58 72 : T:you|she|he|they|@person <fill|people|and|your|sort|kind|lot|all>* P:don't|doesn't|never|do|does|won't not? <fill|ever|really|will>* belong|belonged in|here|on|among|with <fill|this|our|my|the|us>* country|nation|soil|land|here|town|us|continent|$
70 74 : this|it <be|be-s|isn't|ain't> <fill|not|never|will|be>* P:your|their|her|his <fill>* country|home|land|homeland <and|,|$|!>
66 74 : T:you|she|he|they|@person <fill|'ll|will|be|are|is|'s|'re|can|neg|isn't|aren't>+ P:never|not|no|isn't|aren't <fill|be|a|an|one|really>* <real|true|proper|actual|fully|~>? american|british|english|french|german|canadian|australian|irish|scottish|welsh|dutch|italian|spanish|swedish|norwegian|danish|indian|european|of us $
# "if you don't like it, leave"
56 70 : if T:you|they|she|he <fill>* don't|doesn't|hate|hates|can't like? it|this|our|america|the? here|country|laws|way|is? <fill>* ,? <fill|you|they|can|then|should|why|not|just>* P:leave|go|get|move|fuck back|out|home|this|our|america|off|$
60 70 : ^ <fill|then|just|please|profanity|so|and|you>* P:get|fuck|piss|go|leave <fill|the|fuck|hell|off>* out|off|from? of? my|our|the|this country|america|england|britain|land|soil|town
`,
  { GO, LAND, ORIGIN, SEND, WHO },
).map(({ head, pattern: p }) => ({ points: Number(head[0]), shown: Number(head[1]), pattern: p }));

const EVIDENCE = new Set(
  'immigrant immigrants foreign foreigner foreigners accent naturalized naturalised originally refugee refugees migrant migrants hijab burqa headscarf turban mosque sharia passport native ancestors homeland'.split(
    ' ',
  ),
);

/** Is anybody's origin, people or religion spoken of? */
function originShown(doc: Doc): boolean {
  const named = [...groupsOf(doc).values()].some(({ target }) =>
    target.categories.some((category) => /^(?:national-origin|ethnicity|race|religion)$/.test(category)),
  );
  if (named) return true;
  return doc.tokens.some(({ text }, i) => {
    if (EVIDENCE.has(text)) return true;
    if (tagAt(doc, i, 'g:national-origin') || tagAt(doc, i, 'g:religion') || tagAt(doc, i, 'g:ethnicity'))
      return !/^(?:american|americans)$/.test(text);
    if (text === 'from')
      return (
        /^(?:came|come|comes|originally|fled|arrived)$/.test(doc.tokens[i - 1]?.text ?? '') &&
        doc.tokens[i + 1]?.text !== 'a'
      );
    return text === 'born' && /^(?:in|abroad|overseas|elsewhere|there)$/.test(doc.tokens[i + 1]?.text ?? '');
  });
}

/** Who is told to go: the person spoken to, named or described; else several, or nobody that can be told. */
function whoGoes(
  doc: Doc,
  range: Range,
  at: Range | undefined,
): { readonly kind: TargetKind; readonly range: Range | null } {
  const token = at === undefined ? undefined : doc.tokens[at.from];
  const handle = doc.tokens.find(
    ({ kind, quote, index }) => kind === 'mention' && quote < 0 && doc.tokens[index - 1]?.text !== 'rt',
  );
  const aim = (t: Token): { kind: TargetKind; range: Range } => ({
    kind: doc.isPublicHandle(t.text.slice(1)) ? 'public-figure' : 'person',
    range: { from: t.index, to: t.index + 1 },
  });
  if (token === undefined || token.tags.has('second')) {
    if (handle !== undefined) return aim(handle);
    if (token !== undefined) return { kind: 'person', range: { from: token.index, to: token.index + 1 } };
    const you = doc.tokens.find(({ tags, quote }) => quote < 0 && tags.has('second'));
    const found = aimedAt(doc);
    if (found !== null) return { kind: found.kind, range: found.range };
    return you === undefined
      ? { kind: 'unclear', range: null }
      : { kind: 'person', range: { from: you.index, to: you.index + 1 } };
  }
  const plural =
    token.tags.has('plural-pronoun') ||
    token.tags.has('plural-possessive') ||
    /^(?:these|those)$/.test(token.text);
  const own = { from: token.index, to: token.index + 1 };
  if (plural) {
    const before = doc.tokens.slice(0, range.from);
    const group = [...groupsOf(doc).values()]
      .filter(({ form, from }) => form !== 'they' && from < range.from)
      .at(-1);
    const people = before
      .filter(({ tags }, i) => tags.has('group-noun') || tagAt(doc, i, 'title') || tagAt(doc, i, 'figure'))
      .at(-1);
    const handles = before.filter(({ kind, quote }) => kind === 'mention' && quote < 0);
    if (people !== undefined && (group === undefined || group.from <= people.index))
      return { kind: 'group', range: { from: people.index, to: people.index + 1 } };
    if (handles.length > 0)
      return { kind: 'group', range: { from: handles[0]?.index ?? 0, to: (handles.at(-1)?.index ?? 0) + 1 } };
    return group === undefined
      ? { kind: 'group', range: own }
      : { kind: 'protected-group', range: { from: group.from, to: group.to } };
  }
  const person = personAt(doc, token.index);
  if (
    token.tags.has('single-pronoun') ||
    token.tags.has('single-possessive') ||
    token.tags.has('possessive')
  ) {
    const figure = doc.tokens
      .slice(0, range.from)
      .findIndex((_, i) => tagAt(doc, i, 'figure') || tagAt(doc, i, 'title'));
    const named = figure < 0 ? null : personAt(doc, figure);
    if (named !== null) return { kind: 'public-figure', range: { from: named.from, to: named.to } };
    return handle === undefined ? { kind: 'person', range: own } : aim(handle);
  }
  if (person === null) return { kind: 'person', range: own };
  const kind = person.target.kind;
  return {
    kind:
      kind === 'state' || kind === 'organisation' || kind === 'object' || kind === 'self' ? 'unclear' : kind,
    range: { from: person.from, to: person.to },
  };
}

/** Somebody is told to go back where they come from, or that they do not belong. */
export function belongingCandidates(doc: Doc): readonly Candidate[] {
  if (
    !has(doc, 'second') &&
    !has(doc, 'third') &&
    !doc.tokens.some(
      ({ kind, text }) => kind === 'mention' || text === 'back' || text === 'these' || text === 'those',
    )
  )
    return [];
  let shown: boolean | null = null;
  const out: Candidate[] = [];
  for (const { pattern: p, points, shown: more } of possibleRows(doc, ROWS)) {
    for (const { parts, range } of findAll(doc, [p])) {
      // "We went back to where we came from": who speaks goes himself.
      const goes =
        /^(?:go|goes|get|gets|return|returns|fly|swim|run|head|march|move|went|going|leave|back|returned|come)$/.test(
          doc.tokens[parts.P?.from ?? range.from]?.text ?? '',
        );
      if (
        goes &&
        (doc.tokens[range.from - 1]?.tags.has('first-subject') === true ||
          doc.tokens[range.from - 2]?.tags.has('first-subject') === true)
      )
        continue;
      const groups = [...groupsOf(doc).entries()];
      const group = parts.T === undefined ? undefined : groups.find(([from]) => from === parts.T?.from)?.[1];
      shown ??= originShown(doc);
      const who =
        group === undefined || group.form === 'they'
          ? whoGoes(doc, range, parts.T)
          : { kind: 'protected-group' as const, range: { from: group.from, to: group.to } };
      if (who.kind === 'unclear' && parts.T !== undefined && range.from !== parts.P?.from) continue;
      const target: Target = {
        kind: who.kind,
        categories: group?.target.categories ?? (shown ? ['national-origin'] : []),
      };
      const from = parts.P?.from ?? range.from;
      out.push({
        clause: CLAUSE,
        points: shown ? more : points,
        target,
        // An order names nobody: its verb stands for the one spoken to.
        targetRange: who.range ?? { from, to: from + 1 },
        predicateRange: { from, to: range.to },
        // "Why don't they go back" is a demand, "you don't belong" a denial.
        noVeto: ['negated', 'question', 'past', 'hypothetical'],
        cap: 'chip',
        because: ['trope'],
      });
    }
  }
  return out;
}
