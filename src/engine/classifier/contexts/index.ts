/** The contexts that the October 2019 post lists, in its order. One line per file of this folder. */
import type { Context } from '../types';
import { foreignPolicy } from './foreign-policy';
import { politicalIssue } from './political-issue';
import { publicFigures } from './public-figures';

export const CONTEXT_DETECTORS: readonly Context[] = [publicFigures, politicalIssue, foreignPolicy];
