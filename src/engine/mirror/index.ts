/** Mirrors: the same words about somebody else, and what they say about a label. */
export { askMirrors } from './agree';
export { MOST_MIRRORS, mirror, mirrorsAsked } from './mirror';
export { MIRROR_AXES } from './types';
export type { Mirror, MirrorAxis, MirrorChange, MirrorOptions } from './types';
