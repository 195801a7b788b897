/** A reward in money beside a violent act that somebody, anybody, is to do. */
import { peopleByEnding } from './agentive';
import type { Entity } from './target';
import type { Doc, Range } from './types';
import { victimOf } from './victim';
import { actsOf } from './violent-acts';

export interface Offer {
  readonly points: number;
  readonly entity: Entity;
  readonly act: Range;
}

const MONEY =
  /^(?:[$€£¥]|[$€£¥][\d.,]+k?|[\d.,]+k|[\d.,]+[$€£]|dollars?|euros?|pounds?|quid|bucks|grand|crowns?|francs?|marks|rupees?|dinars?|pesos?|shillings?|lira|yen|rubles?|roubles?|rand|coins?|gold|bitcoins?|btc|eth|cash|money|reward|rewards|bounty|prize|bonus|fee|pay|pays|paying|paid|payment|wages|salary|million|millions|thousand|thousands|fortune|sum|crypto|cashapp|venmo|paypal)$/;
const OFFER = /^(?:pint|pints|beer|beers|drinks|round|crate|bottle|dinner|medal)$/;
/** Anybody at all who may do it. */
const ANYBODY = /^(?:whoever|anyone|anybody|someone|somebody|everyone|whomever)$/;
const DOERS =
  /^(?:man|men|women|one|ones|person|people|guy|guys|woman|lad|lads|first|boy|girl|boys|girls|soul|hero|heroine|heroes|heroines|patriot|patriots|volunteer|volunteers|citizen|hunter|fighter|brother|sister|brothers|sisters|kid|driver|gunman|hitman|friend)$/;
/** Between those who are to do it and the deed. */
const BETWEEN =
  /^(?:will|'ll|would|'d|can|could|who|that|to|please|pls|plz|just|brave|man|woman|willing|enough|ready|go|goes|and|then|finally|should|needs|need|wants|want|brings|manages|able|dares|first|personally|actually|is|out|there|up|has|the|guts|balls|courage|of|you|us|them|who's|got|in|this|town|here)$/;

const money = (text: string): boolean => MONEY.test(text);

/** Somebody who is not named, before the verb: index of the word, or -1; `open` where he needs an offer before him. */
function doerBefore(doc: Doc, verb: number): { at: number; any: boolean } | null {
  const sentence = doc.tokens[verb]?.sentence;
  for (let k = verb - 1; k >= verb - 9; k--) {
    const token = doc.tokens[k];
    if (token === undefined || token.sentence !== sentence) return null;
    if (ANYBODY.test(token.text)) return { at: k, any: true };
    const next = doc.tokens[k + 1]?.text ?? '';
    // "the first one of you who": those among whom he is looked for stand between.
    const link = next === 'of' ? (doc.tokens[k + 3]?.text ?? '') : next;
    const linked = /^(?:who|that|to|willing)$/.test(link);
    const person = DOERS.test(token.text) || token.tags.has('person-noun') || peopleByEnding(token) === 'one';
    if (person && linked) {
      const det = [1, 2, 3].some((n) => /^(?:the|any|every|first|each)$/.test(doc.tokens[k - n]?.text ?? ''));
      return det || token.text === 'first' ? { at: k, any: false } : null;
    }
    if (!BETWEEN.test(token.text)) return null;
  }
  return null;
}

/** Every offer of money for a violent act. */
export function offersOf(doc: Doc): readonly Offer[] {
  const some = doc.tokens.some(({ text }) => money(text));
  if (!some && !doc.tokens.some(({ text }) => OFFER.test(text))) return [];
  const out: Offer[] = [];
  for (const form of ['vbz', 'vb'] as const) {
    for (const act of actsOf(doc, form)) {
      // A blow is no serious injury, and "end him" may be anything.
      if (act.points < 62) continue;
      const doer = doerBefore(doc, act.range.from);
      if (doer === null) continue;
      const sentence = doc.tokens[act.range.from]?.sentence ?? 0;
      // The price may stand in a sentence of its own, where somebody is asked directly.
      const asked =
        doer.any &&
        /^(?:please|pls|plz|should|could|can|needs|go|will|would|just)$/.test(
          doc.tokens[doer.at + 1]?.text ?? '',
        );
      const bare = doer.any && doer.at + 1 === act.range.from;
      const near = doc.tokens.filter((t) => Math.abs(t.sentence - sentence) <= (asked || bare ? 1 : 0));
      const paid = near.some(({ text, index }) => money(text) && (index < doer.at || index >= act.range.to));
      const offered = near.some(({ text }) => OFFER.test(text));
      if (!paid && !offered) continue;
      // "Someone who kills … costs": the offer stands before him, or he is asked directly.
      const before =
        doc.tokens
          .slice(Math.max(0, doer.at - 4), doer.at)
          .some(
            ({ text }) =>
              /^(?:to|for|pay|give|find|need|reward|offer|offering|on)$/.test(text) || money(text),
          ) ||
        doc.tokens
          .slice(Math.max(0, doer.at - 9), doer.at)
          .some(({ text }) => /^(?:reward|pay|offer|offering|bounty)$/.test(text));

      const gets = doc.tokens
        .slice(act.range.to, act.range.to + 8)
        .some(({ text }) =>
          /^(?:gets?|wins?|earns?|receives?|will|has|takes|collects|deserves|can)$/.test(text),
        );
      if (!before && !gets && !asked && !bare) continue;
      // Said to the victim, it is no offer.
      if (doc.tokens[act.victim.from]?.tags.has('second') === true) continue;
      const entity = victimOf(doc, act.victim);
      out.push({ points: (act.soft ? 62 : 80) - (paid ? 0 : 20), entity, act: act.range });
    }
  }
  return out;
}
