/** What is said, and by whom. Everything may stay unknown. */
import type { PolicyVersion } from '../../../src/engine';
import { dayInWords } from '../../shared/words';
import { Choice } from '../shared/choice';
import { text } from '../shared/text';
import { followersIn, OFFICES, OFFICIAL, type Question } from './question';

interface Props {
  readonly question: Question;
  readonly policies: readonly PolicyVersion[];
  readonly policyId: string;
  readonly onQuestion: (question: Question) => void;
  readonly onPolicy: (id: string) => void;
}

const words = text.assess;

export function Form({ question, policies, policyId, onQuestion, onPolicy }: Props) {
  const set = (part: Partial<Question>) => onQuestion({ ...question, ...part });
  const wrong = question.followers.trim() !== '' && followersIn(question.followers) === null;
  return (
    <form class="question" onSubmit={(event) => event.preventDefault()}>
      <label class="field wide">
        <span class="field-label">{words.text}</span>
        <textarea
          rows={5}
          dir="auto"
          value={question.text}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        legend={words.office}
        name="office"
        look="segments"
        value={question.office}
        items={OFFICES.map((value) => ({ value, name: words.offices[value] }))}
        onChange={(office) => set({ office })}
      />
      <Choice
        legend={words.verified}
        name="verified"
        look="segments"
        value={question.verified}
        items={(['unknown', 'yes', 'no'] as const).map((value) => ({ value, name: words.verifieds[value] }))}
        onChange={(verified) => set({ verified })}
      />
      <div class="row">
        <label class="field">
          <span class="field-label">{words.followers}</span>
          <input
            type="text"
            inputmode="numeric"
            autocomplete="off"
            value={question.followers}
            aria-describedby="followers-hint"
            aria-invalid={wrong}
            onInput={(event) => set({ followers: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="field-label">{words.policy}</span>
          <select value={policyId} onChange={(event) => onPolicy(event.currentTarget.value)}>
            {policies.map((policy) => (
              <option key={policy.id} value={policy.id}>
                {dayInWords(policy.id)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class={wrong ? 'problem' : 'hint'} id="followers-hint">
        {wrong ? words.followersWrong : words.followersHint}
      </p>
      <button type="button" onClick={() => set(OFFICIAL)}>
        {words.preset}
      </button>
    </form>
  );
}
