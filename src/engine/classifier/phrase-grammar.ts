/** Reads a regular expression into a tree: the small part of the grammar that phrases are written in. */

export type Node =
  /** One character. */
  | { readonly kind: 'char'; readonly char: string }
  /** Characters that could be many. */
  | { readonly kind: 'any' }
  /** Takes no characters: what stands before or behind, an edge. */
  | { readonly kind: 'none' }
  | { readonly kind: 'either'; readonly list: readonly (readonly Node[])[] }
  | {
      readonly kind: 'repeat';
      readonly of: Node;
      readonly least: number;
      readonly most: number;
    };

const NONE: Node = { kind: 'none' };
const ANY: Node = { kind: 'any' };

/** By source: as many as there are lists of words in the phrases. */
const GROUPS = new Map<string, Node>();

class Reader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  either(): Node {
    const list: (readonly Node[])[] = [];
    for (;;) {
      list.push(this.sequence());
      if (this.source[this.at] !== '|') return { kind: 'either', list };
      this.at++;
    }
  }

  private sequence(): readonly Node[] {
    const out: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? ')')) {
      const one = this.atom();
      const sign = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})/.exec(this.source.slice(this.at, this.at + 12));
      if (sign === null) out.push(one);
      else {
        this.at += sign[0].length;
        if (this.source[this.at] === '?') this.at++;
        const least = sign[0] === '+' ? 1 : Number(sign[1] ?? 0);
        const most = sign[0] === '?' ? 1 : sign[1] !== undefined && sign[2] === undefined ? least : 99;
        out.push({ kind: 'repeat', of: one, least, most });
      }
    }
    return out;
  }

  private atom(): Node {
    const char = this.source[this.at++] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '.') return ANY;
    if (char === '^' || char === '$') return NONE;
    if (char !== '\\') return { kind: 'char', char };
    const escaped = this.source[this.at++] ?? '';
    if (/[bB]/.test(escaped)) return NONE;
    return /[A-Za-z0-9]/.test(escaped) ? ANY : { kind: 'char', char: escaped };
  }

  private group(): Node {
    const from = this.at;
    const head =
      /^\?(?:[:=!]|<[=!]|<[A-Za-z0-9]+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += head.length;
    const parsed = this.either();
    this.at++;
    // The same lists stand in many phrases: what is known about one of them is kept with the node.
    const source = this.source.slice(from + head.length, this.at);
    const inner = GROUPS.get(source) ?? parsed;
    if (inner === parsed) GROUPS.set(source, parsed);
    return /^\?(?:[=!]|<[=!])/.test(head) ? NONE : inner;
  }

  private charClass(): Node {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const body = this.source.slice(from, this.at++);
    if (/[\\^-]/.test(body)) return ANY;
    return {
      kind: 'either',
      list: [...body].map((char) => [{ kind: 'char', char }]),
    };
  }
}

/** The tree of an expression; what it does not understand is read as `any`. */
export const readExpression = (source: string): Node => new Reader(source).either();
