/**
 * Violent acts against somebody, whoever does them: "kill him", "breaks both your legs", "putting her in a wheelchair".
 * A table of turns of phrase for four forms of the verb; who acts, and in which mood, is asked elsewhere (agency.ts).
 */
import { verbForms } from './lexicon/build';
import { ACT_ROWS } from './lexicon/violent-acts';
import type { ActRow } from './lexicon/violent-acts';
import { findAll, pattern, possibleRows } from './match';
import type { Pattern } from './match';
import { perDoc } from './per-doc';
import type { Doc, Range } from './types';

/** `vb` kill, `vbz` kills, `vbg` killing, `vbd` killed. */
export type Form = 'vb' | 'vbz' | 'vbg' | 'vbd';
const FORMS: readonly Form[] = ['vb', 'vbz', 'vbg', 'vbd'];

export interface Act {
  /** 0 to 100, for a clear statement of intent. */
  readonly points: number;
  readonly because: string;
  /** From the verb to the end of the act. */
  readonly range: Range;
  /** Who suffers it. */
  readonly victim: Range;
  /** Everyday or sporting words too ("beat", "hit"): a contest makes them harmless. */
  readonly soft: boolean;
}

function source([, , verbs, rest]: ActRow, form: Form): string {
  const head =
    verbs === '<violence>'
      ? `<violence&${form}${form === 'vbd' ? '|violence&vbn' : ''}>`
      : verbForms('x', verbs)
          .filter(([tags]) => tags.endsWith(form) || (form === 'vbd' && tags.endsWith('vbn')))
          .map(([, word]) => word)
          .join('|');
  return `P:${head} ${rest.replaceAll('{o}', '<adv|profanity>*')}`;
}

const PATTERNS: Readonly<Record<Form, readonly { readonly row: ActRow; readonly pattern: Pattern }[]>> = {
  vb: [],
  vbz: [],
  vbg: [],
  vbd: [],
  ...Object.fromEntries(
    FORMS.map((form) => [form, ACT_ROWS.map((row) => ({ row, pattern: pattern(source(row, form)) }))]),
  ),
};

function actsIn(doc: Doc, form: Form): readonly Act[] {
  const out: Act[] = [];
  for (const { row, pattern: p } of possibleRows(doc, PATTERNS[form])) {
    for (const { range, parts } of findAll(doc, [p])) {
      if (parts.T === undefined) continue;
      const [points, because, , , soft] = row;
      // Hunting somebody down need not end in violence.
      const hunt = /^hunt/.test(doc.tokens[range.from]?.text ?? '');
      out.push({
        points: hunt ? Math.min(points, 60) : points,
        because,
        range,
        victim: parts.T,
        soft: soft === true,
      });
    }
  }
  return out;
}

const memo = Object.fromEntries(FORMS.map((form) => [form, perDoc((doc) => actsIn(doc, form))])) as Record<
  Form,
  (doc: Doc) => readonly Act[]
>;

/** Every violent act that the text names in this form of the verb. */
export const actsOf = (doc: Doc, form: Form): readonly Act[] => memo[form](doc);
