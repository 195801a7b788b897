/** The pieces of the story: sentences, answers of checks, quotations, the post's own words. */
import type { Block } from '../../shared/describe';
import { UI_WORDS } from '../../shared/words';
import { CrossIcon, TickIcon, UnknownIcon } from '../icons';
import { Highlighted } from './highlighted';

const RESULT_ICONS = { met: TickIcon, unmet: CrossIcon, unknown: UnknownIcon } as const;

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Piece key={index} block={block} />
      ))}
    </>
  );
}

function Piece({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'text':
      return (
        <p class={block.quiet ? 'quiet' : undefined} dir="auto">
          {block.text}
        </p>
      );
    case 'check': {
      const Icon = RESULT_ICONS[block.result];
      return (
        <p class={`check ${block.result}`}>
          <Icon />
          <span>
            <strong>{UI_WORDS.why.result[block.result]}</strong> <span dir="auto">{block.text}</span>
          </span>
        </p>
      );
    }
    case 'presumed':
      return <p class="presumed quiet">{block.text}</p>;
    case 'quote':
      return (
        <blockquote>
          <p>“{block.text}”</p>
          <footer>{block.cite}</footer>
        </blockquote>
      );
    case 'words':
      return <Highlighted text={block.text} spans={block.spans} lang={block.lang} />;
  }
}
