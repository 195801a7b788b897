/** The engine as the extension has it, with its assets read as files. */
import fs from 'node:fs';
import { createEngine, type Engine } from '../../../src/engine';

const text = (file: string): string => fs.readFileSync(`assets/${file}`, 'utf8');

export function demoEngine(): Engine {
  const policies = fs
    .readdirSync('assets/policies')
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, json: JSON.parse(text(`policies/${file}`)) as unknown }));
  return createEngine({
    policies,
    roster: text('roster/roster.txt'),
    record: JSON.parse(text('record/decisions.json')) as unknown,
    model: text('model/model.json'),
  });
}
