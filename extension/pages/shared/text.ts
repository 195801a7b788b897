/** Words of the extension's own pages. Words of decisions are in extension/shared/words. */
import pages from '../../../assets/languages/en/pages.json';

export const text = pages;
