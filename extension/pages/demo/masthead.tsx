/** The head of the page: says before anything else that everybody here is invented. */
import { W } from './words';

export function Masthead() {
  return (
    <header class="masthead">
      <a class="skip" href="#feed" onClick={skipToFeed}>
        {W.skip}
      </a>
      <p class="ears">
        <span>{W.kicker}</span>
        <span class="stamp-demo">{W.edition}</span>
        <span>{W.offline}</span>
      </p>
      <h1>{W.headline}</h1>
      <p class="standfirst">{W.standfirst}</p>
    </header>
  );
}

/** A plain jump to `#feed` would be read as a route. */
function skipToFeed(event: Event): void {
  event.preventDefault();
  document.getElementById('feed')?.focus();
}
