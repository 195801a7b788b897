/** Bare element building, for test pages, the browser tests and the demo alike. */
export type Child = Node | string | null | false | undefined;
type Attributes = Readonly<Record<string, string | null>>;

/** Anything that makes nodes: `document`, or a document of a test. */
export type Maker = Pick<Document, 'createElement' | 'createElementNS' | 'createTextNode'>;

export function el(doc: Maker, tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  return fill(doc.createElement(tag), doc, attributes, children);
}

export function svgEl(doc: Maker, tag: string, attributes: Attributes = {}, ...children: Child[]): Element {
  return fill(doc.createElementNS('http://www.w3.org/2000/svg', tag), doc, attributes, children);
}

/** `depth` plain divs around the children: X's markup nests deeply, and tests should not depend on how deeply. */
export function wrap(doc: Maker, depth: number, ...children: Child[]): HTMLElement {
  let inner = el(doc, 'div', {}, ...children);
  for (let level = 1; level < depth; level += 1) inner = el(doc, 'div', {}, inner);
  return inner;
}

function fill<T extends Element>(
  element: T,
  doc: Maker,
  attributes: Attributes,
  children: readonly Child[],
): T {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  for (const child of children) {
    if (child) element.appendChild(typeof child === 'string' ? doc.createTextNode(child) : child);
  }
  return element;
}

export function icon(doc: Maker, path: string): Element {
  return svgEl(
    doc,
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', width: '18', height: '18' },
    svgEl(doc, 'g', {}, svgEl(doc, 'path', { d: path })),
  );
}
