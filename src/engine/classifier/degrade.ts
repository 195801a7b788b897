/** Contempt, inferiority, exclusion and denied worth, said of a protected group. */
import { ATTITUDES } from './attitude-rules';
import { DEGRADING } from './degrade-rules';
import { candidate, detectHate } from './hate';
import { findAll, has, pattern, tagAt } from './match';
import { groupsOf } from './target';
import type { ProtectedCategory } from '../types';
import type { Candidate, Doc } from './types';

const CLAUSE = 'hateful-conduct/slurs-and-tropes';

/** "You know what I hate? X." — the verb ends one sentence, the group is the next. */
const WHAT_I_HATE = pattern('what|who <first-subject> <fill>* <emote&vb> <fill>* $');

function announced(doc: Doc): readonly Candidate[] {
  return findAll(doc, [WHAT_I_HATE]).flatMap(({ range }) => {
    const next = doc.sentences[(doc.tokens[range.from]?.sentence ?? 0) + 1];
    const entity =
      next === undefined
        ? undefined
        : [...groupsOf(doc).values()].find(({ from }) => from >= next.from && from <= next.from + 2);
    if (next === undefined || entity === undefined || next.to - entity.to > 2) return [];
    return [
      {
        ...candidate(
          CLAUSE,
          entity,
          { from: range.to - 1, to: range.to },
          { points: 72, because: 'hated', negationRead: false, cap: 'chip', common: 5 },
        ),
        stance: 'asserted' as const,
      },
    ];
  });
}

const BEING = pattern(
  'being|going|acting|turning|become|becoming T:<group-with> <be&!be-past|be-s> <fill|degrade|~>* P:<degrade|dehuman|disease-noun>|disease|illness|disorder|sin|crime|choice|phase|curse|perversion|sickness|defect !lovely',
);
const IF_YOU = pattern(
  'if|when T:you <be> <fill>* <group-with> ,? <then>? you <be|deserve|belong|should> <fill>* P:<degrade|dehuman|harm-state|fear>',
);
const BENT = pattern(
  'T:homosexuality|transgenderism|lesbianism|bisexuality|transsexuality <be&!be-past|be-s|should> <fill|degrade|be|~>* P:<degrade|dehuman|disease-noun|exclude>|disease|illness|disorder|sin|crime|perversion|sickness|defect|curse',
);

/** "Being gay is a disease": what people are, called an ill. */
function conditions(doc: Doc): readonly Candidate[] {
  return findAll(doc, [BEING, BENT, IF_YOU]).flatMap(({ parts }) => {
    if (parts.T === undefined || parts.P === undefined) return [];
    const at =
      doc.tokens[parts.T.from]?.tags.has('you') === true
        ? doc.tokens.find(({ index, tags }) => index > (parts.T?.from ?? 0) && tags.has('group-with'))
        : doc.tokens[parts.T.from];
    const named = [...(at?.tags ?? [])]
      .filter((tag) => tag.startsWith('g:'))
      .map((tag) => tag.slice(2) as ProtectedCategory);
    const word = doc.tokens[parts.T.from]?.text ?? '';
    const categories =
      named.length > 0
        ? named
        : ([word.startsWith('trans') ? 'gender-identity' : 'sexual-orientation'] as const);
    // To be blind or ill is an ill: nobody is despised.
    if (categories.some((category) => /^(?:disability|serious-disease|age|gender)$/.test(category)))
      return [];
    return [
      {
        clause: CLAUSE,
        points: 66,
        target: { kind: 'protected-group' as const, categories: [...categories].sort() },
        targetRange: parts.T,
        predicateRange: parts.P,
        cap: 'chip' as const,
        because: ['degraded'],
        noVeto: ['hypothetical' as const],
      },
    ];
  });
}

export function degradingStatements(doc: Doc): readonly Candidate[] {
  if (!has(doc, 'degrade') && !has(doc, 'dehuman') && groupsOf(doc).size === 0) return [];
  const condition = conditions(doc);
  const groups = groupsOf(doc);
  if (groups.size === 0) return condition;
  const out: Candidate[] = [
    ...condition,
    ...detectHate(doc, CLAUSE, DEGRADING),
    ...detectHate(doc, CLAUSE, ATTITUDES),
    ...announced(doc),
  ];
  // A degrading emoji right behind the group says it without a verb.
  for (const entity of groups.values()) {
    const next = doc.tokens[entity.to];
    if (
      next?.kind === 'emoji' &&
      (tagAt(doc, entity.to, 'degrade') || tagAt(doc, entity.to, 'dehuman')) &&
      entity.form !== 'they'
    ) {
      out.push(
        candidate(
          CLAUSE,
          entity,
          { from: entity.to, to: entity.to + 1 },
          { points: 55, because: 'degraded', negationRead: false, cap: 'chip', common: 20 },
        ),
      );
    }
  }
  return out;
}
