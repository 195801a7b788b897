/**
 * The engine and the overlay, loaded when the content script has done what must be done before the page's own scripts
 * run. They are by far the largest part of it, so their modules are lazy ones, and the browser itself unpacks their data
 * while the settings are fetched.
 */
import packed from '../../assets/packed/assets.txt?raw';
import type { Engine, EngineAssets } from '../../src/engine';
import { fromBase91 } from '../shared/base91';
import type { startOverlay } from './overlay-controller';

/**
 * Constants of the lazy modules that scripts/pack-literals.ts moved into the packed assets. The build finds this list by
 * its one entry; where nothing is moved nobody reads it.
 */
const moved: unknown[] = ['moved constants'];

interface Packed extends EngineAssets {
  readonly moved?: readonly unknown[];
}

async function unpack(): Promise<Packed> {
  const stream = new Blob([fromBase91(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as Packed;
}

export interface Loaded {
  readonly engine: Engine;
  readonly startOverlay: typeof startOverlay;
}

/** To be called once. */
export async function load(): Promise<Loaded> {
  const assets = await unpack();
  for (const [i, one] of (assets.moved ?? []).entries()) moved[i] = one;
  const { createEngine } = await import('../../src/engine/engine');
  const { startOverlay } = await import('./overlay-controller');
  return { engine: createEngine(assets), startOverlay };
}
