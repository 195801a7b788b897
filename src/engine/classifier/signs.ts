/** Facts about single words that the cutting of sentences and the telling of languages ask for, as bits. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const ABBREVIATION = 1;
export const CLAUSE_SIGN = 2;
export const CLAUSE_WORD = 4;
export const LINK = 8;
export const SUBJECT = 16;
/** A word of the lexicon or an ordinary one. */
export const KNOWN = 32;
/** Holds more than digits, apostrophes and hyphens. */
export const LETTERS = 64;
/** Holds a character that is not ASCII. */
export const ACCENTED = 128;
/** A frequent word of another language. */
export const FOREIGN = 256;
/** A word of another language that stands in English texts as well. */
export const BOTH = 512;

const CLASSES: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    ABBREVIATION,
    words(
      'mr mrs ms dr sen rep gov gen col sgt lt st jr sr prof hon vs no jan feb mar apr jun jul aug sep sept oct nov dec inc co dept u.s u.k u.n etc',
    ),
  ],
  [CLAUSE_SIGN, words(', ; : ( ) [ ] -- - ... | \u2014')],
  [CLAUSE_WORD, words('but because although though while whereas unless until yet however cuz bc')],
  [LINK, words('and or so then &')],
  [SUBJECT, words('i we you he she they it this that there these those who u')],
  [
    FOREIGN,
    words(
      "el los las una unos del que por para con como pero más mas muy este esta está estamos porque cuando nuestro nuestra todos hoy gracias también sobre le les des du une est dans pour pas que qui nous vous avec sur sont mais plus aux cette c'est merci être der die das und ist nicht ein eine mit den von zu auf für wir sie ich auch dass werden il lo gli di che è non per sono della delle nel alla os um uma não em mais foi isso ao você são het een van niet zijn voor maar ook dat wij op te och att det som på för inte är jag og ikke til av på ve bir bu için çok ile olarak dan yang untuk dengan ini itu tidak adalah kami ang mga ng sa ako hindi hai ke ki ka mein aur nahi bhi je jest nie się na do jak jsem který και voy vas va vamos te tu nadie todo nada ya lo sabes esto eso ser estar hay hoy mañana ayer siempre ci ti mi si lei lui noi voi loro nunca nous avons ils elle cela quand même jamais demain ich bin wird sind haben kein keine noch heute morgen nur wenn oder sich dem des zum zur bei nach wie uns alle sono questo questa oggi domani più perché anche già nós hoje amanhã nunca muito estamos isto",
    ),
  ],
  [BOTH, words('die was a are per van von de la el le los las me no men in is it den')],
];
const SIGNS = new Map<string, number>();
for (const [sign, list] of CLASSES) for (const word of list) SIGNS.set(word, (SIGNS.get(word) ?? 0) | sign);

/** The signs of a normalised word. */
export function signsOf(word: string, known: boolean): number {
  let signs = SIGNS.get(word) ?? 0;
  if (known) signs |= KNOWN;
  if (/[^\d'-]/.test(word)) signs |= LETTERS;
  if (/[^\x00-\x7f]/.test(word)) signs |= ACCENTED;
  return signs;
}
