/** Denials of somebody's gender, with what shows that it is in question. */
import { aimedAt, handleIn, handleKind } from './aimed';
import { findAll } from './match';
import { linesOf } from './rows';
import type { Pattern } from './match';
import { personAt } from './people';
import { perDoc } from './per-doc';
import { entityAt } from './target';
import type { TargetKind } from '../types';
import type { Candidate, Doc, Range } from './types';

const HE = 'man|male|dude|guy|boy|bloke|lad|fella|fellow|geezer|chap|gentleman|mister|he|him';
const SHE = 'woman|female|girl|lass|lady|chick|she|her';
const ADV =
  '<fill|adv|biological|biologically|actual|actually|grown|middle-aged|balding|bearded|hairy|big|fat|ugly|sad|confused|mentally_ill|sick|delusional|old|basically|obviously|degrade|bad-adjective|profanity|opinion>*';
const SUBJECT = 'T:you|he|she|@person';
const BE = '<be&!be-past|be-s>';

interface Row {
  /** Points where the text shows that somebody's gender is in question, and where it does not. */
  readonly shown: number;
  readonly bare: number;
  readonly pattern: Pattern;
}

const rowsOf = (table: string): readonly Row[] =>
  linesOf(table, { HE, ADV, BE, SUBJECT }).map(({ head, pattern: p }) => ({
    shown: Number(head[0]),
    bare: Number(head[1]),
    pattern: p,
  }));

const ROWS = rowsOf(`
# "a bloke in a wig", "a man pretending to be a woman"
78 72 : {SUBJECT} {BE} {ADV} P:{HE} in|pretending|who|dressed|claiming|posing|masquerading|cosplaying|wearing|playing|with|larping|calling|identifying <fill|a|as|his|her|their|to|thinks|be|he|himself|herself|is|up|believes|claims|wants|says|like|in|women's|~>* woman|women|female|girl|dress|dresses|skirt|lipstick|wig|frock|heels|makeup|drag|bra|blouse|tights|womanhood|lady|she|dress-up|handbag|eyeliner !shop|store|department|factory|museum|rehearsal|maker|designer
# "is a man", "is still a male"
73 0 : {SUBJECT} {BE} {ADV} P:man|male|dude|guy|boy|bloke|lad|fella|geezer|chap|men|males !of|who|with|on|for|in|up|down|about|hours|behind|to|i
74 62 : {SUBJECT} {BE} <fill>* P:biological|biologically|genetically|born <fill|a>* man|male|boy
74 72 : T:you|she|@person <will|'ll|can|are|'re|be-s|be> <fill>* P:always|still|forever <fill|be|a|biological>* man|male|dude|guy|boy|bloke $
74 72 : T:you|she|@person will|'ll P:always be? a? <fill|biological>* man|male|dude|guy|boy|bloke $
74 62 : T:he|@person will|'ll P:always be? a? <fill|biological>* woman|female|girl $
75 72 : T:you|he|she|@person will|'ll|can P:never <fill|be|become>* real|true|actual|proper woman|man|female|male|girl|boy|lady
72 50 : T:you|he|she|@person will|'ll|can P:never <fill|be|become>* woman|female|girl|lady $
74 0 : T:you|he|she|@person <be|be-s>? P:isn't|aren't|ain't|not <fill>* a|an|one|any? <fill|real|true|actual|trans|proper>* woman|female|girl|lady|she|her !i|who|you|we|to|of|in
# "he was born Robert", "his real name is Robert"
73 56 : T:he|@person <fill|be|be-s|will|was|aux|who>* P:born|lived|raised|christened <prep|a|as|fill|number|first|years|of|his|life|and>* man|male|dude|boy
73 0 : T:he|she|you|@person <fill|be|be-s|will|was|were|aux|who>* P:born|christened|baptised|baptized <as>? <~>
74 0 : P:real|birth|actual|legal|given|dead|true|old name <be|be-s|be-past> <fill|still>* <~>
70 0 : P:formerly|aka|née|née|previously|really <known|called|named|as>* <~>
76 72 : P:doesn't|don't|won't|never|not|didn't|can't <fill|ever>* make|makes T:you|him|her|@person <fill|real|into|a>* woman|man|lady|girl|female
72 0 : P:so-called|so_called|self-styled|self-proclaimed|supposed|alleged|pretend <fill|first>* woman|lady|female|girl
74 64 : T:you|she <be|be-s|be-past|will|'ll>+ <fill>* P:born|die <fill|as|a>* man|male|dude|bloke|boy|lad|guy !of|in|who|without|with|to
74 72 : P:won't|never|not|don't|refuse|can't <fill|gonna|going|to>* use|say <fill>* she|her|hers|he|him|they|them <for|about|of|on|to>+ <fill|a>* man|woman|bloke|dude|male|female|him|her|this|that|you|@person
# "I will never call him she"
76 74 : P:never|not|won't|don't|refuse|refusing|stop|can't|cannot <fill|gonna|going|to|ever|i|be>* call|calling|address|addressing|refer|referring|use|using to? T:him|her|he|she|it|them|this|that|you|@person <as|by|a|an|the|fill|man|guy|person|thing|~>* .{1} she|her|he|him|woman|ma'am|madam|miss|ms|lady|mr|sir|pronouns|they
74 72 : P:she|her|hers ? <be|be-s|means|should>+ <fill|be|a|actually>* he|him|his|man|bloke|dude|male !is|was|will|has|who|of|in
74 62 : T:she|her|@person {BE} <fill|really|actually>* P:a|an he|him
74 62 : T:he|him|@person {BE} <fill|really|actually>* P:a|an she|her
73 0 : T:that|this|the trans|transgender ~ <be&!be-past|be-s> <fill>* P:man|male|dude|guy|boy|bloke|woman !of|who|with
73 0 : P:was|is born <as>? <~>
74 62 : P:he|him , not she|her
72 62 : P:that|it <be|be-s> <fill>* mr|mister|sir|he|him , not ms|miss|mrs|she|ma'am|her
60 56 : P:men|man|males|dudes|boys in|pretending|who|wearing dresses|skirts|to|think|a|dress <fill|be|they|are>* women|$
64 60 : T:@person ,? P:who <fill>* <be|be-s>? <fill>* actually|really|biologically a? man|male|woman|dude
`);
/** Of a whole group: no individual is targeted. */
const OF_GROUP = rowsOf(`
60 60 : T:trans_women|transwomen|@group P:are|is <fill>* men|males|dudes|man|male $
60 60 : T:trans_men|transmen P:are|is <fill>* women|females|woman $
`);

const GENDER = new Set(
  `${HE}|${SHE}|men|women|males|females|trans|transgender|transwoman|transwomen|transmen|transman|born|name|christened|formerly|aka|mr|ms|pronouns`.split(
    '|',
  ),
);
/** Somebody's gender is in question. */
const ABOUT = new Set(
  'trans transgender transwoman transwomen transman transmen transgendered transsexual transition transitioned transitioning pronouns pronoun tranny trannies wig lipstick womanface cosplay cosplaying drag troon she/her he/him they/them deadname misgender misgendering crossdresser nonbinary non-binary biological biologically genitals penis chromosomes prostate beard penis'.split(
    ' ',
  ),
);
/** The gender is affirmed, or the words are glad of somebody. */
const KIND = new Set(
  'proud love loves loved happy congratulations congrats celebrate respect brave welcome thank thanks beautiful admire inspiring hero friend honored honoured privilege supports affirm affirming'.split(
    ' ',
  ),
);

const STAGE = new Set(
  'film movie movies films panto pantomime comedy sketch character characters actor halloween costume theatre sitcom role shakespeare doubtfire'.split(
    ' ',
  ),
);

/** A word between marks that are put in doubt: “she”, “Ria” Stone, this “woman”. */
const doubted = (doc: Doc): boolean =>
  doc.quotes.some(({ from, to }) => {
    const word = doc.tokens[from];
    if (to !== from + 1 || word === undefined || doc.tokens[from - 1]?.end !== word.start) return false;
    if (/^(?:she|her|hers|woman|women|girl|lady|he|him|his|man|ms|female|miss)$/.test(word.text)) return true;
    const next = doc.tokens[to + 1];
    return (
      /^[A-Z][a-z]/.test(doc.original[word.start] + (doc.original[word.start + 1] ?? '')) &&
      next?.kind === 'word' &&
      /^[A-Z]/.test(doc.original[next.start] ?? '')
    );
  });

const capital = (doc: Doc, i: number): boolean => {
  const token = doc.tokens[i];
  return token?.kind === 'word' && /^[A-Z][a-z]+$/.test(doc.original.slice(token.start, token.end));
};

/** The first person named in full, by office or by description. */
const firstNamed = perDoc((doc): { readonly kind: TargetKind; readonly range: Range } | null => {
  for (let i = 0; i < doc.tokens.length; i++) {
    // Two capitals: a full name, whatever the words mean.
    if (capital(doc, i) && capital(doc, i + 1) && doc.tokens[i + 1]?.quote === doc.tokens[i]?.quote)
      return { kind: 'person', range: { from: i, to: i + 2 } };
    if (!capital(doc, i) && !/^(?:the|this|that|our)$/.test(doc.tokens[i]?.text ?? '')) continue;
    const person = personAt(doc, i);
    if (person !== null && /^(?:person|public-figure)$/.test(person.target.kind) && person.to > i + 1)
      return { kind: person.target.kind, range: { from: person.from, to: person.to } };
  }
  return null;
});

function whoIs(doc: Doc, at: Range | undefined): { readonly kind: TargetKind; readonly range: Range } | null {
  const token = at === undefined ? undefined : doc.tokens[at.from];
  const handle = handleIn(doc);
  if (
    at !== undefined &&
    token !== undefined &&
    !/^(?:he|she|him|her|it|them|this|that|you|u)$/.test(token.text)
  ) {
    const entity = entityAt(doc, at.from, 'person');
    // A group that is no matter of gender identity cannot be misgendered.
    if (
      entity === null ||
      (entity.target.categories.length > 0 && !entity.target.categories.includes('gender-identity'))
    )
      return null;
    if (entity.target.kind === 'protected-group')
      return { kind: entity.form === 'one' ? 'person' : 'protected-group', range: at };
    return /^(?:state|organisation|object|self|group|unclear)$/.test(entity.target.kind)
      ? null
      : { kind: entity.target.kind, range: at };
  }
  if (handle !== undefined)
    return { kind: handleKind(doc, handle.text), range: { from: handle.index, to: handle.index + 1 } };
  const aimed = aimedAt(doc);
  if (aimed !== null) return aimed;
  const named = firstNamed(doc);
  if (named !== null) return named;
  return at === undefined ? null : { kind: 'person', range: at };
}

/** Every place of a text where somebody's gender is denied. */
export function misgenderingIn(doc: Doc): readonly Candidate[] {
  if (!doc.tokens.some(({ text }) => GENDER.has(text))) return [];
  const about =
    doc.tokens.some(({ text, tags }) => ABOUT.has(text) || tags.has('g:gender-identity')) || doubted(doc);
  const affirmed = doc.tokens.some(({ text }) => KIND.has(text));
  // On stage and on screen, a man in a wig is a part.
  if (doc.tokens.some(({ text }) => STAGE.has(text))) return [];
  const out: Candidate[] = [];
  const push = (points: number, who: { kind: TargetKind; range: Range }, predicateRange: Range): void => {
    out.push({
      clause: 'hateful-conduct/misgendering',
      points,
      target: { kind: who.kind, categories: ['gender-identity'] },
      targetRange: who.range,
      predicateRange,
      noVeto: ['negated', 'past'],
      cap: 'chip',
      because: ['misgendering'],
    });
  };
  for (const { shown, bare, pattern: p } of ROWS) {
    const points = about ? shown : bare;
    if (points === 0) continue;
    for (const { range, parts } of findAll(doc, [p])) {
      const said = doc.tokens.slice(range.from, range.to);
      // "A trans man", "not a trans woman": the first names the gender as it is.
      if (
        said.some(({ text }, i) => text === 'trans' && said[i + 1]?.text === 'man') &&
        !said.some(({ text }) => text === 'not')
      )
        continue;
      if (affirmed && points < 76) continue;
      // "Born in Leeds": a place.
      if (
        said.some(({ text }) => text === 'born') &&
        /^(?:in|on|at|and|to|into|with|without|free|here|there|this|that|again|for)$/.test(
          doc.tokens[range.to - 1]?.text ?? '',
        )
      )
        continue;
      // A name must be written as one.
      if (/<~>$/.test(p.source) && !/^[A-Z]/.test(doc.original[doc.tokens[range.to - 1]?.start ?? 0] ?? ''))
        continue;
      const who = whoIs(doc, parts.T);
      if (who === null || who.kind === 'protected-group') continue;
      push(points, who, { from: parts.P?.from ?? range.from, to: range.to });
    }
  }
  if (!about) return out;
  for (const { shown, pattern: p } of OF_GROUP) {
    for (const { parts, range } of findAll(doc, [p])) {
      const entity = parts.T === undefined ? null : entityAt(doc, parts.T.from, 'person');
      if (
        entity !== null &&
        entity.target.categories.length > 0 &&
        !entity.target.categories.includes('gender-identity')
      )
        continue;
      push(
        shown,
        { kind: entity?.target.kind ?? 'protected-group', range: parts.T ?? range },
        parts.P ?? range,
      );
    }
  }
  return out;
}
