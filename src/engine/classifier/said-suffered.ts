/** Bad words beside a group that are not said of it: harm that it suffers, what others do to it, another clause's business. */
import { tagAt } from './lookup';
import type { Doc, Range, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns of wrong done to somebody: "violence against X". */
export const WRONGS = words(`
violence hate hatred attack attacks assault assaults abuse discrimination racism bigotry prejudice crime crimes murder murders killing killings shooting
shootings bombing bombings genocide persecution oppression harassment lynching lynchings slaughter massacre war rape rapes threat threats brutality
exploitation trafficking mistreatment bias stereotypes slurs homophobia transphobia sexism misogyny antisemitism islamophobia cruelty torture injustice
stigma inequality barriers phobia exclusion rhetoric torturing enslavement slavery imprisonment deaths death suicide rates
`);
const TOWARDS = words('against toward towards on of for at upon facing among by between in');
const VICTIM = words(
  'fear fears face faces facing suffer suffers suffering endure survive survived fled flee fleeing escape escaping victims victim lost',
);
/** "No reason to fear X", "no problem with X". */
const NO_GROUND = words('reason problem problems issue need cause right place excuse room');
/** Verbs of the author's own to somebody near; profanity only right before the name. */
const CURSES = words('fuck fuckin fucking screw damn curse goddamn bloody shit crap hell ass');
/** Behind a verb of contempt: it is some deed that is hated. */
const DEEDS = words('how what that when it this seeing anyone anybody those everyone whoever');

const text = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? '';
const isOwn = (token: Token): boolean => token.tags.has('first-subject');

/** Somebody else is the one who does it: "the Taliban treat X", "people who hate X", "the landlord who cheats X". */
function doneByOthers(doc: Doc, group: Range, bad: number): boolean {
  const verb = doc.tokens[bad] as Token;
  const isVerb = ['vb', 'vbz', 'vbg', 'vbd', 'vbn'].some((tag) => tagAt(doc, bad, tag));
  if (!isVerb && !verb.tags.has('dehuman')) return false;
  for (let i = bad - 1; i >= Math.max(0, bad - 5); i--) {
    const token = doc.tokens[i] as Token;
    if (token.sentence !== verb.sentence || token.kind === 'punct') return false;
    if (isOwn(token) || token.tags.has('should') || token.tags.has('will')) return false;
    if (i < group.from && i + 1 >= group.to) return false;
    if (token.text === 'who' || token.text === 'that') return true;
    if (
      [
        'bad-group',
        'body',
        'state',
        'figure',
        'title',
        'single-pronoun',
        'role',
        'group-noun',
        'state-noun',
      ].some((tag) => tagAt(doc, i, tag)) &&
      !token.tags.has('people')
    )
      return true;
  }
  return false;
}

/** The bad word stands in a clause with a subject of its own, which is not the group: "…, and my kids are loud". */
function elsewhere(doc: Doc, group: Range, bad: number): boolean {
  const from = Math.min(group.to, bad);
  const to = Math.max(group.from, bad);
  let joined = false;
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i] as Token;
    if (token.tags.has('and') || token.text === ',' || token.text === 'but' || token.text === 'because')
      joined = true;
    if (!joined && token.clause === doc.tokens[from]?.clause) continue;
    if (isOwn(token) || token.tags.has('single-pronoun') || token.tags.has('single-possessive')) return true;
    if (/^(?:my|our|it|there|this|that)$/.test(token.text) && token.kind === 'word') return true;
  }
  return false;
}

/** Somebody who is no friend of theirs does something with them: "the Taliban treat X like …". */
function treated(doc: Doc, group: Range, bad: number): boolean {
  if (bad === group.from - 1) return false;
  for (let i = group.from - 1; i >= Math.max(0, group.from - 4); i--) {
    const token = doc.tokens[i] as Token;
    if (token.clause !== doc.tokens[group.from]?.clause || isOwn(token) || token.tags.has('prep'))
      return false;
    if (
      i < group.from - 1 &&
      ['bad-group', 'state', 'figure', 'title', 'state-noun'].some((tag) => tagAt(doc, i, tag))
    )
      return true;
  }
  return false;
}

/** "X are being killed", "X have been expelled", "too many X die": nobody says that it should be so. */
function befalls(doc: Doc, group: Range, bad: number): boolean {
  let passive = false;
  for (let i = group.to; i < bad; i++) {
    const token = doc.tokens[i] as Token;
    if (token.tags.has('should') || token.tags.has('hypothesis') || token.text === 'deserve') return false;
    if (token.tags.has('first-subject') || token.tags.has('you')) return false;
    if (token.tags.has('be-past') || /^(?:been|being|get|got|are|is|getting|'re)$/.test(token.text))
      passive = true;
    if (VICTIM.has(token.text)) return true;
  }
  const wished = doc.tokens
    .slice(Math.max(0, group.from - 6), group.from)
    .some(({ tags }) => ['want', 'should', 'emote', 'first-subject'].some((tag) => tags.has(tag)));
  if (wished) return false;
  // "Seeing X attacked".
  if (bad === group.to && tagAt(doc, bad, 'vbn') && !tagAt(doc, bad, 'degrade')) return true;
  if (tagAt(doc, bad, 'perish') && !tagAt(doc, bad, 'crime-verb')) return bad - group.to <= 3;
  return (
    passive &&
    /(?:ed|shot|hung|slain|beaten|thrown|sold|torn|hurt|stolen|driven)$/.test(text(doc, bad)) &&
    !tagAt(doc, bad, 'degrade')
  );
}

/** Is the bad word at `bad` something that is not said of the group? */
export function suffered(doc: Doc, group: Range, bad: number): boolean {
  const token = doc.tokens[bad] as Token;
  const near = bad < group.from ? group.from - bad : bad - group.to;
  if (CURSES.has(token.text) && near > 3) return true;
  if (elsewhere(doc, group, bad) || treated(doc, group, bad)) return true;
  if (bad > group.from) return befalls(doc, group, bad);
  if (
    tagAt(doc, bad, 'emote') &&
    (DEEDS.has(text(doc, bad + 1)) || text(doc, bad + 2) === 'who' || text(doc, bad + 3) === 'who')
  )
    return true;
  if (NO_GROUND.has(token.text) || (text(doc, bad - 1) === 'to' && NO_GROUND.has(text(doc, bad - 2))))
    return /^(?:no|any|zero|'ve|have)$/.test(text(doc, bad - 1)) || text(doc, bad - 3) === 'no';
  // "Kick out the landlord who cheats X": another is meant.
  if (doc.tokens.slice(bad + 1, group.from).some(({ text: t }) => /^(?:who|which|that)$/.test(t)))
    return true;
  if (doneByOthers(doc, group, bad)) return true;
  if (!WRONGS.has(token.text)) return false;
  for (let i = bad + 1; i < group.from; i++) if (TOWARDS.has(text(doc, i))) return true;
  return false;
}
