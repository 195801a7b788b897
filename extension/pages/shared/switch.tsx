/** A labelled on/off switch: a checkbox underneath, so that every way of pressing it works. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Drawn under the hint. */
  readonly children?: ComponentChildren;
}

export function Switch({ label, hint, checked, onChange, children }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-text">
        <span class="switch-label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
        {children}
      </span>
    </label>
  );
}
