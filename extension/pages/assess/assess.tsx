/** Reads a text of the reader's own and tells what the rules would have called for. All of it happens on this page. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../src/engine';
import { fill } from '../../shared/words';
import { Colophon } from '../shared/links';
import { Masthead } from '../shared/masthead';
import { readSettings } from '../shared/settings-store';
import { text } from '../shared/text';
import { Form } from './form';
import { judgeText, policyOf, type Judge } from './judge';
import { UNKNOWN_AUTHOR, type Question } from './question';
import { Result } from './result';

/** Milliseconds without a key before the text is read, so that typing never waits and screen readers are left alone. */
const PAUSE = 200;

interface Props {
  readonly judge: Judge;
  readonly words: Words;
  /** Handed over by the menu; empty where the reader came by himself. */
  readonly given: string;
}

/** The value as it was when it last stood still. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export function Assess({ judge, words, given }: Props) {
  const [question, setQuestion] = useState<Question>({ text: given, ...UNKNOWN_AUTHOR });
  const [policyId, setPolicyId] = useState(policyOf(judge, '')?.id ?? '');
  useEffect(
    () => void readSettings().then(({ policy }) => setPolicyId(policyOf(judge, policy)?.id ?? '')),
    [judge],
  );

  const settled = useSettled(question);
  const outcome = useMemo(() => {
    if (settled.text.trim() === '') return null;
    try {
      return judgeText(judge, settled, policyId);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }, [judge, settled, policyId]);

  return (
    <>
      <Masthead {...text.assess} />
      <main class="columns even">
        <Form
          question={question}
          policies={judge.policies}
          policyId={policyId}
          onQuestion={setQuestion}
          onPolicy={setPolicyId}
        />
        <div class="result">
          {outcome === null ? (
            <p class="none">{text.assess.empty}</p>
          ) : typeof outcome === 'string' ? (
            <p class="alert" role="alert">
              {fill(text.assess.error, { error: outcome })}
            </p>
          ) : (
            <Result judgement={outcome} value={settled.text} words={words} />
          )}
        </div>
      </main>
      <Colophon pages={['demo', 'options', 'welcome']} />
    </>
  );
}
