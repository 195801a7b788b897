/** On whose word: the policy's sentences with place and day, the version, the hashes. */
import type { Source, Span, Trilean } from '../../src/engine';
import type { Subject } from './describe';
import { dayInWords, ENGINE_WORDS, fill, UI_WORDS } from './words';

export type Block =
  | { readonly type: 'text'; readonly text: string; readonly quiet?: boolean }
  | { readonly type: 'check'; readonly result: Trilean; readonly text: string }
  /** What text cannot weigh. */
  | { readonly type: 'presumed'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string; readonly cite: string }
  | {
      readonly type: 'words';
      readonly text: string;
      readonly spans: readonly Span[];
      readonly lang: string | null;
    };

const W = UI_WORDS.why;

export const text = (words: string | null): readonly Block[] =>
  words === null || words === '' ? [] : [{ type: 'text', text: words }];
export const quiet = (words: string): Block => ({ type: 'text', text: words, quiet: true });
/** The sentence of a source, with where it stands; its gist where no wording is at hand. */
export function cite(sources: readonly Source[], id: string | null | undefined): readonly Block[] {
  const found = sources.find((one) => one.id === id);
  if (!found) return [];
  const { title, date, where } = found;
  const place =
    date === null
      ? fill(W.citeUndated, { title, where })
      : fill(W.cite, { title, day: dayInWords(date), where });
  if (found.quote !== null) return [{ type: 'quote', text: found.quote, cite: place }];
  return [...text(found.gist && fill(W.paraphrase, { gist: found.gist })), quiet(place)];
}

/** The policy's sentence behind the decision, and the version it stands in. */
export function source({ decision, policy }: Subject): readonly Block[] {
  if (policy === null) return text(W.noVersion);
  const rule = policy.rules.find(({ clause }) => clause === decision.clause);
  const line = policy.redLines.find(({ id }) => id === decision.acting?.redLine);
  const dates = {
    name: policy.name,
    from: dayInWords(policy.from),
    to: policy.to === null ? '' : dayInWords(policy.to),
  };
  return [
    ...cite(policy.sources, rule?.source),
    ...(rule?.basis === 'enforcement' ? text(W.basisEnforcement) : []),
    ...cite(policy.sources, line?.source),
    ...text(fill(policy.to === null ? W.versionOpen : W.version, dates)),
    ...text(ENGINE_WORDS.inForce[`${decision.mode}-${decision.inForce}`]),
    quiet(W.dispute),
  ];
}

/** Versions and hashes, for whoever wants to repeat it. */
export function colophon({ decision, policy }: Subject): readonly string[] {
  const { acting, model, engine } = decision;
  const C = W.colophon;
  return [
    ...(policy ? [fill(C.policy, { id: policy.id, hash: policy.sha256.slice(0, 8) })] : []),
    fill(C.engine, { version: engine }),
    fill(C.model, { hash: model.sha256.slice(0, 8) }),
    ...(acting
      ? [fill(C.band, { band: ENGINE_WORDS.bands[acting.band], score: acting.score.toFixed(2) })]
      : []),
  ];
}
