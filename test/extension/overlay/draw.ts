/** Draws one label into the document and gives back what a reader finds in it. */
import { h, render } from 'preact';
import { Label } from '../../../extension/overlay/label';
import { describeLabel, describeWhy, type Subject } from '../../../extension/shared/describe';
import {
  treat,
  type Classification,
  type RecordedDecision,
  type Surface,
  type Tweet,
} from '../../../src/engine';
import { engineOf, tweet } from './support';

export interface DrawOptions {
  readonly read: Classification;
  readonly tweet?: Partial<Tweet>;
  readonly surface?: Surface;
  readonly live?: boolean;
  readonly record?: RecordedDecision | null;
  readonly viewed?: boolean;
  readonly why?: boolean;
  readonly kind?: Subject['kind'];
  readonly collapsed?: boolean;
}

export function subjectFor(options: DrawOptions): Subject {
  const { read, surface = 'home-latest', live = true, record = null } = options;
  const one = tweet(options.tweet);
  const decided = engineOf({ read: () => read }).decide(one, { mode: 'what-if', policy: '2019-10-15' });
  const treatment = treat(decided.policy, decided.decision, surface, { live });
  return {
    ...decided,
    tweet: one,
    kind: options.kind ?? treatment.kind,
    collapsed: options.collapsed ?? false,
    limitedEngagement: treatment.limitedEngagement,
    surface,
    live,
    record,
  };
}

export function drawLabel(options: DrawOptions) {
  const subject = subjectFor(options);
  const calls: string[] = [];
  const call = (name: string) => () => void calls.push(name);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    h(Label, {
      kind: subject.kind,
      words: describeLabel(subject),
      viewed: options.viewed ?? false,
      story: options.why ? describeWhy(subject) : null,
      acceptUntrusted: true,
      on: { view: call('view'), hide: call('hide'), why: call('why'), learn: call('learn') },
    }),
    root,
  );
  const button = (act: string) => root.querySelector<HTMLButtonElement>(`button[data-act="${act}"]`);
  return { root, subject, calls, button, text: (root.textContent ?? '').replace(/\s+/g, ' ') };
}
