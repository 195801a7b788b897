/** A quoted post inside another: a block that is itself a link, whose name and time are no links. */
import { Avatar, QuotedName } from './name';
import { Text } from './text';
import { authorOf, type DemoPost } from './timeline';
import { W } from './words';

export function Quote({ item, outer }: { item: DemoPost; outer: string }) {
  return (
    <div aria-labelledby={`id__quote${outer}`} id={`id__quoted${outer}`} class="quote-wrap">
      <div>
        <div dir="ltr" id={`id__quote${outer}`} class="hidden-text">
          <span>{W.quote}</span>
        </div>
        <div tabIndex={0} role="link" class="quote" data-open={item.id}>
          <div>
            <div class="quote-head">
              <Avatar person={authorOf(item)} linked={false} />
              <QuotedName item={item} />
            </div>
            <Text item={item} quoted />
          </div>
        </div>
      </div>
    </div>
  );
}
