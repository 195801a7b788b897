/** The reader's settings: one versioned record in storage.local. Bad values are repaired to defaults, unknown keys kept. */
import * as v from 'valibot';
import { RULES, type RuleId } from '../../src/engine/clauses';

/** How far a rule may go on the page. `cover`: as the policy says. `collapse`: one row, on every surface. */
export const RULE_MODES = ['off', 'badge', 'cover', 'collapse'] as const;
export type RuleMode = (typeof RULE_MODES)[number];

/** How sure a reading must be before it is drawn: the dial. Scores, 0 to 1. */
export const DIAL = ['clearest', 'likely', 'possible'] as const;

const account = v.object({ id: v.nullable(v.string()), handle: v.string() });

const schema = v.looseObject({
  v: v.fallback(v.literal(1), 1),
  enabled: v.fallback(v.boolean(), true),
  /** Id of a bundled policy version. */
  policy: v.fallback(v.pipe(v.string(), v.maxLength(40)), '2019-10-15'),
  dates: v.fallback(v.picklist(['what-if', 'as-of-date']), 'what-if'),
  rules: v.fallback(
    v.object(
      Object.fromEntries(
        RULES.map((rule) => [rule, v.fallback(v.picklist(RULE_MODES), 'cover')]),
      ) as unknown as Record<RuleId, v.GenericSchema<RuleMode>>,
    ),
    Object.fromEntries(RULES.map((rule) => [rule, 'cover'])) as Record<RuleId, RuleMode>,
  ),
  marks: v.fallback(
    v.object({
      excused: v.fallback(v.boolean(), true),
      assessed: v.fallback(v.boolean(), true),
      cannotTell: v.fallback(v.boolean(), false),
      notAssessed: v.fallback(v.boolean(), false),
    }),
    { excused: true, assessed: true, cannotTell: false, notAssessed: false },
  ),
  /** `clearest`: draw only the strongest readings; `likely`: the default; `possible`: chips for weak ones too. */
  dial: v.fallback(v.picklist(DIAL), 'possible'),
  /** Accounts on which nothing is drawn. */
  leaveAlone: v.fallback(v.array(account), []),
  /** Host names on which the overlay is paused. */
  paused: v.fallback(v.array(v.string()), []),
});

export type Settings = v.InferOutput<typeof schema>;

/** Reads what storage holds. Never throws: what is not understood falls back to its default. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, typeof stored === 'object' && stored !== null ? stored : {});
  return result.success ? result.output : v.parse(schema, {});
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** Key in storage.local. */
export const SETTINGS_KEY = 'settings';
