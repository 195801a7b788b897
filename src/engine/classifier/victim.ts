/** Whom an act of violence meets: a person, a group, criminals, a state. */
import { entityAt } from './target';
import type { Entity } from './target';
import type { Doc, Range } from './types';

/** Criminals by their deed, as against armed organisations and terrorists. */
const CRIMINALS =
  /^(?:poachers|rapists|pedophiles|paedophiles|pedos|murderers|killers|molesters|abusers|traffickers|kidnappers)$/;

/** The victim. "Your house", "his neck": whose it is. */
export function victimOf(doc: Doc, range: Range | undefined): Entity {
  const owner =
    range !== undefined &&
    range.to === range.from + 1 &&
    doc.tokens[range.from]?.tags.has('possessive') === true;
  const found = range === undefined || owner ? null : entityAt(doc, range.from, 'person');
  // Criminals are people; armed organisations are none.
  if (found?.target.kind === 'organisation' && CRIMINALS.test(doc.tokens[found.to - 1]?.text ?? ''))
    return { ...found, target: { kind: 'group', categories: [] } };
  if (found?.target.kind === 'person' && /^(?:every|any|each|all)$/.test(doc.tokens[found.from]?.text ?? ''))
    return { ...found, target: { kind: 'group', categories: [] } };
  const at = found ?? range ?? { from: 0, to: 0 };
  const entity: Entity = found ?? {
    ...at,
    form: 'person',
    origin: false,
    narrowed: false,
    target: { kind: 'person', categories: [] },
  };
  return entity.target.kind === 'person' && range !== undefined && several(doc, entity)
    ? { ...entity, target: { kind: 'group', categories: [] } }
    : entity;
}

/** Does the sentence say that `you` or `their` are many: "all of you", "Deputies: …", "their throats"? */
function several(doc: Doc, entity: Entity): boolean {
  const head = doc.tokens[entity.from];
  if (head === undefined) return false;
  if (head.tags.has('plural-possessive')) return true;
  if (!head.tags.has('second')) return false;
  if (
    head.tags.has('your') &&
    /^(?:houses|homes|throats|heads|necks|faces|skulls|families|villages|churches|mosques|synagogues|shops|tongues)$/.test(
      doc.tokens[entity.from + 1]?.text ?? '',
    )
  )
    return true;
  const sentence = doc.sentences[head.sentence] ?? { from: 0, to: 0 };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    const [next, after] = [doc.tokens[i + 1]?.text, doc.tokens[i + 2]?.text];
    if (/^(?:all|each|lot|one|any|both|none|some)$/.test(token.text) && next === 'of' && after === 'you')
      return true;
    if (token.tags.has('second') && /^(?:will|'ll|are|'re|should|can)$/.test(next ?? '') && after === 'all')
      return true;
    if (
      token.tags.has('second') &&
      /^(?:all|lot|people|guys|bastards|fuckers|scum)$/.test(next ?? '') &&
      !/^(?:over|about|that|the|this|i|my|night|day|my|your)$/.test(after ?? '')
    )
      return true;
  }
  // "Protesters, …" or "You strikers: …" at the head of the sentence.
  const stop = doc.tokens.findIndex(
    (t) => t.index >= sentence.from && t.index < sentence.to && /^(?:,|:|-|--|—|!)$/.test(t.text),
  );
  if (stop < 0 || stop > entity.from || doc.tokens[sentence.from]?.kind === 'punct') return false;
  const first = doc.tokens
    .slice(sentence.from, stop)
    .find(({ text }) => !/^(?:the|to|all|these|those|you|and|hey|dear|listen|attention|any)$/.test(text));
  const called = first === undefined ? null : entityAt(doc, first.index, 'person');
  return called?.target.kind === 'group';
}
