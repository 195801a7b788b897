/** What every label is drawn from. */
import type { LabelWords, Story, Subject } from '../shared/describe';

export interface LabelProps {
  readonly kind: Subject['kind'];
  readonly words: LabelWords;
  /** The reader has opened what was covered. */
  readonly viewed: boolean;
  /** Content of the Why panel; null: closed. */
  readonly story: Story | null;
  readonly acceptUntrusted: boolean;
  readonly on: {
    readonly view: () => void;
    readonly hide: () => void;
    readonly why: () => void;
    readonly learn: () => void;
  };
}

/** Id of the panel, for aria-controls: ids live inside the shadow root. */
export const PANEL = 'why';
