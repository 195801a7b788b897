/** A real button. A click made by a script opens nothing: what is covered is opened by a person. */
import type { ComponentChildren } from 'preact';

export interface ActionProps {
  /** Names the button for focus and tests: `view`, `hide`, `why`, `learn`. */
  readonly act: string;
  readonly acceptUntrusted: boolean;
  readonly onAct: () => void;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly describedBy?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Action({
  act,
  acceptUntrusted,
  onAct,
  expanded,
  controls,
  describedBy,
  class: name,
  children,
}: ActionProps) {
  return (
    <button
      type="button"
      class={name ?? 'plain'}
      data-act={act}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (event.isTrusted || acceptUntrusted) onAct();
      }}
    >
      {children}
    </button>
  );
}
