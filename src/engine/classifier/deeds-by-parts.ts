/** Praise of violent deeds, and prices set on people, by their parts: the deed, then what is said of it or offered for it. */
import { DONE, NOT_FOR_THAT, NO_PRICE, PRAISED, PRICE, TAKER } from './lexicon/deeds';
import { ORDINARY, PARTS } from './lexicon/mayhem';
import { covering, meant, namedSentencesOf, rangeOf } from './sentence-parts';
import type { Line } from './sentence-parts';
import { anyWord } from './phrases';
import type { Candidate, Doc, Range } from './types';

const AFTER = 2;
const PRAISING = anyWord(
  "hero heroes heroic legend legends patriot patriots martyr martyrs saint brave bravest bravery courage guts medal medals statue monument street named thank bless well bravo salute hats proud glad delighted overjoyed cheered cheers laugh laughed laughing smile smiled smiling danced dancing champagne drinks drink beers pints toast glass applaud applauded applause clap 👏 🙌 🎉 🥂 more about overdue riddance did done saved favour favor best beautiful glorious sweet sweeter music inspires inspired example followed imitate copy free pardon garland garlanded honour honoured admire respect kudos good fair nice tears sorry condemn slept live glory grateful knees least shake buy wish taught finally last deserves deserve give pour wasted such courts couldn't",
);
const PRICED = anyWord(
  'reward rewards bounty prize price cash dollars dollar euros pounds quid grand bucks rupees naira shillings pesos crowns rs lakh lakhs crore crores $ € £ thousand million gold bitcoin btc pay paid pays payment hire fee cheque job cow goat house farm motorbike car tractor bottle crate beer drink drinks steak dinner medal promotion contract post acres cows goats bottles crates beers cases kegs free cover debts debt tab k offering offer give hundred never name hilux',
);

const AMBIGUOUS =
  /^(?:burnt|burned|shot|hung|beat|beaten|attacked|shots|shooting|hanged|slashed|bombed|hacked|killed|murdered|killing|bled)$/;
const VICTIM =
  /^(?:him|her|them|that|those|the|our|his|their|this|these|up|down|dead|at|nnp|judge|senator|mayor|minister|both|all|every|a|an|@.*)$/;
const BEING = /^(?:was|were|got|been|be|finally|who|he|she|they|just|is)$/;

const EVERY_PRAISE = new RegExp(PRAISED.source, 'g');

interface Place extends Range {
  readonly line: number;
}

function place(lines: readonly Line[], pattern: RegExp, from: number, to: number): Place | null {
  for (let line = Math.max(0, from); line < Math.min(lines.length, to); line++) {
    const found = pattern.exec(lines[line]?.text ?? '');
    if (found !== null)
      return { line, ...rangeOf(lines[line] as Line, found.index, found.index + found[0].length - 1) };
  }
  return null;
}

/** Praise near a violent deed. */
export function praiseByParts(doc: Doc): readonly Candidate[] {
  if (!PRAISING(doc)) return [];
  const lines = namedSentencesOf(doc);
  const whole = lines.map(({ text }) => text).join('.');
  if (!DONE.test(whole) || NOT_FOR_THAT.test(whole) || ORDINARY_PRAISE.test(whole)) return [];
  const done = place(lines, DONE, 0, lines.length);
  if (done === null) return [];
  // "Burnt toast", "a long shot": nobody is burnt or shot.
  const words = doc.tokens.slice(done.from, done.to).map(({ text }) => text);
  if (
    words.length === 1 &&
    AMBIGUOUS.test(words[0] ?? '') &&
    !VICTIM.test(doc.tokens[done.to]?.text ?? '') &&
    !BEING.test(doc.tokens[done.from - 1]?.text ?? '')
  )
    return [];
  // "I'll put a bullet in you": not done.
  const lead = (lines[done.line] as Line).text.slice(
    0,
    (lines[done.line] as Line).at[done.from - (lines[done.line] as Line).from],
  );
  if (/(?:will|'ll|should|would|could|can|must|gonna|to|may|might|shall|if|let|be) (?:[^ ]+ )?$/.test(lead))
    return [];
  const praised = place(lines, PRAISED, done.line - 1, done.line + AFTER + 1);
  if (praised === null || (praised.from < done.to && praised.to > done.from)) return [];
  const aim = meant(doc, 0, doc.tokens.length);
  if (aim === null || doc.sentences[praised.line]?.question === true) return [];
  const again = lines
    .slice(Math.max(0, done.line - 1), done.line + AFTER + 1)
    .flatMap((line) =>
      [...line.text.matchAll(EVERY_PRAISE)].map(({ 0: words, index }) =>
        rangeOf(line, index, index + words.length - 1),
      ),
    );
  return [
    covering(
      doc,
      {
        clause: 'glorification-of-violence/praise',
        points: 50,
        target: { kind: 'unclear', categories: [] },
        targetRange: { from: done.from, to: done.to },
        predicateRange: { from: praised.from, to: praised.to },
        because: ['praise-of-violence'],
      },
      [praised, ...again],
    ),
  ];
}
const ORDINARY_PRAISE =
  / (?:congress|senate|president|community|communities|students|program|programs|funding|legislation|nation|district|our (?:brave|heroes|heroines|officers|country)|law enforcement|first responders|service|americans?|republicans?|democrats?|violence|jobs|health|school|vote|voted|election) /;

/** Told of others, judged, played, or told for a laugh. */
const NOT_MEANT =
  / (?:condemn(?:s|ed)?|charged|arrested|convicted|sentenced|accused|alleged|court|police|said|says|reported|offered by|nobody should|no one should|never|game|match|film|movie|novel|chess|darts|quiz|race|goal|goals|season|haha|lol|joke|kidding|mosquito|mosquitoes|rats|feral|cats|weeds|pests|deer|boar|wolf|bear|virus|disease) /;
/** A price near a violent deed that anybody may do. */
export function bountyByParts(doc: Doc): readonly Candidate[] {
  if (!PRICED(doc)) return [];
  const lines = namedSentencesOf(doc);
  const whole = lines.map(({ text }) => text).join('.');
  if (!PRICE.test(whole) || !TAKER.test(whole) || NO_PRICE.test(whole) || NOT_MEANT.test(whole)) return [];
  // Beside matters of office a price is a price, and a deed is what it is for or against.
  if (ORDINARY.test(whole)) return [];
  for (let s = 0; s < lines.length; s++) {
    const line = lines[s] as Line;
    if (!TAKER.test(line.text)) continue;
    for (const { name, pattern } of PARTS) {
      if (name === 'leave' || name === 'place') continue;
      const found = pattern.exec(line.text);
      if (found === null || / (?:me|us|my|our|myself) /.test(found[0] + ' ')) continue;
      const priced = place(lines, PRICE, s - 1, s + 2);
      const aim = meant(doc, line.from, line.to);
      if (priced === null || aim === null) continue;
      const deed = rangeOf(line, found.index, found.index + found[0].length);
      if (priced.from < deed.to && priced.to > deed.from) continue;
      return [
        {
          clause: 'violent-threats/bounty',
          points: name === 'hard' || name === 'end' ? 60 : 48,
          target: aim.target,
          targetRange: aim.range,
          predicateRange: deed,
          noVeto: ['hypothetical'],
          because: ['bounty'],
        },
      ];
    }
  }
  return [];
}
