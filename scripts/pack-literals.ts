/**
 * Moves the long constants of the Chrome content script (word lists, patterns, tables) out of its code and into the
 * packed assets, which extension/content/load.ts unpacks before the engine's modules run. A browser reads every
 * byte of a content script on every page, and these texts deflate to less than half.
 *
 * Works on the finished script, because the build of a content script as one file takes no plugins. Only what modules
 * of the engine evaluate once, when they are first loaded, is moved: everything else may run before the unpacking.
 */
import { parseAst, type Plugin } from 'vite';
import { deflateBest } from './deflate.ts';
import { packed } from './packed-assets.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In load.ts: the array that takes the moved constants. */
const MARK = 'moved constants';
/** What is shorter than this many characters costs more to name than to keep. */
const LEAST = 20;
/** Modules of the engine, at least: fewer means that the bundler no longer makes lazy modules as we know them. */
const LEAST_MODULES = 50;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const children = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value): Node[] =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
const isFunction = ({ type }: Node): boolean => /Function|^MethodDefinition$|^PropertyDefinition$/.test(type);
const isLoop = ({ type }: Node): boolean => /^(?:For|While|DoWhile)/.test(type);
const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : null;

/** A name that nothing in the script bears. */
function freeName(program: Node): string {
  const used = new Set<string | null>();
  const look = (node: Node): void => {
    used.add(nameOf(node));
    children(node).forEach(look);
  };
  look(program);
  for (let n = 0; ; n++) if (!used.has(`$${n.toString(36)}`)) return `$${n.toString(36)}`;
}

/** The value of an expression made of nothing but literals; null where it is anything else. */
function constant(node: Node): { readonly value: unknown } | null {
  if (node.type === 'Literal') {
    const { value, raw } = node;
    const plain =
      typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) || raw === 'null';
    return plain ? { value } : null;
  }
  if (node.type === 'TemplateLiteral') {
    const [quasi, more] = node['quasis'] as readonly { value: { cooked: string } }[];
    return quasi !== undefined && more === undefined ? { value: quasi.value.cooked } : null;
  }
  if (node.type === 'UnaryExpression') {
    const { value } = node['argument'] as Node as { value?: unknown };
    if (typeof value !== 'number' || (value === 0 && node['operator'] === '-')) return null;
    return node['operator'] === '!' ? { value: !value } : node['operator'] === '-' ? { value: -value } : null;
  }
  if (node.type === 'ArrayExpression') {
    const items = (node['elements'] as readonly (Node | null)[]).map((one) => one && constant(one));
    return items.includes(null) ? null : { value: items.map((one) => one?.value) };
  }
  if (node.type !== 'ObjectExpression') return null;
  const entries: [string, unknown][] = [];
  for (const property of node['properties'] as readonly Node[]) {
    const key = property['key'] as Node | undefined;
    const value = isNode(property['value']) ? constant(property['value']) : null;
    const plain = property.type === 'Property' && property['kind'] === 'init' && !property['computed'];
    const name = key && (nameOf(key) ?? String(key['value']));
    if (!plain || !value || name === undefined || name === '__proto__') return null;
    entries.push([name, value.value]);
  }
  return { value: Object.fromEntries(entries) };
}

/** Names called as functions while `node` itself runs: what stands in functions runs later or never. */
function calledIn(node: Node, out: Set<string>): void {
  const callee = node.type === 'CallExpression' ? nameOf(node['callee']) : null;
  if (callee !== null) out.add(callee);
  for (const child of children(node)) if (!isFunction(child)) calledIn(child, out);
}

/**
 * The bodies of the modules that run no sooner than the engine is loaded. The bundler writes a lazy module as
 * `name = lazy(() => { … })` and loads it by `name()`; one that the script's own start calls, itself or through others,
 * is not meant.
 */
function lazyBodies(body: readonly Node[]): readonly Node[] {
  const found = new Map<string, Map<string, Node>>();
  const declarators = body.flatMap((one) =>
    one.type === 'VariableDeclaration' ? (one['declarations'] as readonly Node[]) : [],
  );
  for (const { id, init } of declarators as readonly { id?: unknown; init?: unknown }[]) {
    if (!isNode(init) || init.type !== 'CallExpression') continue;
    const [name, callee] = [nameOf(id), nameOf(init['callee'])];
    const [first, ...more] = init['arguments'] as readonly Node[];
    if (name === null || callee === null || more.length > 0 || first?.type !== 'ArrowFunctionExpression')
      continue;
    if (!found.has(callee)) found.set(callee, new Map());
    found.get(callee)?.set(name, first['body'] as Node);
  }
  const modules = [...found.values()].sort((a, b) => b.size - a.size)[0] ?? new Map<string, Node>();
  if (modules.size < LEAST_MODULES) throw new Error(`pack-literals: only ${modules.size} lazy modules`);

  const eager = new Set<string>();
  for (const one of body) if (!isFunction(one)) calledIn(one, eager);
  for (const name of eager) {
    const module = modules.get(name);
    if (module) calledIn(module, eager); // a Set hands out what is added while it is walked
  }
  return [...modules].filter(([name]) => !eager.has(name)).map(([, module]) => module);
}

/** The script with its constants moved into its packed assets. Throws where it is not built as we know it. */
export function packLiterals(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const free = freeName(program);
  const moved: unknown[] = [];
  const edits: Edit[] = [];
  const replace = ({ start, end }: Node, text: string): void => void edits.push({ start, end, text });
  const name = (value: unknown): string => `${free}[${moved.push(value) - 1}]`;

  /** `once`: runs at most once, so that a list need not be a new one each time. */
  const move = (node: Node, once: boolean): void => {
    const isLong = node.end - node.start >= LEAST;
    const found = isLong ? constant(node) : null;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (found && (once || typeof found.value === 'string')) return replace(node, name(found.value));
    if (isLong && once && regex) {
      const flags = regex.flags && `,\`${regex.flags}\``;
      return replace(node, `new RegExp(${name(regex.pattern)}${flags})`);
    }
    if (node.type === 'TaggedTemplateExpression') return;
    if (node.type === 'TemplateElement') {
      const { cooked, raw } = node['value'] as { cooked: string; raw: string };
      if (!isLong || code.slice(node.start, node.end) !== raw) return;
      return replace(node, `\${${name(cooked)}}`);
    }
    const inside = once && !isFunction(node) && !isLoop(node);
    const isKeyed = node.type === 'Property' && !node['computed'];
    for (const child of children(node)) if (!isKeyed || child !== node['key']) move(child, inside);
  };

  const given = packed();
  let data: Node | null = null;
  let table: Node | null = null;
  const look = (node: Node): void => {
    const value = node.type === 'TemplateLiteral' || node.type === 'Literal' ? constant(node)?.value : null;
    if (value === given) data = node;
    const list =
      node.type === 'ArrayExpression' ? (constant(node)?.value as unknown[] | undefined) : undefined;
    if (list?.length === 1 && list[0] === MARK) table = node;
    children(node).forEach(look);
  };
  look(program);

  const [whole] = program['body'] as readonly { expression?: { callee?: { body?: { body: Node[] } } } }[];
  const body = whole?.expression?.callee?.body?.body;
  const first = body?.find((one) => !('directive' in one) || one['directive'] === null);
  if (!data || !table || !body || !first)
    throw new Error('pack-literals: the script is not built as expected');
  for (const module of lazyBodies(body)) children(module).forEach((one) => move(one, true));
  replace({ ...first, end: first.start }, `var ${free};`);
  replace(table, `${free}=[]`);
  replace(data, `\`${packed({ moved }, deflateBest)}\``);

  let [out, at] = ['', 0];
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    // `return"…"` and `case"…"` need a space before a name.
    out +=
      code.slice(at, start) + (/[\w$]$/.test(code.slice(at, start)) && /^[\w$]/.test(text) ? ' ' : '') + text;
    at = end;
  }
  return out + code.slice(at);
}

/** Packs the named script of a build. Must stand after crx() with enforce 'post', as content scripts come last. */
export function packedLiterals(file: string): Plugin {
  return {
    name: 'packed-literals',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const out = bundle[file];
      if (out?.type !== 'asset') return this.error(`no content script ${file}`);
      out.source = packLiterals(String(out.source));
    },
  };
}
