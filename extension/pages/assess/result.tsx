/** The decision: what came out, on which words, how, and for whom it would differ. */
import { explain, type Decision, type Words } from '../../../src/engine';
import { dayInWords, fill } from '../../shared/words';
import { text } from '../shared/text';
import type { Judgement } from './judge';
import { MarkedText } from './marked-text';
import { Story } from './story';

interface Props {
  readonly judgement: Judgement;
  readonly value: string;
  readonly words: Words;
}

/** Short name of what came out. */
export function outcomeName({ status, enforcement }: Decision): string {
  return text.assess.outcomes[status === 'decided' ? enforcement : status];
}

export function Result({ judgement, value, words: engineWords }: Props) {
  const words = text.assess;
  const { decision, policy, asOfficial, asOrdinary } = judgement;
  const drawsNothing = asOrdinary.status === 'decided' && asOrdinary.enforcement !== 'none';
  return (
    <>
      <div class={`outcome ${decision.status} ${decision.enforcement}`} role="status">
        <p class="kicker">{words.result}</p>
        <h2>{outcomeName(decision)}</h2>
        <p class="hint">{fill(words.simulated, { date: dayInWords(policy.id) })}</p>
      </div>
      <MarkedText value={value} spans={decision.acting?.spans ?? []} />
      <section aria-labelledby="others">
        <h3 id="others">{words.others}</h3>
        <dl class="others">
          <dt>{words.asOfficial}</dt>
          <dd>{outcomeName(asOfficial)}</dd>
          <dt>{words.asOrdinary}</dt>
          <dd>
            {outcomeName(asOrdinary)}
            {drawsNothing && <span class="hint">{words.asWritten}</span>}
          </dd>
        </dl>
      </section>
      <section aria-labelledby="story">
        <h3 id="story">{words.story}</h3>
        <Story story={explain(decision, policy, engineWords)} words={engineWords} />
      </section>
    </>
  );
}
