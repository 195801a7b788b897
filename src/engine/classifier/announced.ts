/** What the author's side announces or wants: who does what to whom, and how much that says. */
import { agencyOf } from './agency';
import type { Agency } from './agency';
import { ART, ART_VERB, CARE, contest, ECONOMIC, inSentence } from './contest';
import { has, tagAt } from './match';
import type { Entity } from './target';
import type { Stance } from '../types';
import type { Doc, Range } from './types';
import { victimOf } from './victim';
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
const SOON =
  /^(?:tonight|tomorrow|soon|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|if|once|first)$/;

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
  const to =
    act.victim.to === act.range.to && act.victim.from > act.range.from ? act.victim.from : act.range.to;
  return act.range.from - modal <= 6 && (end - start) * 100 <= doc.original.length * 55
    ? { from: modal, to }
    : { from: act.range.from, to };
}

/** `I am killing him tonight`: the present for a deed to come. */
function present(doc: Doc, verb: number, grave: boolean): Agency | null {
  let i = verb - 1;
  while (i >= 0 && /^(?:all|just|fucking|personally|so|both)$/.test(doc.tokens[i]?.text ?? '')) i--;
  const subject = doc.tokens[i - 1];
  if (!/^(?:'m|am|'re|are)$/.test(doc.tokens[i]?.text ?? '') || subject?.tags.has('first-subject') !== true)
    return null;
  return grave || inSentence(doc, verb, SOON) ? { from: i - 1, modal: i, kind: 'will', negated: null } : null;
}

/** Does somebody say or think something before or behind the threat in its sentence? */
export function saidAround(doc: Doc, from: number, to: number): boolean {
  const sentence = doc.sentences[doc.tokens[from]?.sentence ?? -1];
  if (sentence === undefined) return false;
  // "Whoever calls her that, I will …": what is said is the condition.
  const start =
    /^(?:whoever|anyone|anybody|if|when|whenever|next|the|one|say|keep|call|repeat|tell|write|print|post|let|come|set|touch|publish|vote|go|cross|open|testify|sign|file|try|another|any)$/.test(
      doc.tokens[sentence.from]?.text ?? '',
    )
      ? from
      : sentence.from;
  for (let i = start; i < sentence.to; i++) {
    if (i >= from && i < to) continue;
    if (
      ['say', 'think', 'want', 'report', 'report-noun'].some((tag) => tagAt(doc, i, tag)) ||
      doc.tokens[i]?.text === 'according'
    )
      return true;
  }
  return false;
}

function threatBy(doc: Doc, act: Act, agency: Agency): Threat | null {
  const entity = victimOf(doc, act.victim);
  // "The smugglers' fuel dumps": what is theirs, not they; houses and families are rows of their own.
  if (
    act.victim.to === act.range.to &&
    /^'$/.test(doc.tokens[entity.to]?.text ?? '') &&
    doc.tokens[entity.to + 1]?.kind === 'word'
  )
    return null;
  if (inSentence(doc, act.range.from, CARE)) return null;
  if (ART_VERB.test(doc.tokens[act.range.from]?.text ?? '') && inSentence(doc, act.range.from, ART))
    return null;
  const state = entity.target.kind === 'state';
  if (act.because === 'threat-state' && !state) return null;
  if (state && inSentence(doc, act.range.from, ECONOMIC)) return null;
  // "We will beat you": a rival, where nothing says more.
  const verb = doc.tokens[act.range.from]?.text;
  if (
    act.because === 'threat-harm' &&
    verb === 'beat' &&
    (doc.tokens[agency.from]?.text === 'we' ||
      entity.target.kind === 'public-figure' ||
      !/^(?:you|him|her|them)$/.test(doc.tokens[act.victim.from]?.text ?? ''))
  )
    return null;
  // "we will slaughter them on Saturday": the boast of a team.
  if (contest(doc, act.range) && act.because === 'threat-direct') return null;
  const weighed = against(
    doc,
    agency.kind === 'forces' ? Math.min(act.points, 60) : act.points,
    entity,
    act.range,
    act.soft,
  );
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
    const agency = present(doc, act.range.from, act.points >= 82 && !act.soft);
    const threat = agency === null ? null : threatBy(doc, act, agency);
    if (threat !== null) out.push(threat);
  }
  return out;
}
