/** The first page a reader sees: what this is, what it is not, what each label means. */
import { Colophon, PageLink } from '../shared/links';
import { Masthead } from '../shared/masthead';
import { Permission } from '../shared/permission';
import { dayInWords } from '../../shared/words';
import { Sketch } from '../shared/sketch';
import { text } from '../shared/text';

const words = text.welcome;
const LABELS = Object.keys(text.labels) as (keyof typeof text.labels)[];

function Points({
  id,
  title,
  points,
}: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function Gallery() {
  return (
    <section aria-labelledby="labels">
      <h2 id="labels">{words.labelsTitle}</h2>
      <p class="hint">{words.labelsHint}</p>
      <div class="gallery">
        {LABELS.map((label) => (
          <figure key={label}>
            <Sketch kind={label} />
            <figcaption>
              <h3>{text.labels[label].name}</h3>
              <p>{text.labels[label].means}</p>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function History() {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.historyTitle}</h2>
      <ol class="history">
        {words.history.map(({ day, what }) => (
          <li key={day}>
            <time dateTime={day}>{dayInWords(day)}</time>
            <p>{what}</p>
          </li>
        ))}
      </ol>
      <p>{words.historyHint}</p>
    </section>
  );
}

export function Welcome() {
  return (
    <>
      <Masthead {...words}>
        <p class="simulation">{words.simulation}</p>
      </Masthead>
      <main>
        <Permission />
        <div class="pair">
          <Points id="does" title={words.doesTitle} points={words.does} />
          <Points id="does-not" title={words.doesNotTitle} points={words.doesNot} />
        </div>
        <Gallery />
        <div class="pair">
          <History />
          <div>
            <section aria-labelledby="try">
              <h2 id="try">{words.tryTitle}</h2>
              <p>{words.try}</p>
              <p class="call">
                <PageLink to="demo">{words.tryLink}</PageLink>
              </p>
              <p>{words.assess}</p>
            </section>
            <section aria-labelledby="pause">
              <h2 id="pause">{words.pauseTitle}</h2>
              <p>{words.pause}</p>
              <p>
                <PageLink to="options">{words.optionsLink}</PageLink>
              </p>
            </section>
          </div>
        </div>
      </main>
      <Colophon pages={['demo', 'assess', 'options']} />
    </>
  );
}
