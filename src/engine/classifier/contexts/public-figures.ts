/**
 * "Direct interactions with fellow public figures" (October 2019). Met by a handle of a public figure, a reply to one, or a
 * title with a name. Not met where somebody else is in the text too: a private person, an anonymous witness, people at
 * large. A public figure's bare name is talk about him, not with him: unknown.
 */
import { anyLike } from '../gates';
import { has, phrasesAt, tagAt } from '../lookup';
import type { Context, Doc, Examples, Range } from '../types';
import { contextSignal, handlesOf, harmed, repliesToOther } from './aim';

const ID = 'public-figures';

const isName = (doc: Doc, i: number): boolean => {
  const token = doc.tokens[i];
  return token?.kind === 'word' && /^[A-Z][a-zà-ÿ]/.test(doc.original.slice(token.start, token.end));
};

/** "Senator Doe", "Sen. Jane Doe": titles with a name behind them, as they are written. */
function titled(doc: Doc): readonly Range[] {
  if (!has(doc, 'title')) return [];
  const found: Range[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!tagAt(doc, i, 'title')) continue;
    let to = phrasesAt(doc, i).find(({ tags }) => tags.has('title'))?.to ?? i + 1;
    if (doc.tokens[to]?.text === '.') to++;
    if (isName(doc, to) && doc.tokens[to]?.tags.has('title') !== true)
      found.push({ from: i, to: isName(doc, to + 1) ? to + 2 : to + 1 });
  }
  return found;
}

const OFFICE_HOLDERS =
  /^(?:deputies|ministers|senators|mps|congressmen|congresswomen|representatives|councillors|councilors|governors|mayors|commissioners|parliamentarians|lawmakers|legislators|secretaries)$/;

const HOLDERS = anyLike(OFFICE_HOLDERS);

/** Fellow office holders spoken to in the plural: "Deputies who vote for this: … every one of you". */
function holdersAddressed(doc: Doc): readonly Range[] {
  if (!has(doc, 'you') || !HOLDERS(doc)) return [];
  return doc.tokens
    .filter(({ text, index, sentence }) => {
      if (!OFFICE_HOLDERS.test(text) || (doc.sentences[sentence]?.from ?? -1) !== index) return false;
      return doc.tokens.some(
        (token) => token.sentence === sentence && token.index > index && token.tags.has('you'),
      );
    })
    .map(({ index }) => ({ from: index, to: index + 1 }));
}

function detect(doc: Doc): ReturnType<Context['detect']> {
  const handles = handlesOf(doc);
  const named = titled(doc);
  const reply = doc.replyTo !== null && doc.isPublicHandle(doc.replyTo);
  const holders = holdersAddressed(doc);
  const shown = [...handles.public, ...named, ...holders];
  if (shown.length === 0 && !reply) {
    const figure = has(doc, 'figure') ? doc.tokens.findIndex((_, i) => tagAt(doc, i, 'figure')) : -1;
    return figure < 0
      ? contextSignal(doc, ID, 'unmet', 'context-no-figure', [])
      : contextSignal(doc, ID, 'unknown', 'context-figure-named-only', [{ from: figure, to: figure + 1 }]);
  }
  if (has(doc, 'witness')) return contextSignal(doc, ID, 'unmet', 'context-witness', shown);
  // An aim at others beside the figure is not lifted by talking to the figure.
  if (handles.other.length > 0 || repliesToOther(doc))
    return contextSignal(doc, ID, 'unmet', 'context-others-addressed', handles.other);
  // "You" is the figure; any other person, and people at large, are not.
  if (
    harmed(doc).some(
      ({ kind, you }) =>
        (kind === 'group' && !(you && holders.length > 0)) ||
        kind === 'protected-group' ||
        (kind === 'person' && !you),
    )
  ) {
    return contextSignal(doc, ID, 'unmet', 'context-at-people', shown);
  }
  return contextSignal(
    doc,
    ID,
    'met',
    reply && shown.length === 0 ? 'context-reply-to-figure' : 'context-figure-addressed',
    shown,
  );
}

export const publicFigures: Context = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'Senator Doe, your speech was a disgrace and you know it.', why: 'title and name' },
    { text: 'Prime Minister Roe should read the treaty before he talks.', why: 'title of several words' },
    { text: 'I told Sen. Jane Doe today: this is war on workers.', why: 'short title, two names' },
    { text: 'Governor Poe is wrong about the budget!', why: 'title and name' },
    { text: 'Chancellor Moe, we will fight you on this.', why: 'spoken to by title' },
    { text: 'Mayor Coe and I disagree on almost everything.', why: 'a fellow office holder' },
    { text: 'Thank you President Noe for a tough but fair debate', why: 'interaction, friendly' },
    {
      text: 'Ministers, every one of you will answer for this dam.',
      why: 'office holders in the plural, spoken to',
    },
    { text: 'Speaker Hoe: bring the bill to the floor.', why: 'an appeal to an office holder' },
  ],
  nearMiss: [
    { text: 'The so-called whistleblower lies, Senator Doe.', why: 'an anonymous witness is in it' },
    { text: 'My neighbour Jane Doe is a disgrace.', why: 'a private person' },
    { text: '@fellow_citizen you are wrong, ask Senator Doe.', why: 'somebody else is addressed' },
    { text: 'The senators should go home.', why: 'a title without a name' },
    { text: 'I will shoot the protesters, Governor Poe.', why: 'aimed at people at large' },
    { text: 'What a lovely day in Springfield.', why: 'nobody' },
    { text: 'The president of our chess club resigned.', why: 'not a public office by name' },
    { text: 'Teachers deserve better pay.', why: 'a profession' },
  ],
};
