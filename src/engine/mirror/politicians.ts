/**
 * Politicians of equal kind: same stage, same pronoun, so that nothing but the name differs. First and last name, the name
 * that stands alone (left out where it is an ordinary word), handle. Which of them are in office does not matter.
 */
import { ringOf } from './names';
import type { Ring, Slot } from './types';

const SLOTS: readonly Slot[] = ['full', 'last', 'handle'];

const ROWS: readonly string[] = [
  `Donald Trump|Trump|realDonaldTrump
Barack Obama|Obama|BarackObama
Joe Biden|Biden|JoeBiden
Mitt Romney|Romney|MittRomney
Mitch McConnell|McConnell|LeaderMcConnell
Chuck Schumer|Schumer|SenSchumer
Marco Rubio|Rubio|marcorubio
Adam Schiff|Schiff|RepAdamSchiff
Ted Cruz||tedcruz
Bernie Sanders|Bernie|BernieSanders`,
  `Hillary Clinton|Hillary|HillaryClinton
Nancy Pelosi|Pelosi|SpeakerPelosi
Sarah Palin|Palin|SarahPalinUSA
Kamala Harris|Kamala|KamalaHarris
Susan Collins||SenatorCollins
Elizabeth Warren||ewarren
Nikki Haley||NikkiHaley`,
  `Boris Johnson||BorisJohnson
Jeremy Corbyn|Corbyn|jeremycorbyn
Nigel Farage|Farage|Nigel_Farage
Keir Starmer|Starmer|Keir_Starmer
David Cameron||David_Cameron`,
  `Theresa May||theresa_may
Nicola Sturgeon|Sturgeon|NicolaSturgeon
Priti Patel||pritipatel
Diane Abbott||HackneyAbbott`,
  `Vladimir Putin|Putin|KremlinRussia_E
Emmanuel Macron|Macron|EmmanuelMacron
Narendra Modi|Modi|narendramodi
Benjamin Netanyahu|Netanyahu|netanyahu
Justin Trudeau|Trudeau|JustinTrudeau
Recep Tayyip Erdogan|Erdogan|RTErdogan
Jair Bolsonaro|Bolsonaro|jairbolsonaro
Viktor Orban|Orban
Nicolas Maduro|Maduro|NicolasMaduro`,
  `Angela Merkel|Merkel
Giorgia Meloni|Meloni|GiorgiaMeloni
Julia Gillard||JuliaGillard
Marine Le Pen|Le Pen|MLP_officiel`,
];

export const POLITICIAN_RINGS: readonly Ring[] = ROWS.map((rows) => ringOf('politician', SLOTS, rows));

/** Invented surnames, for a politician behind a title whom no list knows: "Senator Halloway". */
export const SURNAMES: Ring = ringOf('politician', ['last'], 'Marwick\nDunsley\nOstrow\nKellan\nBrenford');
