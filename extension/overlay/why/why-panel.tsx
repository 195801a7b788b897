/** The decision as a short story. A disclosure, not a dialogue: nothing is trapped and nothing is dimmed. */
import type { Section, Story } from '../../shared/describe';
import { Action } from '../action';
import { CrossIcon } from '../icons';
import { Blocks } from './blocks';

export interface WhyPanelProps {
  readonly story: Story;
  readonly close: string;
  readonly acceptUntrusted: boolean;
  readonly onClose: () => void;
}

export function WhyPanel({ story, close, acceptUntrusted, onClose }: WhyPanelProps) {
  return (
    <section class="panel" role="group" aria-labelledby="why-title" tabIndex={-1} data-panel>
      <header>
        <h2 id="why-title">{story.title}</h2>
        <Action act="close" acceptUntrusted={acceptUntrusted} onAct={onClose}>
          {close}
          <CrossIcon />
        </Action>
      </header>
      <p class="lead">{story.lead}</p>
      {story.sections.map((section) => (
        <Part key={section.id} {...section} />
      ))}
      <p class="colophon">
        {story.colophon.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </section>
  );
}

function Part({ id, heading, blocks }: Section) {
  return (
    <div class="part" data-part={id}>
      <h3>{heading}</h3>
      <div class="blocks">
        <Blocks blocks={blocks} />
      </div>
    </div>
  );
}
