/** The detectors, in the order of CLAUSES (src/engine/clauses.ts). One line per file of this folder. */
import type { Clause } from '../types';
import { aggressiveInsult } from './abusive-behavior--aggressive-insult';
import { callToHarass } from './abusive-behavior--call-to-harass';
import { sexualHarassment } from './abusive-behavior--sexual-harassment';
import { wishOfHarm } from './abusive-behavior--wish-of-harm';
import { childSexualExploitation } from './child-sexual-exploitation--any';
import { howToParticipate } from './civic-integrity--how-to-participate';
import { suppression } from './civic-integrity--suppression';
import { announcedResponse } from './glorification-of-violence--announced-response';
import { praise } from './glorification-of-violence--praise';
import { dehumanisation } from './hateful-conduct--dehumanisation';
import { incitementOfFear } from './hateful-conduct--incitement-of-fear';
import { misgendering } from './hateful-conduct--misgendering';
import { massViolence } from './hateful-conduct--reference-to-mass-violence';
import { slursAndTropes } from './hateful-conduct--slurs-and-tropes';
import { hatefulThreat } from './hateful-conduct--violent-threat';
import { hatefulWishOfHarm } from './hateful-conduct--wish-of-harm';
import { intimateMedia } from './non-consensual-nudity--solicitation';
import { address } from './private-information--address';
import { email } from './private-information--email';
import { financial } from './private-information--financial';
import { identityDocument } from './private-information--identity-document';
import { location } from './private-information--location';
import { phone } from './private-information--phone';
import { threatToExpose } from './private-information--threat-to-expose';
import { selfHarmEncouragement } from './self-harm--encouragement';
import { terrorismPromotion } from './terrorism--promotion';
import { bounty } from './violent-threats--bounty';
import { threatConditional } from './violent-threats--conditional';
import { threatIntent } from './violent-threats--intent';

export const CLAUSE_DETECTORS: readonly Clause[] = [
  threatIntent,
  threatConditional,
  bounty,
  praise,
  announcedResponse,
  wishOfHarm,
  sexualHarassment,
  aggressiveInsult,
  callToHarass,
  hatefulThreat,
  hatefulWishOfHarm,
  massViolence,
  incitementOfFear,
  slursAndTropes,
  misgendering,
  dehumanisation,
  terrorismPromotion,
  address,
  phone,
  email,
  identityDocument,
  financial,
  location,
  threatToExpose,
  intimateMedia,
  childSexualExploitation,
  selfHarmEncouragement,
  howToParticipate,
  suppression,
];
