/** Threats of the author, or of those he speaks for, against a person or a group: who will do what to whom. */
import { agencyOf } from './agency';
import type { Agency } from './agency';
import { findAll, has, tagAt } from './match';
import { perDoc } from './per-doc';
import { entityAt } from './target';
import type { Entity } from './target';
import type { ClauseId, Stance } from '../types';
import type { Candidate, Doc, Range } from './types';
import { VEILED } from './veiled-threats';
import { actsOf } from './violent-acts';
import type { Act } from './violent-acts';

export interface Threat {
  readonly points: number;
  readonly because: string;
  readonly entity: Entity;
  readonly predicate: Range;
  /** The whole of it, from the first person on. */
  readonly range: Range;
  /** The negation is a part of the threat: "you won't see the morning". */
  readonly never?: boolean;
  /** Nobody else's words stand in its sentence: verbs of saying between subject and act report nothing. */
  readonly own?: boolean;
  /** Where the threat itself says that it is none. */
  readonly stance?: { readonly stance: Stance; readonly range: Range };
}

/** What a sign of a coming deed adds to the present tense: "I'm killing him tonight". */
const SOON = /^(?:tonight|tomorrow|soon|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|if|once|first)$/;
/** Places in which beating somebody is a contest. */
const CONTEST =
  /^(?:polls?|ballot|election|elections|primary|court|debate|debates|game|games|chess|match|race|field|vote|votes|voting|trivia|golf|tennis|finals?|playoffs|league|tournament|season|cup|derby|quiz|semis|semifinals?|poker|scrabble|karaoke|fifa|mario|xbox|playstation|football|basketball|rugby|cricket|hockey|rematch|raid|lobby|argument|midterms|runoff|dance|dancefloor|arena|console|pitch|stage|trivia|exam|racetrack|caucus|november|score|championship|bowling|ranked)$/;
/** Verbs of war and slaughter that sportsmen and politicians use of rivals, and where they do. */
const BOASTS = /^(?:slaughter|murder|destroy|kill|crush|thrash|hammer|bury|annihilate|massacre|obliterate|butcher|smoke|burn|nuke|roast|cook|end|finish|gut|whip|wipe|blow|tear|rip)/;
const ARENA =
  /^(?:polls?|ballot|election|elections|midterms|runoff|debates?|games?|chess|match|trivia|golf|tennis|finals?|playoffs|league|tournament|season|cup|derby|quiz|semis|semifinals?|poker|scrabble|karaoke|fifa|mario|xbox|playstation|football|basketball|rugby|cricket|hockey|rematch|score|championship|bowling|ranked|dance|dancefloor|arena|console|kart)$/;
/** Done as a duty or a trade: nobody is wronged. */
const CARE = /^(?:patient|patients|vet|surgery|surgeon|biopsy|anaesthetic|film|movie|novel|chapter|episode|script|scene|character|photo|camera|portrait|documentary|wildlife|season|vaccine|vaccines|vaccinated|flu|jab|booster|photographer|wedding|weddings|lens)$/;

/** Criminals by their deed, as against armed organisations and terrorists. */
const CRIMINALS = /^(?:poachers|rapists|pedophiles|paedophiles|pedos|murderers|killers|molesters|abusers|traffickers|kidnappers)$/;
/** Pressure without arms: "hit them with sanctions". */
const ECONOMIC = /^(?:sanctions?|tariffs?|taxes|tax|embargo|boycott|fines?|penalties|trade|economically|diplomatically)$/;

const inSentence = (doc: Doc, at: number, words: RegExp): boolean => {
  const s = doc.tokens[at]?.sentence;
  return doc.tokens.some(({ text, sentence }) => sentence === s && words.test(text));
};

/** A contest: blows anywhere where people compete, slaughter only where it is plainly one. */
export const contest = (doc: Doc, act: Range, soft = false): boolean =>
  soft ? doc.tokens.some(({ text }) => CONTEST.test(text)) : BOASTS.test(doc.tokens[act.from]?.text ?? '') && doc.tokens.some(({ text }) => ARENA.test(text));

/** What the object does to the points: people count, states and armed groups less, things not at all. */
function against(doc: Doc, points: number, entity: Entity, act: Range, soft: boolean): number {
  switch (entity.target.kind) {
    case 'object':
    case 'self':
    case 'organisation':
      return 0;
    case 'state':
      return soft || has(doc, 'military') ? 42 : 45;
    case 'group':
    case 'unclear':
      return soft ? points - 30 : points - 8;
    default:
      return soft && contest(doc, act, true) ? 0 : points;
  }
}

/** The victim. "Your house", "his neck": whose it is. */
export function victimOf(doc: Doc, range: Range | undefined): Entity {
  const owner =
    range !== undefined &&
    range.to === range.from + 1 &&
    doc.tokens[range.from]?.tags.has('possessive') === true;
  const found = range === undefined || owner ? null : entityAt(doc, range.from, 'person');
  // Criminals are people; armed organisations are none.
  if (found?.target.kind === 'organisation' && CRIMINALS.test(doc.tokens[found.to - 1]?.text ?? ''))
    return { ...found, target: { kind: 'group', categories: [] } };
  if (found?.target.kind === 'person' && /^(?:every|any|each|all)$/.test(doc.tokens[found.from]?.text ?? ''))
    return { ...found, target: { kind: 'group', categories: [] } };
  const at = found ?? range ?? { from: 0, to: 0 };
  const entity: Entity = found ?? {
    ...at,
    form: 'person',
    origin: false,
    narrowed: false,
    target: { kind: 'person', categories: [] },
  };
  return entity.target.kind === 'person' && range !== undefined && several(doc, entity)
    ? { ...entity, target: { kind: 'group', categories: [] } }
    : entity;
}

/** Does the sentence say that `you` or `their` are many: "all of you", "Deputies: …", "their throats"? */
function several(doc: Doc, entity: Entity): boolean {
  const head = doc.tokens[entity.from];
  if (head === undefined) return false;
  if (head.tags.has('plural-possessive')) return true;
  if (!head.tags.has('second')) return false;
  if (head.tags.has('your') && /^(?:houses|homes|throats|heads|necks|faces|skulls|families|villages|churches|mosques|shops|tongues)$/.test(doc.tokens[entity.from + 1]?.text ?? '')) return true;
  const sentence = doc.sentences[head.sentence] ?? { from: 0, to: 0 };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    const [next, after] = [doc.tokens[i + 1]?.text, doc.tokens[i + 2]?.text];
    if (/^(?:all|each|lot|one|any|both|none|some)$/.test(token.text) && next === 'of' && after === 'you') return true;
    if (token.tags.has('second') && /^(?:will|'ll|are|'re|should|can)$/.test(next ?? '') && after === 'all') return true;
    if (token.tags.has('second') && /^(?:all|lot|people|guys|bastards|fuckers|scum)$/.test(next ?? '') && !/^(?:over|about|that|the|this|i|my|night|day|my|your)$/.test(after ?? '')) return true;
  }
  // "Protesters, …" or "You strikers: …" at the head of the sentence.
  const stop = doc.tokens.findIndex((t) => t.index >= sentence.from && t.index < sentence.to && /^(?:,|:|-|--|—|!)$/.test(t.text));
  if (stop < 0 || stop > entity.from || doc.tokens[sentence.from]?.kind === 'punct') return false;
  const first = doc.tokens.slice(sentence.from, stop).find(({ text }) => !/^(?:the|to|all|these|those|you|and|hey|dear|listen|attention|any)$/.test(text));
  const called = first === undefined ? null : entityAt(doc, first.index, 'person');
  return called?.target.kind === 'group';
}

/** Play between the author and his own people: "going to kill my brother lol". */
function inPlay(doc: Doc, act: Act): Range | null {
  if (!has(doc, 'play') || doc.tokens[act.victim.from]?.tags.has('first') !== true) return null;
  const i = doc.tokens.findIndex((_, k) => tagAt(doc, k, 'play'));
  return i < 0 ? null : { from: i, to: i + 1 };
}

/** Modal and act together, unless that would mark most of the text. */
function predicateOf(doc: Doc, modal: number, act: Act): Range {
  const start = doc.tokens[modal]?.start ?? 0;
  const end = doc.tokens[act.range.to - 1]?.end ?? start;
  // Where the victim ends the act, the predicate ends before it.
  const to = act.victim.to === act.range.to && act.victim.from > act.range.from ? act.victim.from : act.range.to;
  return act.range.from - modal <= 6 && (end - start) * 100 <= doc.original.length * 55 ? { from: modal, to } : { from: act.range.from, to };
}

/** `I am killing him tonight`: the present for a deed to come. */
function present(doc: Doc, verb: number): Agency | null {
  let i = verb - 1;
  while (i >= 0 && /^(?:all|just|fucking|personally|so|both)$/.test(doc.tokens[i]?.text ?? '')) i--;
  const subject = doc.tokens[i - 1];
  if (!/^(?:'m|am|'re|are)$/.test(doc.tokens[i]?.text ?? '') || subject?.tags.has('first-subject') !== true) return null;
  return inSentence(doc, verb, SOON) ? { from: i - 1, modal: i, kind: 'will', negated: null } : null;
}

/** Does somebody say or think something before or behind the threat in its sentence? */
function saidAround(doc: Doc, from: number, to: number): boolean {
  const sentence = doc.sentences[doc.tokens[from]?.sentence ?? -1];
  if (sentence === undefined) return false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i >= from && i < to) continue;
    if (['say', 'think', 'want', 'report', 'report-noun'].some((tag) => tagAt(doc, i, tag)) || doc.tokens[i]?.text === 'according') return true;
  }
  return false;
}

function threatBy(doc: Doc, act: Act, agency: Agency): Threat | null {
  const entity = victimOf(doc, act.victim);
  if (inSentence(doc, act.range.from, CARE)) return null;
  const state = entity.target.kind === 'state';
  if (act.because === 'threat-state' && !state) return null;
  if (state && inSentence(doc, act.range.from, ECONOMIC)) return null;
  // "We will beat you": a rival, where nothing says more.
  const verb = doc.tokens[act.range.from]?.text;
  if (act.because === 'threat-harm' && verb === 'beat' && (doc.tokens[agency.from]?.text === 'we' || entity.target.kind === 'public-figure' || !/^(?:you|him|her|them)$/.test(doc.tokens[act.victim.from]?.text ?? ''))) return null;
  // "we will slaughter them on Saturday": the boast of a team.
  if (contest(doc, act.range) && act.because === 'threat-direct') return null;
  const weighed = against(doc, agency.kind === 'forces' ? Math.min(act.points, 60) : act.points, entity, act.range, act.soft);
  if (weighed <= 0) return null;
  const play = inPlay(doc, act);
  const stance: Threat['stance'] =
    agency.negated !== null
      ? { stance: 'negated', range: agency.negated }
      : play === null
        ? undefined
        : { stance: 'figurative', range: play };
  return {
    points: weighed,
    because: act.because,
    entity,
    predicate: predicateOf(doc, agency.modal, act),
    range: { from: agency.from, to: act.range.to },
    own: !saidAround(doc, agency.from, act.range.to),
    ...(stance === undefined ? {} : { stance }),
  };
}

/** What the author's side announces, or (with `desire`) only wants. */
export function announced(doc: Doc, kinds: readonly Agency['kind'][]): readonly Threat[] {
  const out: Threat[] = [];
  if (!has(doc, 'first')) {
    // Without a first person only a bare "gonna …" can be the author's.
    if (!doc.tokens.some(({ text }) => /^(?:gonna|going|will|finna|imma|shall)$/.test(text))) return out;
  }
  for (const act of actsOf(doc, 'vb')) {
    const agency = agencyOf(doc, act.range.from);
    const threat = agency === null || !kinds.includes(agency.kind) ? null : threatBy(doc, act, agency);
    if (threat !== null) out.push(threat);
  }
  if (!kinds.includes('will')) return out;
  for (const act of actsOf(doc, 'vbg')) {
    const agency = present(doc, act.range.from);
    const threat = agency === null ? null : threatBy(doc, act, agency);
    if (threat !== null) out.push(threat);
  }
  return out;
}

/** Every threat of a text, clear or veiled. */
export const threatsOf: (doc: Doc) => readonly Threat[] = perDoc((doc) => {
  const out: Threat[] = [...announced(doc, ['will', 'forces'])];
  for (const { points, because, never, pattern: p } of VEILED) {
    for (const { parts, range } of findAll(doc, [p])) {
      if (parts.P === undefined) continue;
      const entity = victimOf(doc, parts.T);
      const { kind } = entity.target;
      if (kind === 'object' || kind === 'organisation' || kind === 'state' || contest(doc, parts.P, true) || inSentence(doc, parts.P.from, CARE)) continue;
      const predicate = parts.T !== undefined && parts.T.from > parts.P.from ? { from: parts.P.from, to: Math.max(parts.P.to, parts.T.from) } : { from: parts.P.from, to: range.to };
      out.push({ points, because, entity, predicate, range, never });
    }
  }
  return out;
});

/** A condition in the threat's own sentence: `if`, `unless`, `or else`, or an order before it ("touch him and I'll …"). */
export function conditionOf(doc: Doc, threat: Threat): Range | null {
  const sentence = doc.sentences[doc.tokens[threat.range.from]?.sentence ?? -1];
  if (sentence === undefined) return null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = doc.tokens[i];
    if (token === undefined || (i >= threat.range.from && i < threat.predicate.from)) continue;
    // "until he bleeds" behind the act says how long, not when.
    if (i >= threat.predicate.to && /^(?:until|till|once)$/.test(token.text)) continue;
    if (token.tags.has('if') || /^(?:whoever|anyone|anybody)$/.test(token.text)) return { from: i, to: i + 1 };
    if (token.text === 'or' && i < threat.range.from && threat.range.from - i <= 3) return { from: i, to: i + 1 };
    const next = doc.tokens[i + 1]?.text ?? '';
    if (i < threat.range.from && ((token.text === 'next' && next === 'time') || (/^(?:one|1)$/.test(token.text) && next === 'more') || (token.text === 'the' && /^(?:day|moment|minute|second|instant)$/.test(next))))
      return { from: i, to: i + 2 };
  }
  return orderBefore(doc, sentence.from, threat.range.from);
}

/** Words that open no order. */
const NO_ORDER = /^(?:the|a|an|my|our|this|that|it|there|yes|no|ok|well|so|and|but|oh|just|now|then|let|trust|believe|mark|listen|look|watch|wait|remember|enjoy|thank|thanks|count|hey|if|tonight|tomorrow|today)$/;

/** `do that again and`, `come near me and`: an order, a coordinator, then the threat. */
function orderBefore(doc: Doc, from: number, threat: number): Range | null {
  // "… and I swear I'll"
  while (/^(?:i|swear|promise|god|,|that|to|so)$/.test(doc.tokens[threat - 1]?.text ?? '') && threat > from) threat--;
  const link = doc.tokens[threat - 1];
  if (link === undefined || !/^(?:and|n|&|then)$/.test(link.text)) return null;
  for (let i = from; i < threat - 1; i++) {
    const token = doc.tokens[i];
    if (token?.kind !== 'word') continue;
    const before = doc.tokens[i - 1];
    const opens = i === from || before === undefined || before.kind !== 'word' || /^(?:you|he|she|they|much|as)$/.test(before.text);
    if (!opens || NO_ORDER.test(token.text)) continue;
    const order = token.tags.size === 0 || token.tags.has('vb') || token.tags.has('aux');
    if (order && token.tags.has('first') !== true && !/(?:ed|ing|s)$/.test(token.text)) return { from: i, to: threat };
  }
  return null;
}

/** A threat as a candidate of one of the clauses about threats. */
export function asCandidate(clause: ClauseId, threat: Threat, because: readonly string[]): Candidate {
  const { entity, points, predicate, stance, never, own } = threat;
  const noVeto: Stance[] = [];
  if (never === true) noVeto.push('negated');
  // What is denied before it is its condition: "if they don't leave, we will …".
  if (own === true) noVeto.push('reporting', ...(never === true ? [] : (['negated'] as const)));
  return {
    clause,
    points,
    target: entity.target,
    targetRange: entity.to > entity.from ? { from: entity.from, to: entity.to } : null,
    predicateRange: predicate,
    because,
    ...(noVeto.length > 0 ? { noVeto } : {}),
    ...(stance === undefined ? {} : { stance: stance.stance, stanceRange: stance.range }),
  };
}
