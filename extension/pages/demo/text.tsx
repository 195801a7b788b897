/** The words of a post in x.com's shape: emoji are images with an `alt`, mentions are links. */
import { useState } from 'preact/hooks';
import type { DemoPost } from './timeline';
import { W } from './words';

const PIECES = /(\p{Extended_Pictographic}\uFE0F?|@\w{1,15})/u;
const isEmoji = (piece: string): boolean => /^\p{Extended_Pictographic}/u.test(piece);

/** x.com serves pictures of its own; here the system's glyph, drawn as a picture. */
function emojiSource(glyph: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="15.5" text-anchor="middle">${glyph}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function Piece({ piece }: { piece: string }) {
  if (isEmoji(piece))
    return <img alt={piece} title={piece} src={emojiSource(piece)} class="emoji" draggable={false} />;
  if (piece.startsWith('@'))
    return (
      <span>
        <a href={`/${piece.slice(1)}`} role="link" dir="ltr">
          {piece}
        </a>
      </span>
    );
  return <span>{piece}</span>;
}

/** Cuts at the last space before the limit, as x.com does. */
export function cutText(text: string, limit: number): string {
  const space = text.lastIndexOf(' ', limit);
  return text.slice(0, space > 0 ? space : limit);
}

export function Text({ item, quoted = false }: { item: DemoPost; quoted?: boolean }) {
  const [open, setOpen] = useState(false);
  if (!item.text) return null;
  const cut = item.cut !== undefined && !open && !quoted;
  const text = cut ? cutText(item.text, item.cut ?? 0) : item.text;
  return (
    <div class="words">
      <div
        dir="auto"
        lang={item.lang}
        data-testid="tweetText"
        class={quoted ? 'tweet-text clamp' : 'tweet-text'}
      >
        {text
          .split(PIECES)
          .filter((piece) => piece)
          .map((piece, at) => (
            <Piece key={at} piece={piece} />
          ))}
      </div>
      {cut && (
        <button
          type="button"
          class="show-more"
          data-testid="tweet-text-show-more-link"
          onClick={() => setOpen(true)}
        >
          {W.showMore}
        </button>
      )}
    </div>
  );
}
