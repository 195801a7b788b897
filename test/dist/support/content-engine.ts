/** Entry of a small twin of the content script: its engine, for whoever runs it, and nothing of its page. */
import { load } from '../../../extension/content/load';

(globalThis as { loadContent?: typeof load }).loadContent = load;
