/** The examples at the foot of every clause and context file, by the id of the detector above them. */
import type { Clause, Context, Examples } from '../../../src/engine/classifier/types';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../../src/engine/classifier/clauses/*--*.ts', '../../../src/engine/classifier/contexts/*.ts'],
  { eager: true },
);

const isDetector = (value: unknown): value is Clause | Context =>
  typeof value === 'object' && value !== null && 'detect' in value && 'id' in value;

const byId = new Map<string, Examples>();
for (const module of Object.values(modules)) {
  const detector = Object.values(module).find(isDetector);
  if (detector && module['examples']) byId.set(detector.id, module['examples'] as Examples);
}

/** Throws where the file has none: a detector without examples is not finished. */
export function examplesOf(id: string): Examples {
  const found = byId.get(id);
  if (!found) throw new Error(`${id}: its file exports no "examples"`);
  return found;
}
