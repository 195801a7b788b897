/** Fire and bombs for houses, cars and those in them. One row per turn of phrase (violent-acts.ts). */
import { WHOSE } from './act-pieces';
import type { ActRow } from './act-pieces';

export const BURNING: readonly ActRow[] = [
  [
    82,
    'threat-fire',
    'burn torch bomb firebomb dynamite raze ignite',
    `<down|up>? T:the|that|this|those|their|every ~ ~{2} <house|home|office|offices|villa|mansion|flat|shop|hall|hostel|camp|newsroom|studio|van|bus|buses|car|cars|farm|mosque|synagogue|church|temple|clinic> <with|and|n|&|down|while|him|her|them|everyone|everybody|in|it|inside|the>*`,
  ],
  [
    84,
    'threat-fire',
    'blow:blowing:blew:blown',
    `up <the|that|this|those|their|his|her|every>+ ~{3} T:house|home|office|offices|villa|mansion|flat|shop|hall|hostel|camp|newsroom|studio|van|bus|buses|car|cars|farm|mosque|synagogue|church|temple|clinic|building|headquarters`,
  ],
  [
    82,
    'threat-fire',
    'put+:putting:put set+:setting:set',
    `<a|the> match|torch|flame|lighter|fire|light to|under T:@person|it|the|that|his|her|their|them`,
  ],
  [
    84,
    'threat-fire',
    'set+:setting:set burn torch',
    `<them|it|that|those|the|every|one|of>* <buses|bus|house|van|car|train|building|place>? <alight|on_fire|ablaze|down>? with T:the|his|her|their|every|everyone|everybody|all|you|him|them ~{3} in|inside|still|asleep|on_board|aboard`,
  ],
  [
    84,
    'threat-fire',
    'burn bomb torch firebomb petrol-bomb shoot_up blow_up dynamite',
    `<down|up>? ${WHOSE} <fill|mother's>* house|home|office|car|family|flat|apartment|farm|shop|store|school|church|mosque|synagogue|temple|headquarters|building|place|houses|homes|offices|cars|families|flats|farms|shops|stores|schools|churches|mosques|synagogues|village|villages|barn|barns|huts|tents|camp`,
  ],
  [
    84,
    'threat-fire',
    'set+:setting:set',
    `fire|light|alight to ${WHOSE.replace('@person', '@person|the|that')} house|home|office|car|family|flat|farm|shop|store|school|church|mosque|synagogue|temple|building|place|hair|van|truck`,
  ],
  [84, 'threat-fire', 'set+:setting:set', `fire to T:@person !'s`],
  [
    84,
    'threat-fire',
    'set+:setting:set',
    `${WHOSE} <house|home|office|car|flat|farm|shop|store|hair> on_fire|alight|ablaze`,
  ],
];
