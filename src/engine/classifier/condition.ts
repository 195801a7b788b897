/** The condition of a threat: `if`, `unless`, `or`, or an order before it. */
import type { Threat } from './announced';
import type { Doc, Range } from './types';

/** A condition in the threat's own sentence: `if`, `unless`, `or else`, or an order before it ("touch him and I'll …"). */
export function conditionOf(doc: Doc, threat: Threat): Range | null {
  const sentence = doc.sentences[doc.tokens[threat.range.from]?.sentence ?? -1];
  if (sentence === undefined) return null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = doc.tokens[i];
    if (token === undefined || (i >= threat.range.from && i < threat.predicate.from)) continue;
    // "until he bleeds" behind the act says how long, not when.
    if (i >= threat.predicate.to && /^(?:until|till|once)$/.test(token.text)) continue;
    if (token.tags.has('if') || /^(?:whoever|anyone|anybody)$/.test(token.text))
      return { from: i, to: i + 1 };
    if (token.text === 'or' && i < threat.range.from && threat.range.from - i <= 3)
      return { from: i, to: i + 1 };
    const next = doc.tokens[i + 1]?.text ?? '';
    if (
      i < threat.range.from &&
      ((token.text === 'next' && next === 'time') ||
        (/^(?:one|1)$/.test(token.text) && next === 'more') ||
        (token.text === 'the' && /^(?:day|moment|minute|second|instant)$/.test(next)))
    )
      return { from: i, to: i + 2 };
  }
  return orderBefore(doc, sentence.from, threat.range.from);
}

/** Words that open no order. */
const NO_ORDER =
  /^(?:the|a|an|my|our|this|that|it|there|yes|no|ok|well|so|and|but|oh|just|now|then|let|trust|believe|mark|listen|look|watch|wait|remember|enjoy|thank|thanks|count|hey|if|tonight|tomorrow|today)$/;

/** `do that again and`, `come near me and`: an order, a coordinator, then the threat. */
function orderBefore(doc: Doc, from: number, threat: number): Range | null {
  // "… and I swear I'll"
  while (/^(?:i|swear|promise|god|,|that|to|so)$/.test(doc.tokens[threat - 1]?.text ?? '') && threat > from)
    threat--;
  const link = doc.tokens[threat - 1];
  if (link === undefined || !/^(?:and|n|&|then)$/.test(link.text)) return null;
  for (let i = from; i < threat - 1; i++) {
    const token = doc.tokens[i];
    if (token?.kind !== 'word') continue;
    const before = doc.tokens[i - 1];
    const opens =
      i === from ||
      before === undefined ||
      before.kind !== 'word' ||
      /^(?:you|he|she|they|much|as)$/.test(before.text);
    if (!opens || NO_ORDER.test(token.text)) continue;
    const order = token.tags.size === 0 || token.tags.has('vb') || token.tags.has('aux');
    if (order && token.tags.has('first') !== true && !/(?:ed|ing|s)$/.test(token.text))
      return { from: i, to: threat };
  }
  return null;
}
