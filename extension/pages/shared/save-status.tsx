/** Says that a change was saved, and says it again for the next one. */
import { useEffect, useState } from 'preact/hooks';
import { text } from './text';
import type { SaveState } from './use-settings';

/** Milliseconds that "Saved" stays. */
const STAYS = 2500;

export function SaveStatus({ save, writes }: { readonly save: SaveState; readonly writes: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    setShown(true);
    const timer = setTimeout(() => setShown(false), STAYS);
    return () => clearTimeout(timer);
  }, [writes]);
  return (
    <p class={`save ${save}`} role="status">
      {save === 'failed' ? text.settings.failed : shown && save === 'saved' ? text.settings.saved : ''}
    </p>
  );
}
