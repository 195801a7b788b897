/** One cell of the list: the article, and under it who speaks and what the post is there to teach. */
import { Article } from './article';
import { standing } from './look';
import { authorOf, type DemoPost } from './timeline';
import { W } from './words';

export function Cell({ item, focused, lesson }: { item: DemoPost; focused: boolean; lesson: boolean }) {
  const article = <Article item={item} focused={focused} />;
  return (
    <div data-testid="cellInnerDiv" class="cell" id={`post-${item.id}`}>
      <div>
        <div>{item.ad ? <div data-testid="placementTracking">{article}</div> : article}</div>
      </div>
      <footer class="below">
        <details class="lesson" open={lesson}>
          <summary>{W.lesson}</summary>
          <p>{item.teaches}</p>
        </details>
        <p class="who">{standing(authorOf(item), W.noOffice)}</p>
      </footer>
    </div>
  );
}
