/** The plain text of `explain`, set as headings, paragraphs and lists, in its own order. */
import type { Words } from '../../../src/engine';

interface Part {
  readonly kind: 'points' | 'line';
  readonly lines: readonly string[];
}

/** Lines that begin with a dash, next to one another, are one list. */
function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: { kind: Part['kind']; lines: string[] }[] = [];
  for (const line of lines) {
    const point = line.startsWith('- ');
    const last = parts.at(-1);
    if (point && last?.kind === 'points') last.lines.push(line.slice(2));
    else parts.push(point ? { kind: 'points', lines: [line.slice(2)] } : { kind: 'line', lines: [line] });
  }
  return parts;
}

/** `met: …`, with the answer set off from its reason. */
function Point({ line, answers }: { readonly line: string; readonly answers: readonly string[] }) {
  const answer = answers.find((one) => line.startsWith(`${one}: `));
  if (answer === undefined) return <li>{line}</li>;
  return (
    <li>
      <strong>{answer}</strong>
      {line.slice(answer.length)}
    </li>
  );
}

export function Story({ story, words }: { readonly story: string; readonly words: Words }) {
  const answers = Object.values(words['trilean'] ?? {});
  return (
    <div class="story">
      {story.split('\n\n').map((block, i) => {
        const lines = block.split('\n');
        return (
          <section key={block}>
            {i > 0 && <h4>{lines[0]}</h4>}
            {partsOf(i > 0 ? lines.slice(1) : lines).map((part) =>
              part.kind === 'line' ? (
                <p key={part.lines[0]}>{part.lines[0]}</p>
              ) : (
                <ul key={part.lines[0]}>
                  {part.lines.map((line) => (
                    <Point key={line} line={line} answers={answers} />
                  ))}
                </ul>
              ),
            )}
          </section>
        );
      })}
    </div>
  );
}
