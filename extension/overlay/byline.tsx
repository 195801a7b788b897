/** Whose post is covered. Names are hostile text: a text node, isolated from the direction of what surrounds it. */
import type { LabelWords } from '../shared/describe';

export function Byline({ author: { name, handle } }: Pick<LabelWords, 'author'>) {
  if (name === null && handle === null) return null;
  return (
    <p class="byline">
      {name !== null && <bdi class="name">{name}</bdi>}
      {handle !== null && <bdi class="handle">@{handle}</bdi>}
    </p>
  );
}
