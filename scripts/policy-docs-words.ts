/** Parts of the generated policy pages: tables, conditions and sources as Markdown. Used by make-policy-docs.ts. */
import fs from 'node:fs';
import { fill, wordOf, type Words } from '../src/engine/policy/fill';
import type { Condition, PolicyVersion } from '../src/engine/policy/types';
import type { TargetKind } from '../src/engine/types';

export const words = JSON.parse(fs.readFileSync('assets/languages/en/engine.json', 'utf8')) as Words;

/** Text for a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), `|${'---|'.repeat(head.length)}`, ...rows.map((cells) => row(...cells))].join('\n');
const list = (items: readonly string[], section: string): string =>
  items.map((item) => wordOf(words, section, item)).join(', ');
export const code = (id: string): string => `\`${id}\``;

const INDIVIDUALS: readonly TargetKind[] = ['public-figure', 'private-person', 'anonymous-witness', 'person'];

/** The four kinds of single persons are one phrase where all are meant. */
function targets(kinds: readonly TargetKind[]): string {
  if (!INDIVIDUALS.every((kind) => kinds.includes(kind))) return list(kinds, 'targets');
  const others = kinds.filter((kind) => !INDIVIDUALS.includes(kind));
  return ['an individual', ...others.map((kind) => wordOf(words, 'targets', kind))].join(', ');
}

/** A condition in words. */
export function question(condition: Condition): string {
  switch (condition.check) {
    case 'public-office':
      return `office: ${list(condition.anyOf, 'roles')}`;
    case 'verified':
      return 'verified, in the sense of 2019';
    case 'followers':
      return `more than ${fill('{n}', { n: condition.moreThan }, words)} followers`;
    case 'clause-score':
      return `the words match at least as *${condition.atLeast}*`;
    case 'stance':
      return list(condition.anyOf, 'stances');
    case 'target-kind': {
      const unsure = condition.unsure.length > 0 ? ` (open: ${targets(condition.unsure)})` : '';
      return `aimed at ${targets(condition.anyOf)}${unsure}`;
    }
    case 'target-category':
      return `category: ${list(condition.anyOf, 'categories')}${condition.unnamed === 'met' ? ', or none named' : ''}`;
    case 'no-category':
      return 'no protected group is the target';
    case 'posted-since':
      return `posted on ${condition.day} or later (only as of the tweet’s date)`;
    case 'context':
      return `context: ${wordOf(words, 'contexts', condition.id)}`;
    case 'not-decidable':
      return 'words alone cannot decide it: never reads on';
  }
}

export const questions = (conditions: readonly Condition[]): string => conditions.map(question).join('; ');

/** The source of a rule: the quoted words, or their sense in our words. */
export function cited(policy: PolicyVersion, id: string): string {
  const source = policy.sources.find((item) => item.id === id);
  if (!source) return '';
  const { quote, gist, title, date } = source;
  return `${quote === null ? `*In our words:* ${gist ?? ''}` : `“${quote}”`} — ${title}${date === null ? '' : `, ${date}`}`;
}
