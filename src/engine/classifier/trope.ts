/** Tropes: old phrases that say to a person or a group that they do not belong, or rule in secret. */
import { belongingCandidates } from './belong';
import { findAll, pattern, possibleRows } from './match';
import type { Pattern } from './match';
import { groupsOf } from './target';
import type { Candidate, Doc } from './types';

const CLAUSE = 'hateful-conduct/slurs-and-tropes';

interface Trope {
  readonly pattern: Pattern;
  readonly points: number;
  /** Needs a protected group in the text. */
  readonly grouped: boolean;
}

const trope = (points: number, source: string, grouped = false): Trope => ({
  pattern: pattern(source),
  points,
  grouped,
});

const TROPES: readonly Trope[] = [
  trope(
    66,
    'T:@groups <fill|all>* P:control|controls|own|owns|run|runs|rule|rules|dominate|controlling|running|owning <fill|quant|det|possessive|all|of>* media|banks|banking|hollywood|world|government|governments|money|finance|everything|press|wall|congress|country|news|washington|economy',
    true,
  ),
  trope(66, 'T:@groups <fill|be>* P:replace|replacing not? us', true),
  trope(66, 'P:great replacement|white genocide|white extinction', false),
  trope(
    66,
    "T:@groups|@one <fill|should|be|a|always|place|'s|need>* P:belong|belongs|stay|be|is|get <fill|back|in|the|to>* in|to the? kitchen",
    true,
  ),
  trope(66, "woman|women|girl|wife|female 's|'? place <be|be-s> P:in the? kitchen|home|bedroom"),
  trope(64, 'make me a|some P:sandwich|sammich T:woman|bitch|women|girl'),
  trope(66, 'T:@groups <fill>* P:killed|murdered|crucified jesus|christ', true),
  trope(66, 'P:holohoax|holohoaxed|shoah_business'),
  trope(
    66,
    'P:holocaust|shoah <be|be-s|never|did|was|fill>* not? a? hoax|lie|myth|fake|happened|happen|scam|exaggerated',
  ),
  trope(64, 'T:@groups <fill>* P:drink|drinks|eat|eats|sacrifice blood|babies|children', true),
  trope(60, 'T:@groups <fill>* <should|need|must>* P:learn|speak|learn_to english', true),
  trope(60, 'P:white power|pride|supremacy worldwide|forever|now|!|$'),
  trope(60, 'it <be|be-s> ok|okay to P:be white'),
  trope(
    62,
    'T:@groups <fill|be>* P:taking|take|steal|stealing|took all? our|american|white|british|their jobs|women|welfare|benefits|land',
    true,
  ),
  trope(
    62,
    'T:@groups <fill|be>* P:on|leeching|living|leech|live off|on <fill|our|the|of>* welfare|benefits|taxpayers|taxes|handouts|government|dole',
    true,
  ),
];

export function tropeCandidates(doc: Doc): readonly Candidate[] {
  const groups = groupsOf(doc);
  const out: Candidate[] = [...belongingCandidates(doc)];
  for (const { pattern: p, points, grouped } of possibleRows(doc, TROPES)) {
    if (grouped && groups.size === 0) continue;
    for (const { parts, range } of findAll(doc, [p])) {
      const entity = parts.T === undefined ? undefined : groups.get(parts.T.from);
      const you = doc.tokens.findIndex(
        ({ tags, kind }, i) =>
          i >= range.from && (tags.has('second') || tags.has('third') || kind === 'mention'),
      );
      out.push({
        clause: CLAUSE,
        points: entity?.narrowed === true ? points - 25 : points,
        target: entity?.target ?? { kind: you >= 0 ? 'person' : 'unclear', categories: [] },
        targetRange: parts.T ?? (you < 0 ? null : { from: you, to: you + 1 }),
        predicateRange: parts.P ?? range,
        cap: 'chip',
        because: ['trope'],
      });
    }
  }
  return out;
}
