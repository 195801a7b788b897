/** MAIN world, document_start. See tap.ts. */
import { installTap } from './tap';

try {
  installTap(window);
} catch {
  // Without a tap the page's own articles and the roster give the facts.
}
