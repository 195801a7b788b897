/**
 * A drawing of one label on a post of nobody: text as grey bars, the label in the words of the real one. For eyes only;
 * the caption beside it says the same.
 */
import type { TreatmentKind } from '../../../src/engine/types';
import { ChipIcon, ExcusedIcon, NotAssessedIcon, TickIcon, UnknownIcon } from '../../overlay/icons';
import { fill, UI_WORDS } from '../../shared/words';
import { text } from './text';

export type SketchKind = Exclude<TreatmentKind, 'none'> | 'off' | 'collapsed';

interface Props {
  readonly kind: SketchKind;
  /** The rule's words for the sentence "rules on …". */
  readonly phrase?: string;
}

const MARKS = {
  chip: { Icon: ChipIcon, sentence: UI_WORDS.chip },
  excused: { Icon: ExcusedIcon, sentence: UI_WORDS.excused },
  tick: { Icon: TickIcon, sentence: UI_WORDS.tick },
  'cannot-tell': { Icon: UnknownIcon, sentence: UI_WORDS.cannotTell },
  'not-assessed': { Icon: NotAssessedIcon, sentence: UI_WORDS.notAssessed },
} as const;

const isMark = (kind: SketchKind): kind is keyof typeof MARKS => Object.hasOwn(MARKS, kind);

/** What the templates of the real labels ask for. */
function valuesFor(phrase: string) {
  const { month, context, missing, reason } = text.sketches;
  return { month, phrase, context, missing, reason };
}

function Mark({ kind, phrase }: { readonly kind: keyof typeof MARKS; readonly phrase: string }) {
  const { Icon, sentence } = MARKS[kind];
  return (
    <>
      <Icon /> <span>{fill(sentence, valuesFor(phrase))}</span>
    </>
  );
}

function Row({ kind, phrase }: { readonly kind: 'downrank-marker' | 'collapsed'; readonly phrase: string }) {
  const { marker } = UI_WORDS;
  return (
    <span class="sketch-row">
      <span>
        <b>{kind === 'collapsed' ? marker.collapsedRow : marker.row}</b>{' '}
        {fill(marker.rule, valuesFor(phrase))}
      </span>
      <span class="sketch-button">{UI_WORDS.do.show}</span>
    </span>
  );
}

function Cover({ kind, phrase }: { readonly kind: 'interstitial' | 'tombstone'; readonly phrase: string }) {
  const { notice, tombstone, kicker } = UI_WORDS;
  const line = { number: 3, count: 6, name: text.sketches.redLine };
  return (
    <span class="sketch-cover">
      <span class="sketch-kicker">{kicker[kind]}</span>
      <span>{fill(kind === 'tombstone' ? tombstone.live : notice.live, valuesFor(phrase))}</span>
      {kind === 'tombstone' && <span class="sketch-note">{fill(tombstone.redLine, line)}</span>}
      <span class="sketch-actions">
        <span class="sketch-button">{kind === 'tombstone' ? UI_WORDS.do.show : UI_WORDS.do.view}</span>
        <span class="sketch-link">{UI_WORDS.do.why}</span>
      </span>
    </span>
  );
}

function Post({ kind, phrase }: { readonly kind: SketchKind; readonly phrase: string }) {
  return (
    <>
      <span class="sketch-face" />
      <span class="sketch-post">
        <span class="sketch-head">
          <b>{text.sketches.name}</b> {text.sketches.handle}
        </span>
        {kind === 'interstitial' || kind === 'tombstone' ? (
          <Cover kind={kind} phrase={phrase} />
        ) : (
          <span class="sketch-bars">
            <i />
            <i />
            <i />
          </span>
        )}
        {isMark(kind) && (
          <span class={`sketch-mark ${kind}`}>
            <Mark kind={kind} phrase={phrase} />
          </span>
        )}
      </span>
    </>
  );
}

export function Sketch({ kind, phrase = text.sketches.phrase }: Props) {
  const row = kind === 'downrank-marker' || kind === 'collapsed';
  return (
    <div class={`sketch ${kind}`} aria-hidden="true">
      {row ? <Row kind={kind} phrase={phrase} /> : <Post kind={kind} phrase={phrase} />}
    </div>
  );
}
