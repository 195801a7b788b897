/**
 * Reads the responses that X's page loads for itself, and passes on the least that a decision needs. It makes no
 * request, and never writes, holds, delays or rewrites one. It wraps what it finds, so other extensions may wrap
 * before or after it, and it leaves nothing on `window`.
 */
import { operationOf, recordsOf } from '../../src/formats/x-graphql';
import { MAX_BATCH, takeName } from './handshake';

/** The part of `window` that the tap needs. */
export type Page = Pick<
  typeof globalThis,
  'document' | 'XMLHttpRequest' | 'EventTarget' | 'CustomEvent' | 'Response' | 'Promise' | 'fetch'
>;

/** Responses above this size, in UTF-16 units, are left unread. */
const MAX_BODY = 20_000_000;

// Taken now: later the page may have put its own in their place, and would see what passes through.
const { apply, getOwnPropertyDescriptor } = Reflect;
const { parse, stringify } = JSON;
const { create } = Object;

/** Installs the tap in a page that has not started yet. A second tap gets no name and wraps nothing. */
export function installTap(page: Page): void {
  takeName(page.document, (name) => {
    const receive = receiver(page, name);
    tapXhr(page, receive);
    tapFetch(page, receive);
  });
}

type Receive = (url: string, body: unknown) => void;

/** Maps one body (text, or parsed JSON) and passes it on. Errors are ours alone. */
function receiver({ document, EventTarget, CustomEvent }: Page, name: string): Receive {
  const { dispatchEvent } = EventTarget.prototype;
  return (url, body) => {
    try {
      if (typeof body === 'string' && body.length > MAX_BODY) return;
      const records = recordsOf(typeof body === 'string' ? parse(body) : body, url);
      if (records === null) return;
      // Without a prototype: the page could set an accessor on Object.prototype that is called with our data.
      const init = create(null) as { detail: string };
      init.detail = stringify(records);
      if (init.detail.length > MAX_BATCH) return;
      // Synchronous: the decision exists before the page's own handlers render the response.
      apply(dispatchEvent, document, [new CustomEvent(name, init)]);
    } catch {
      // Not JSON, or a shape that nobody has seen: the page's own look at the article has to do.
    }
  };
}

/**
 * Listens to each request from within `open`, at the first event that a complete response gives: before all handlers
 * that the page sets after `open`, and where capturing comes first (not in Chromium) before those set earlier too.
 * One listener, however often it is opened.
 */
function tapXhr({ XMLHttpRequest, EventTarget }: Page, receive: Receive): void {
  const proto = XMLHttpRequest.prototype;
  const { addEventListener } = EventTarget.prototype;
  const readyState = reader(proto, 'readyState');
  const responseURL = reader(proto, 'responseURL');
  const responseType = reader(proto, 'responseType');
  const responseText = reader(proto, 'responseText');
  const response = reader(proto, 'response');
  function onState(this: XMLHttpRequest): void {
    try {
      if (readyState(this) !== 4) return;
      const url = responseURL(this);
      if (typeof url !== 'string' || operationOf(url) === null) return;
      const type = responseType(this);
      if (type === 'json') receive(url, response(this));
      else if (type === '' || type === 'text') receive(url, responseText(this));
    } catch {
      // Never into the page.
    }
  }
  proto.open = new Proxy(proto.open, {
    apply(target, self: XMLHttpRequest, args) {
      try {
        apply(addEventListener, self, ['readystatechange', onState, true]);
      } catch {
        // `open` called on something else: its own error is the page's.
      }
      return apply(target, self, args) as undefined;
    },
  });
}

/** X asks by XMLHttpRequest today; this is for the day it does not. The page gets the very promise and response. */
function tapFetch(page: Page, receive: Receive): void {
  const { clone, text } = page.Response.prototype;
  const { then } = page.Promise.prototype;
  const urlOf = reader(page.Response.prototype, 'url');
  const ignore = (): void => {};
  const onResponse = (response: Response): void => {
    try {
      const url = urlOf(response);
      if (typeof url !== 'string' || operationOf(url) === null) return;
      const body = apply(text, apply(clone, response, []), []);
      void apply(then, body, [(words: string) => receive(url, words), ignore]);
    } catch {
      // Never into the page.
    }
  };
  page.fetch = new Proxy(page.fetch, {
    apply(target, self: unknown, args) {
      const promise = apply(target, self, args) as Promise<Response>;
      try {
        // Other requests stay untouched: a handler on their promise would hide an unhandled rejection of the page.
        if (isOurs(args[0])) void apply(then, promise, [onResponse, ignore]);
      } catch {
        // Never into the page.
      }
      return promise;
    },
  });
}

function isOurs(input: unknown): boolean {
  const url =
    typeof input === 'string'
      ? input
      : input instanceof URL
        ? input.href
        : input instanceof Request
          ? input.url
          : '';
  return /\/graphql\/|\/api\/2\/notifications\//.test(url);
}

/** The native accessor, so that a value that somebody hung on the object itself does not reach us. */
function reader<T extends object>(proto: T, key: keyof T & string): (object: T) => unknown {
  const get = getOwnPropertyDescriptor(proto, key)?.get;
  return (object) => (get ? apply(get, object, []) : object[key]);
}
