/** Runs the real overlay on the page, one run per surface: what the tap would tell comes before anything is drawn. */
import type { Engine } from '../../../src/engine';
import { startOverlay } from '../../content/overlay-controller';
import { xCom } from '../../sites/x.com';
import { settingsOf, type Choices } from './choices';
import { recordsOf } from './records';
import { postsOf, surfaceOf, type Route } from './route';

export interface Stage {
  /** Ends the labels of the surface before and makes ready for the next. To be called before its posts are rendered. */
  readonly open: (route: Route, choices: Choices) => void;
  /** New settings for the labels that are drawn. */
  readonly apply: (choices: Choices) => void;
  /** Takes every label away. */
  readonly close: () => void;
}

export function createStage(engine: Engine): Stage {
  let run: AbortController | null = null;
  let overlay: ReturnType<typeof startOverlay> | null = null;
  return {
    open: (route, choices) => {
      run?.abort();
      run = new AbortController();
      const surface = surfaceOf(route);
      overlay = startOverlay({
        document,
        adapter: xCom,
        engine,
        settings: settingsOf(choices),
        live: choices.careful,
        surfaceOverride: surface,
        signal: run.signal,
      });
      overlay.receive(recordsOf(postsOf(route), surface));
    },
    apply: (choices) => overlay?.apply(settingsOf(choices)),
    close: () => run?.abort(),
  };
}
