/** How a bad word stands to a group in the sentence: predicate, deed, adjective, contempt of the author's, emoji. */
import { tagAt } from './lookup';
import { wordEnd } from './said-frames';
import { standsAlone } from './said-whom';
import type { Mention } from './said-whom';
import { isSubject } from './subject';
import type { Doc, Range, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Farthest that a predicate may stand from its subject, and a verb from its object, in tokens. */
export const REACH = 9;
export const OBJECT_REACH = 6;

/** Tags of words that neither open a new thought nor name another subject. */
const LIGHT = [
  'fill',
  'all-quant',
  'quant',
  'profanity',
  'neg',
  'opinion',
  'degrade',
  'dehuman',
  'bad-adjective',
  'det',
  'and',
  'be',
  'become',
  'should',
  'will',
  'would',
  'aux',
  'prep',
];
const isLight = (doc: Doc, i: number): boolean => {
  const token = doc.tokens[i] as Token;
  if (token.kind === 'emoji' || token.text === '"' || token.text === '*' || token.text === ':') return true;
  if (token.kind !== 'word') return false;
  return LIGHT.some((tag) => tagAt(doc, i, tag));
};
const isVerb = ({ tags, text }: Token): boolean =>
  tags.has('be') || tags.has('become') || tags.has('be-s') || text === 'make';

/** Said of a people, these deplore its lot or speak of its state: "the X are a problem", "X are hurting". */
const SOFT = words(
  'sick tired poor broken damaged confused weak problem problems burden burdens trouble mistake mistakes failure failures drain disappointing mental nuts disturbed unstable dangerous aggressive hostile threat threats danger dangers enemy enemies spies hackers victims waste worst joke jokes disaster poison poisoned shut toxic',
);
/** Named by their country and nothing else: the name may stand for the state, the team, the voters. */
const isNation = ({ entity }: Mention): boolean =>
  !entity.origin && entity.target.categories.every((category) => category === 'national-origin');

/** Between subject and predicate: a copula, light words, and at most two that no list knows. */
export function predicated(doc: Doc, mention: Mention, at: number): boolean {
  if (at < mention.to || at - mention.to > REACH || !isSubject(doc, mention.entity)) return false;
  // "X are raped", "X are ruled by …": done to them.
  const { tags: said } = doc.tokens[at] as Token;
  if ((said.has('vbn') || said.has('vbd')) && !said.has('degrade')) return false;
  if (said.has('slur') && !said.has('degrade') && !said.has('dehuman')) return false;
  if (
    isNation(mention) &&
    (SOFT.has(doc.tokens[at]?.text ?? '') || doc.tokens[mention.from - 1]?.text === 'the')
  )
    return false;
  let copula = false;
  let unknown = 0;
  for (let i = mention.to; i < at; i++) {
    const token = doc.tokens[i] as Token;
    if (
      token.clause !== doc.tokens[mention.from]?.clause &&
      !(token.tags.has('and') || token.tags.has('fill'))
    )
      return false;
    if (
      /^(?:by|than|less|least|fewer|treated|called|seen|considered|portrayed|depicted|viewed|described|labelled|labeled|accused|stereotyped|perceived|regarded|shown)$/.test(
        token.text,
      )
    )
      return false;
    if (token.tags.has('be-past') || token.tags.has('hypothesis') || token.text === 'who') return false;
    if (isVerb(token)) copula = true;
    if (isLight(doc, i) || isVerb(token)) continue;
    // "X in general are …".
    const aside = !copula && doc.tokens[i - 1]?.tags.has('prep') === true;
    if (token.tags.size > 0 || (!copula && !aside) || ++unknown > 2) return false;
  }
  return copula;
}

/** Deeds that a people is charged with. */
const DEEDS = words(
  'steal rob rape murder kill cheat lie molest loot mug stab scam smuggle shoplift groom infest breed multiply behead invade prey leech mooch swindle deceive infect brainwash terrorize terrorise',
);

/** The bad deed is the group's own verb: "X steal", "X will always cheat". */
export function done(doc: Doc, mention: Mention, at: number): boolean {
  const verb = doc.tokens[at] as Token;
  const { form } = mention.entity;
  if (!isSubject(doc, mention.entity) || at < mention.to || at - mention.to > 5 || form === 'one')
    return false;
  if (!DEEDS.has(verb.text)) return false;
  for (let i = mention.to; i < at; i++) {
    const tags = (doc.tokens[i] as Token).tags;
    if (!['adv', 'fill', 'will', 'aux', 'profanity', 'would', 'all-quant'].some((tag) => tags.has(tag)))
      return false;
    if (tags.has('would')) return false;
  }
  return true;
}

/** A contemptuous adjective right before the name. */
export function worn(doc: Doc, mention: Mention, at: number): boolean {
  if (at >= mention.from || mention.from - at > 4 || !tagAt(doc, at, 'degrade')) return false;
  if (tagAt(doc, at - 1, 'neg') || doc.tokens[at]?.tags.has('be')) return false;
  if (mention.oblique && !standsAlone(doc, mention.to - 1)) return false;
  for (let i = wordEnd(doc, at); i < mention.from; i++)
    if (!['degrade', 'bad-adjective', 'profanity', 'dehuman'].some((tag) => tagAt(doc, i, tag))) return false;
  return (
    /^(?:a|an|the|this|that|these|those|such|some|of|you|my|all|,|and|by|with|is|are|another|so|most|from|to|like)$/.test(
      doc.tokens[at - 1]?.text ?? ',',
    ) ||
    ['degrade', 'bad-adjective', 'profanity', 'fill', 'emote'].some((tag) => tagAt(doc, at - 1, tag)) ||
    doc.tokens[at - 1]?.kind !== 'word'
  );
}

const ABOUT = words(
  'the a an of being at with by to from near around having seeing hearing looking listening talking like about for all any every these those sight sound smell idea presence thought existence',
);

/** Contempt of the author's own for the group: "I despise every single one of the X". */
export function despised(doc: Doc, mention: Mention, at: number): boolean {
  if (at >= mention.from || mention.from - at > OBJECT_REACH || !tagAt(doc, at, 'emote')) return false;
  if (/^fuckin/.test(doc.tokens[at]?.text ?? '') || (mention.oblique && !standsAlone(doc, mention.to - 1)))
    return false;
  const verb = doc.tokens[at] as Token;
  if (!(verb.tags.has('vb') || verb.kind === 'emoji' || tagAt(doc, at, 'vb'))) return false;
  for (let i = wordEnd(doc, at); i < mention.from; i++)
    if (!isLight(doc, i) && !ABOUT.has(doc.tokens[i]?.text ?? '') && (doc.tokens[i] as Token).tags.size > 0)
      return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = doc.tokens[i] as Token;
    if (token.sentence !== verb.sentence || token.kind === 'punct') break;
    if (token.tags.has('first-subject')) return true;
    if (token.tags.has('third') || token.tags.has('second') || token.tags.has('who') || token.tags.has('if'))
      return false;
    if (
      !['fill', 'aux', 'adv', 'profanity', 'will', 'and', 'opinion', 'but'].some((tag) => tagAt(doc, i, tag))
    )
      return false;
  }
  return true;
}

/** An emoji of contempt beside the group, with nothing between but light words. */
export function marked(doc: Doc, mention: Mention, at: number): boolean {
  const { kind, tags } = doc.tokens[at] as Token;
  if (kind !== 'emoji' || tags.has('play') || !(tags.has('degrade') || tags.has('dehuman'))) return false;
  const between: Range = at >= mention.to ? { from: mention.to, to: at } : { from: at + 1, to: mention.from };
  if (between.to - between.from > 6) return false;
  for (let i = between.from; i < between.to; i++)
    if (!isLight(doc, i) && (doc.tokens[i] as Token).text !== '=') return false;
  return true;
}
