/** Is the text English? The tag of the source where it says so clearly, else a test of our own. */
import { isCommon, isKnown } from './lexicon';
import type { Doc } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Frequent words of other languages in Latin letters that are not English words. */
const OTHERS = words(
  "el los las una unos del que por para con como pero más mas muy este esta está estamos porque cuando nuestro nuestra todos hoy gracias también sobre le les des du une est dans pour pas que qui nous vous avec sur sont mais plus aux cette c'est merci être der die das und ist nicht ein eine mit den von zu auf für wir sie ich auch dass werden il lo gli di che è non per sono della delle nel alla os um uma não em mais foi isso ao você são het een van niet zijn voor maar ook dat wij op te och att det som på för inte är jag og ikke til av på ve bir bu için çok ile olarak dan yang untuk dengan ini itu tidak adalah kami ang mga ng sa ako hindi hai ke ki ka mein aur nahi bhi je jest nie się na do jak jsem který και voy vas va vamos te tu nadie todo nada ya lo sabes esto eso ser estar hay hoy mañana ayer siempre ci ti mi si lei lui noi voi loro nunca nous avons ils elle cela quand même jamais demain ich bin wird sind haben kein keine noch heute morgen nur wenn oder sich dem des zum zur bei nach wie uns alle sono questo questa oggi domani più perché anche già nós hoje amanhã nunca muito estamos isto",
);
/** Words of other languages that stand in English texts as well. */
const ENGLISH_TOO = words('die was a are per van von de la el le los las me no men in is it den');
/** Tags by which X says that it does not know, or that there is no language. */
const UNKNOWN = words('und zxx art qme qht qam qct qst in');

/** Words that the own test can weigh. */
const plain = (doc: Doc): readonly string[] =>
  doc.tokens.filter(({ kind, text }) => kind === 'word' && /[^\d'-]/.test(text)).map(({ text }) => text);

/**
 * English as far as can be told. Two or three words decide little: then one known word is enough.
 */
export function looksEnglish(doc: Doc): boolean {
  const list = plain(doc);
  if (list.length === 0) return true;
  let known = 0;
  let foreign = 0;
  for (const word of list) {
    if (/[^\x00-\x7f]/.test(word)) foreign++;
    else if (isCommon(word) || isKnown(word)) known++;
    else if (OTHERS.has(word)) foreign++;
  }
  if (list.length <= 3) return foreign === 0;
  return known * 4 >= list.length && known > foreign;
}

/**
 * Clearly another language, whatever the source says: next to nothing of it is English, and words of other languages
 * stand in it.
 */
function clearlyForeign(doc: Doc): boolean {
  const list = plain(doc);
  if (list.length < 4) return false;

  const accents = list.filter((word) => /[^\x00-\x7f]/.test(word)).length;
  const others = list.filter((word) => OTHERS.has(word) && !ENGLISH_TOO.has(word)).length;
  const known = list.filter(
    (word) => (isCommon(word) || isKnown(word)) && !OTHERS.has(word) && word.length > 2,
  ).length;
  if (known === 0 && accents + others >= 1) return true;
  return accents + others >= 2 && known * 5 <= list.length && accents + others >= known;
}

/** Should the classifier read this text? `lang` is the tag of the source, or null. */
export function isAssessable(doc: Doc, lang: string | null): boolean {
  const tag = lang?.toLowerCase() ?? '';
  if (tag === 'en' || tag.startsWith('en-') || tag.startsWith('en_')) return !clearlyForeign(doc);
  if (tag === '' || UNKNOWN.has(tag) || tag.startsWith('q')) return looksEnglish(doc);
  // The source errs on short texts.
  return plain(doc).length <= 4 && plain(doc).length > 0 && plain(doc).every((word) => isKnown(word));
}
