/** Verbs and parts of the body that many rows of violent acts share (violent-acts.ts). */

/** The verb is put before the rest; `{o}` is an adverb or oath; `T` the victim. */
export type ActRow = readonly [points: number, because: string, verbs: string, rest: string, soft?: true];

export const PARTS =
  'head|heads|face|faces|skull|skulls|throat|throats|neck|necks|legs|leg|arms|arm|knees|knee|kneecaps|kneecap|jaw|jaws|teeth|brains|eyes|eye|spine|bones|fingers|finger|hands|hand|wrists|wrist|ankles|ankle|feet|guts|tongue|tongues|balls|nose|noses|ribs|ears|ear|lips|windpipe|testicles|fingernails|thumbs|thumb';
export const BREAK =
  'break:breaking:broke:broken smash snap+ crush crack shatter fracture bash stave mash dislocate pulverise pulverize mangle cave';
export const CUT =
  'cut+:cutting:cut slit+:slitting:slit slice chop+ hack saw slash carve rip+ tear:tearing:tore:torn gouge claw scoop pluck yank sever pull burn';
export const KNOCK =
  'knock kick punch blow:blowing:blew:blown beat:beating:beat:beaten bash smash shoot:shooting:shot:shot stomp smack';
export const BEAT =
  'beat:beating:beat:beaten kick stomp thrash batter pummel club+ whip+ flog+ smack thump punch choke cane bash wallop clobber';
export const NUM = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|1|2|3|4|5|6|7|8|9|10|20|30';
export const POSS = 'your|his|her|their';
/** An adverb, an oath, or an adjective that people put before a part of the body. */
const A = '<adv|profanity|own|ugly|stupid|fat|thick|pretty|little|smug|lying|big|dirty|whole|entire>*';
export const WHOSE = `T:${POSS}|@person 's? ${A}`;
