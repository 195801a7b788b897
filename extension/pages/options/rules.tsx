/** Ten rules, each with how far it may go and a sketch of what is then drawn. */
import measured from '../../../assets/model/live.json';
import { CLAUSE_IDS, ruleOf, RULES, type RuleId } from '../../../src/engine/clauses';
import { liveLimit, parseLive } from '../../../src/engine/live';
import type { LiveTreatment } from '../../../src/engine/types';
import { RULE_MODES, type RuleMode, type Settings } from '../../shared/settings';
import { Choice } from '../shared/choice';
import type { SettingsPatch } from '../shared/settings-store';
import { Sketch, type SketchKind } from '../shared/sketch';
import { ENGINE_WORDS, fill } from '../../shared/words';
import { text } from '../shared/text';

const STEPS: readonly LiveTreatment[] = ['never', 'chip', 'cover'];

const LIMITS = parseLive(measured);

/** The furthest that any clause of the rule may go on a real post, as the engine bounds it. */
function limitOf(rule: RuleId): LiveTreatment {
  const steps = CLAUSE_IDS.filter((clause) => ruleOf(clause) === rule).map((clause) =>
    STEPS.indexOf(liveLimit(clause, LIMITS)),
  );
  return STEPS[Math.max(...steps)] ?? 'never';
}

/** What a reader sees on a real post in this mode. */
function drawn(mode: RuleMode, limit: LiveTreatment): SketchKind {
  if (mode === 'off' || limit === 'never') return 'off';
  if (mode === 'badge' || limit === 'chip') return 'chip';
  return mode === 'collapse' ? 'collapsed' : 'interstitial';
}

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
}

export function Rules({ settings, change }: Props) {
  const words = text.options;
  return (
    <section aria-labelledby="rules" class="rules">
      <h2 id="rules">{words.rules}</h2>
      <p class="hint">{words.rulesHint}</p>
      <dl class="modes">
        {RULE_MODES.map((mode) => (
          <div key={mode}>
            <dt>{text.modes[mode].name}</dt>
            <dd>{text.modes[mode].means}</dd>
          </div>
        ))}
      </dl>
      {RULES.map((rule) => {
        const name = ENGINE_WORDS.rules[rule];
        const limit = limitOf(rule);
        const mode = settings.rules[rule];
        return (
          <article class="rule" key={rule} aria-labelledby={`rule-${rule}`}>
            <div>
              <h3 id={`rule-${rule}`}>{name}</h3>
              <p>{text.rules[rule]}</p>
              {limit !== 'cover' && <p class="hint">{text.limits[limit]}</p>}
              <Choice
                legend={fill(words.howFar, { rule: name })}
                quiet
                name={rule}
                look="segments"
                value={mode}
                items={RULE_MODES.map((value) => ({ value, name: text.modes[value].name }))}
                onChange={(next) => change({ rules: { [rule]: next } })}
              />
            </div>
            <Sketch kind={drawn(mode, limit)} phrase={name} />
          </article>
        );
      })}
    </section>
  );
}
