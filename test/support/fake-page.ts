/** A page that has not started yet, with requests that answer when the test says so. */
import type { Page } from '../../extension/page/tap';

/** A document as extensions see it at document_start: a bare root, still loading. */
export function earlyDocument(): Document {
  const doc = document.implementation.createHTMLDocument('');
  doc.head.remove();
  doc.body.remove();
  Object.defineProperty(doc, 'readyState', { value: 'loading', configurable: true });
  return doc;
}

/** The parser goes on: head, then the page's first script. Resolves when that script would be executed. */
export async function startPage(doc: Document): Promise<void> {
  doc.documentElement.append(doc.createElement('head'), doc.createElement('body'));
  await new Promise((done) => setTimeout(done)); // before a script runs, browsers call mutation observers
}

/** The parts of XMLHttpRequest that pages and the tap use, with native-like accessors on the prototype. */
export class FakeRequest extends EventTarget {
  #url = '';
  #state = 0;
  #text = '';
  #json: unknown = undefined;
  /** How often a body was read. */
  reads = 0;
  responseType = '';
  onreadystatechange: (() => void) | null = null;
  onload: (() => void) | null = null;

  open(_method: string, url: string): void {
    if (_method === 'THROW') throw new SyntaxError('native error');
    this.#url = url;
    this.#state = 1;
  }
  get readyState(): number {
    return this.#state;
  }
  get responseURL(): string {
    return this.#url;
  }
  get responseText(): string {
    this.reads += 1;
    if (this.responseType !== '' && this.responseType !== 'text') throw new Error('InvalidStateError');
    return this.#text;
  }
  get response(): unknown {
    this.reads += 1;
    return this.responseType === 'json' ? (this.#json ??= JSON.parse(this.#text) as unknown) : this.#text;
  }
  /** The whole answer arrives. */
  answer(text: string): void {
    this.#text = text;
    this.#state = 4;
    this.dispatchEvent(new Event('readystatechange'));
    this.dispatchEvent(new Event('load'));
  }
}

class FakeResponse extends Response {
  readonly #url: string;
  constructor(body: string, url: string) {
    super(body);
    this.#url = url;
  }
  override get url(): string {
    return this.#url;
  }
}

export interface FakePage {
  readonly page: Page;
  readonly doc: Document;
  /** Opens and sends one request, and lets it answer. */
  readonly load: (url: string, body: unknown) => FakeRequest;
  /** What the next `fetch` gives. */
  answer: (url: string) => Promise<Response>;
}

export function fakePage(doc = earlyDocument()): FakePage {
  class Request extends FakeRequest {}
  Object.defineProperties(Request.prototype, Object.getOwnPropertyDescriptors(FakeRequest.prototype));
  const page = {
    document: doc,
    XMLHttpRequest: Request as unknown as typeof XMLHttpRequest,
    EventTarget,
    CustomEvent,
    Response: FakeResponse as unknown as typeof Response,
    Promise,
    fetch: (url: string) => fake.answer(url),
  } as unknown as Page;
  const fake: FakePage = {
    page,
    doc,
    load(url, body) {
      const request = new Request();
      request.open('GET', url);
      request.answer(typeof body === 'string' ? body : JSON.stringify(body));
      return request;
    },
    answer: () => Promise.reject(new TypeError('no answer set')),
  };
  return fake;
}

export function response(url: string, body: unknown): Response {
  return new FakeResponse(JSON.stringify(body), url);
}
