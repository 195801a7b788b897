/** Turns of phrase that tell where somebody is: a room, a hiding place, a child's way home, a car. `who` and `harm` are their parts. */
import { phrase } from '../phrases';

const WHO =
  '(?<who>he|she|they|@[^ ]+|(?:this|that|the|our|their|his|her) (?:so-called )?[^ .!?,]+(?: [^ .!?,]+){0,5}?|[^ .!?,]+(?: [^ .!?,]+){0,3}?)';

const NOW =
  '(?:(?:right now|now|currently|still|also|alone|tonight|today|at this moment|at this very moment|as we speak|secretly) ){0,3}';

const STAYS =
  '(?:staying|being (?:kept|held|hidden|sheltered|guarded)|hiding(?: out)?|sleeping|sitting|eating|having dinner|drinking|checked in|holed up|laying low|lying low|being kept|kept|tucked away|sheltering|put up|alone)';

/** A room, a table, a cabin: the very spot. */
export const THERE = phrase(
  `${WHO} ?(?:is|are|'s|'re|has been|have been)?(?: ${STAYS})? ${NOW}(?:${STAYS} )?${NOW}(?<harm>(?:at|in|inside) (?:[^ .!?]+ ){0,8}?(?:room|suite|apartment|apt|unit|table|seat|cabin|flat|chalet|bungalow|berth|bed|ward) (?:no |number |# )?#?[0-9]+[a-z]?)`,
);

/** Somebody who hides, in a place by its name. */
export const HIDDEN = phrase(
  `${WHO} ?(?:is|are|'s|'re|has been|have been) ${NOW}(?:hiding(?: out)?|hidden|holed up|laying low|lying low|being kept|being hidden|tucked away|sheltering|staying|put up|guarded|under (?:police |armed )?(?:protection|guard)) ${NOW}(?:away )?(?:from (?:us|everyone|everybody|justice|the press|the truth|you|you all) )?(?<harm>(?:at|in|inside|behind|above|on|under) (?<place>(?:[^ .!?]+ ){1,5}?(?:inn|hotel|motel|lodge|hostel|guest house|guesthouse|b&b|refuge|shelter|safe house|cabin|cottage|farm|farmhouse|barn|caravan|caravan park|campsite|monastery|convent|street|road|lane|avenue)))(?= )`,
);

/** Kept by others, in a place by its name. */
export const KEPT = phrase(
  `(?:they|police|the police|the cops|the state|the feds|the prosecutors?|the government)(?: are|'re|'ve|'s| have| has| is)? (?:keep|keeps|keeping|hide|hides|hiding|hid|hold|holding|kept|put|putting|stash|stashed|guard|guarding|moved|house|sheltering) (?<who>him|her|them|@[^ ]+|(?:the|that|this|our|their) [^ .!?,]+(?: [^ .!?,]+)?) (?:up )?(?<harm>(?:at|in|inside|to|behind) (?<place>(?:[^ .!?]+ ){1,5}?(?:inn|hotel|motel|lodge|hostel|guest house|guesthouse|refuge|shelter|safe house|cabin|cottage|farm|farmhouse|monastery|convent|street|road|lane|avenue)))(?= )`,
);

/** Seen going in, and said to be there now. */
export const SEEN = phrase(
  `(?:just |i just |we just |i )?(?:saw|seen|spotted|watched|followed) (?<who>him|her|them|@[^ ]+|(?:the|that|this) [^ .!?,]+|[^ .!?,]+(?: [^ .!?,]+)?) (?<harm>(?:walk|walking|go|going|slip|slipping|sneak|head|heading|get|step|check) (?:in|into|inside|to) (?<place>(?:the )?[^ .!?]+ (?:[^ .!?]+ ){0,4}?))(?= (?:[.,!]|on|in|at|with|table))`,
);

/** Where somebody's children can be met. */
export const CHILDREN = phrase(
  "(?<who>his|her|their|@[^ ]+'s|[^ .!?]+'s) (?:little |young |two |three )?(?:kids|children|daughter|son|boy|girl|twins|daughters|sons) (?<harm>(?:go|goes|catch|catches|walk|walks|take|takes|attend|attends|gets?|leaves?|finish|finishes|plays?|are at|is at) (?:[^ .!?]+ ){0,10}?(?:school|primary|academy|nursery|kindergarten|corner|bus stop|playground|park|station))",
);

/** A number plate told of somebody's car, with what he drives or where he parks. */
export const PLATE = phrase(
  "(?<who>he|she|they|his|her|their|@[^ ]+|[^ .!?,]+'s) (?:[^ .!?]+ ){0,10}?(?<harm>(?:licen[cs]e plate|number plate|plates?|reg|registration|tag)(?: (?:is|no|number|:|,))* [a-z0-9]{1,4}[ -]?[a-z0-9]{2,5})(?= )",
);
