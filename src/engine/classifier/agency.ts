/** Who announces an act: the author (`I will`, `we're going to`), or those he speaks for (`my men will`). */
import type { Doc, Range, Token } from './types';

export interface Agency {
  /** First word of subject and modal. */
  readonly from: number;
  /** First word of the modal. */
  readonly modal: number;
  /** `desire`: wants to. `forces`: an army or police of the author's. */
  readonly kind: 'will' | 'desire' | 'forces' | 'together';
  /** A negating word between subject and verb, or null. */
  readonly negated: Range | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const WILL = words("will 'll gon gonna shall finna imma won't shan't");
/** With `to` behind. */
const TO = words(
  'going planning plan intend about ready promise swear vow coming prepared itching willing mean aim pledge set determined heading happy glad able threaten volunteer',
);
/** On the way to it: "I'm driving over to …". */
const MOVING =
  /^(?:coming|going|heading|ready|prepared|willing|driving|walking|riding|flying|running|marching|sailing|returning|travelling|traveling|waiting)$/;
const DESIRE = words('want wanna love like wish dying longing wait hope tempted');
const SKIP = words(
  "to and then come go over there down round around be personally myself ourselves all both also now swear promise god i'd better fucking , - just be up out right straight back , —",
);
const SEQUENCE = words('and then or & , n plus');
const NOT_OWN = words(
  "he she it they who which someone somebody nobody everyone anyone people whoever that's",
);
const OWN = words(
  'brother brothers brigade boys lads youth youths men women guys crew people friends family mates cousins cousin sons son daughters daughter uncles aunts gang team father mother dad mom dogs bodyguards guards followers supporters fighters comrades neighbours neighbors wife husband girls sisters sister brethren lot bunch fans mob clan folks unit',
);
const FORCES = words(
  'army troops soldiers police forces military pilots navy marines militia snipers officers cops security guard force artillery jets drones missiles gunners',
);
const SPEAKS = words('i we');
const BETWEEN = words(
  "'m am are 're 'd would 've have been be had just all both personally not never n't so really also now still always myself",
);

const adverb = (token: Token): boolean => ['adv', 'profanity', 'opinion'].some((tag) => token.tags.has(tag));

/** The author, or his people, right before a modal at `m`. */
function subjectBefore(doc: Doc, m: number, start: number): { from: number; kind: 'will' | 'forces' } | null {
  let s = m - 1;
  while (
    s >= start &&
    (BETWEEN.has(doc.tokens[s]?.text ?? '') ||
      adverb(doc.tokens[s] as Token) ||
      doc.tokens[s]?.tags.has('neg') === true ||
      doc.tokens[s]?.text === ',')
  )
    s--;
  const token = doc.tokens[s];
  if (
    s < start ||
    token === undefined ||
    token.kind === 'punct' ||
    token.kind === 'mention' ||
    token.kind === 'emoji'
  )
    // "Gonna kill you": nobody else is named.
    return /^(?:gonna|going|will|finna|imma|about|ready|planning|'ll|coming|shall)$/.test(
      doc.tokens[m]?.text ?? '',
    ) && doc.tokens[m]?.tags.has('aux-neg') !== true
      ? { from: m, kind: 'will' }
      : null;
  if (SPEAKS.has(token.text) || token.text === 'imma') return { from: s, kind: 'will' };
  // "the whole lot of us", "each of us", "some of us"
  if (token.text === 'us' && doc.tokens[s - 1]?.text === 'of') return { from: s, kind: 'will' };
  const own = [1, 2, 3].find((n) => /^(?:my|our)$/.test(doc.tokens[s - n]?.text ?? '') && s - n >= start);
  if (own === undefined) return null;
  if (OWN.has(token.text)) return { from: s - own, kind: 'will' };
  return FORCES.has(token.text) ? { from: s - own, kind: 'forces' } : null;
}

function negatedIn(doc: Doc, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    const next = doc.tokens[i + 1]?.text ?? '';
    // "can't wait to": no refusal.
    if (token?.tags.has('neg') === true && !/^(?:wait|only|just|hesitate|think)$/.test(next))
      return { from: i, to: i + 1 };
  }
  return null;
}

/** Does a sentence begin with a condition, or with what must not happen: `if …`, `one more word …`, `touch her …`? */
function conditional(doc: Doc, start: number, end: number): boolean {
  let i = start;
  while (
    i < end &&
    (doc.tokens[i]?.kind !== 'word' || /^(?:so|and|but|just|now|ok|well)$/.test(doc.tokens[i]?.text ?? ''))
  )
    i++;
  const first = doc.tokens[i];
  if (first === undefined || i >= end - 1) return false;
  if (
    first.tags.has('if') ||
    /^(?:one|another|any|anyone|anybody|whoever|whichever|next|1|let|try|see|every)$/.test(first.text)
  )
    return true;
  if (first.text === 'the')
    return /^(?:next|first|day|moment|minute|second|instant)$/.test(doc.tokens[i + 1]?.text ?? '');
  return /^(?:touch|say|print|publish|write|call|come|go|keep|speak|talk|testify|vote|sign|step|cross|show|file|put|open|lay|name|post|tweet|ask|raise|strike|riot|loot|march|walk|set|take|run|do|tell|mention|insult|mock|push|tax|fine|close|cut|block|test|dare)$/.test(
    first.text,
  );
}

/** `then I open your skull`, `or we burn it`: the present for what follows upon a time or a condition. */
function following(doc: Doc, verb: number): Agency | null {
  const start = doc.sentences[doc.tokens[verb]?.sentence ?? -1]?.from ?? verb;
  for (let k = verb - 1; k >= Math.max(start, verb - 9); k--) {
    const token = doc.tokens[k] as Token;
    if (SPEAKS.has(token.text)) {
      const link = doc.tokens[k - 1]?.text ?? '';
      const linked =
        k > start &&
        (/^(?:then|or|else|otherwise|tonight|tomorrow|dawn|midnight|noon|morning|night|today)$/.test(link) ||
          (/^(?:,|and|n|&|-|--|—)$/.test(link) && conditional(doc, start, k)));
      // Only a chain of the author's own verbs lies between: "or we come to your house and …".
      const direct = doc.tokens.slice(k + 1, verb).every((t) => SKIP.has(t.text) || adverb(t));
      const chained =
        /^(?:and|then|n|&)$/.test(doc.tokens[verb - 1]?.text ?? '') ||
        SKIP.has(doc.tokens[verb - 1]?.text ?? '');
      return linked && (direct || chained) ? { from: k, modal: k, kind: 'will', negated: null } : null;
    }
    if (token.kind === 'punct' || token.tags.has('neg') || NOT_OWN.has(token.text)) return null;
  }
  return null;
}

/** Who announces the verb at `verb`, or null where nobody of the author's side does. */
export function agencyOf(doc: Doc, verb: number): Agency | null {
  return intended(doc, verb) ?? following(doc, verb);
}

function intended(doc: Doc, verb: number): Agency | null {
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? -1];
  const quote = doc.tokens[verb]?.quote;
  if (sentence === undefined) return null;
  let free = false;
  let infinitive = false;
  for (let k = verb - 1; k >= Math.max(sentence.from, verb - 18); k--) {
    const token = doc.tokens[k] as Token;
    if (token.quote !== quote && token.kind !== 'punct') return null;
    const willing = WILL.has(token.text);
    const to = doc.tokens[k + 1]?.text === 'to' || (infinitive && MOVING.test(token.text));
    const intent = willing || ((TO.has(token.text) || MOVING.test(token.text)) && to);
    const desire = DESIRE.has(token.text) && (to || token.text === 'wanna');
    if (intent || desire) {
      const subject = subjectBefore(doc, k, sentence.from);
      if (subject === null) {
        // "I want to go and kill him": the nearer verb has no subject of its own.
        if (desire || !willing) continue;
        return null;
      }
      const would = doc.tokens[k - 1]?.text;
      const wish =
        desire || ((token.text === 'happy' || token.text === 'glad') && (would === 'be' || would === "'d"));
      return {
        from: subject.from,
        modal: k,
        kind: subject.kind === 'forces' ? 'forces' : wish ? 'desire' : 'will',
        negated: token.tags.has('aux-neg') ? { from: k, to: k + 1 } : negatedIn(doc, subject.from, verb),
      };
    }
    if (SEQUENCE.has(token.text)) free = true;
    if (token.text === 'to' && !free) infinitive = true;
    if (SKIP.has(token.text) || adverb(token) || token.tags.has('neg') || token.tags.has('first-subject'))
      continue;
    // Beyond the nearest words only a chain of verbs leads back to the modal: "find you and …".
    if (
      !free ||
      NOT_OWN.has(token.text) ||
      (token.kind === 'punct' && token.text !== ',' && token.text !== '"')
    )
      return null;
  }
  return null;
}
