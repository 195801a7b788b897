/** What the reader of the demo can choose. Kept in memory only: the demo never touches the extension's own settings. */
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import type { Theme } from '../../shared/theme';

export interface Choices {
  /** Id of a bundled policy version. */
  readonly policy: string;
  readonly dates: Settings['dates'];
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  /** Ticks, excused, cannot tell, not assessed. */
  readonly marks: boolean;
  /** As on real people's posts: clauses without a measured precision are a small mark at most. */
  readonly careful: boolean;
  /** Every lesson open. */
  readonly lessons: boolean;
}

export const firstChoices = (policy: string): Choices => ({
  policy,
  dates: 'what-if',
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white',
  direction: 'ltr',
  marks: true,
  careful: false,
  lessons: false,
});

/** The overlay's settings for these choices. */
export function settingsOf({ policy, dates, marks }: Choices): Settings {
  return {
    ...DEFAULT_SETTINGS,
    policy,
    dates,
    marks: { excused: marks, assessed: marks, cannotTell: marks, notAssessed: marks },
  };
}

/** Backgrounds of x.com's looks; the overlay reads the theme from the page, as it does there. */
const BACKGROUNDS: Readonly<Record<Theme, string>> = {
  white: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  black: 'rgb(0, 0, 0)',
};

/** Puts theme and direction on the document. */
export function dress(page: Document, { theme, direction }: Choices): void {
  page.documentElement.dir = direction;
  page.documentElement.dataset['theme'] = theme;
  page.documentElement.style.colorScheme = theme === 'white' ? 'light' : 'dark';
  page.body.style.backgroundColor = BACKGROUNDS[theme];
}
