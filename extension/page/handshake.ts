/**
 * How the two ends of the tap meet. The isolated end draws a random name and hands it to the MAIN end, once, in one
 * synchronous event, before the page's first script can run; either end may come first. Records then travel as
 * events of that name, which nobody else knows. After the first element of the page has been parsed both ends stop
 * listening: a page that sends these events later gets no name, and learns nothing about us.
 *
 * The limit: a MAIN script of another extension that runs before ours can pose as either end. It could as well
 * rewrite X's responses.
 */
const OFFER = 'public-interest-notice:offer';
const ASK = 'public-interest-notice:ask';

/** Longest batch in UTF-16 units; the largest real response seen gives a tenth of it. */
export const MAX_BATCH = 2_000_000;

/** The isolated end: hands `name` to the tap. Does nothing where the page is already running. */
export function offerName(doc: Document, name: string): void {
  if (!isBeforePage(doc)) return;
  const offer = (): void => {
    if (!isBeforePage(doc)) return;
    const event = new CustomEvent(OFFER, { detail: name, cancelable: true });
    doc.dispatchEvent(event);
    if (event.defaultPrevented) close();
  };
  const close = (): void => doc.removeEventListener(ASK, offer);
  doc.addEventListener(ASK, offer);
  whenPageStarts(doc, close);
  offer();
}

/** The MAIN end: waits for the name, at most until the page starts. A second tap is offered none and stays idle. */
export function takeName(doc: Document, onName: (name: string) => void): void {
  if (!isBeforePage(doc)) return;
  const take = (event: Event): void => {
    const name = (event as CustomEvent<unknown>).detail;
    if (typeof name !== 'string' || event.defaultPrevented || !isBeforePage(doc)) return;
    event.preventDefault();
    close();
    onName(name);
  };
  const close = (): void => doc.removeEventListener(OFFER, take);
  doc.addEventListener(OFFER, take);
  whenPageStarts(doc, close);
  doc.dispatchEvent(new CustomEvent(ASK));
}

/**
 * Can no script of the page have run yet? The parser makes the head before any script. Elements that other
 * extensions hang into the bare root do not count.
 */
function isBeforePage(doc: Document): boolean {
  return doc.readyState === 'loading' && !doc.querySelector('head, body');
}

/** A page script could remove the head again; but the observer is called before that script is executed. */
function whenPageStarts(doc: Document, act: () => void): void {
  const observer = new MutationObserver(() => {
    if (isBeforePage(doc)) return;
    observer.disconnect();
    act();
  });
  observer.observe(doc, { childList: true, subtree: true });
}
