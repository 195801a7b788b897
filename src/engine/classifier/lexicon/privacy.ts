/** Words that say whose an address or a number is. Patterns over the line of words before and behind it. */

const OTHERS =
  "(?:his|her|their|this guy's|that guy's|this woman's|that woman's|this man's|that man's|the journalist's|the reporter's|the judge's|the senator's|the witness's|the accuser's|@[^ ]+'s|[a-z]+'s)";
const NOT_THING =
  "(?<! (?:it's|that's|let's|what's|here's|there's|who's|today's|tonight's|tomorrow's|america's|nation's|world's|city's|state's|bank's|company's|driver's|drivers'|committee's|party's|council's|ministry's|department's|club's|church's|fund's|team's|campaign's|union's|charity's|foundation's|government's|county's|school's|hospital's|university's|office's|agency's|commission's|family's bank|association's))";
const owned = (things: string): string =>
  ` ${OTHERS}${NOT_THING} (?:(?:own|new|current|private|personal|home|house|cell|mobile|direct|unlisted|secret|real|full|street|actual) ){0,3}(?:${things})(?= )`;

/** The author's own, or given to be used: never somebody else's private information. */
export const OWN =
  / (?:(?:my|our) (?:(?:driver's|[a-z]+(?<!'s)) ){0,2}(?:licence|license|number|id|passport|card|address|account|ssn|iban|cell|phone|email|e-mail)|(?:my|our) (?:(?:new|home|cell|personal|direct|private|mobile|work|own|best|other|street|mailing|bank|credit|debit) ){0,3}(?:address|house|home|place|apartment|flat|cell|cellphone|phone|number|line|email|e-mail|gmail|inbox|mail|mobile|card|account|iban|ssn|social security number|social security|social|passport number|passport|location|store|shop|booth|studio|whatsapp|venmo|paypal|team|staff)|(?:call|text|e-mail|email|mail|reach|contact|dm|write|ring|message|find|visit|join|meet|see|pay|send it to|ship to) (?:me|us|to me|to us)|i (?:live|stay|am|was|work)|i'm(?: now)? (?:at|in|on)|we (?:live|are|stay|meet|work)|we're(?: now)? (?:at|in|on)|(?:me|us) (?:at|on|via|by|here)|mine is|my (?!ex|boss|neighbou?r|landlord|teacher|rival|opponent)[a-z-]+'s (?:new |old |home |work )?(?:mobile|cell|number|phone|email|e-mail|house|address|place|flat|card|account)|(?:lost|found)(?: my| a| this)?(?: credit| debit)? card)(?= )/g;

/** Lines, rooms and addresses of the public. */
export const PUBLIC_WORDS =
  / (?:office|offices|hq|headquarters|campaign|hotline|hotlines|helpline|lifeline|switchboard|toll[- ]free|customer service|press|newsroom|scheduler|staff|constituents?|district|committee|congress|senate|house of representatives|capitol|legislative|city hall|town hall|townhall|tele-town|telephone town|courthouse|court|library|church|mosque|synagogue|temple|center|centre|clinic|hospital|pharmacy|restaurant|diner|cafe|bar|pub|store|shop|mall|market|museum|park|stadium|arena|theater|theatre|airport|station|embassy|consulate|university|college|campus|library|auditorium|ballroom|hotel ballroom|convention|polling|polls|vote|voting|early vote|drop-off|testing site|vaccination|food bank|shelter|rally|event|rsvp|register|registration|tickets?|doors open|appointment|reservations?|volunteer|volunteers|donate|donations?|fundraiser|open house|for sale|listing|listed|realtor|historic|birthplace|childhood|landmark|memorial|tour|tours|exhibit|crash|accident|fire|shooting|incident|scene|intersection|department|ministry|agency|bureau|company|inc|llc|firm|business|foundation|charity|ngo|institute|union|association|chamber|conference call|dial in|dial-in|passcode|access code|pin|extension|ext|code) /;

/** A home of somebody else, before its address. */
export const HOME_BEFORE = new RegExp(
  `(?: (?:he|she|they|who|@[^ ]+|[a-z]+) (?:(?:currently|now|still|actually|secretly|family) ){0,2}(?:lives|live|resides|reside|sleeps|is living|is staying|are staying|is hiding|are hiding|hides out|stays) (?:(?:right|alone|with [^ ]+ [^ ]+|with [^ ]+) ){0,1}(?:at|in|on|:)(?= )` +
    `|${owned('address|house|home|apartment|flat|place|residence|condo|mansion|door|family|kids|parents|driveway|doorstep')}` +
    '| (?:home address|residential address|private address)(?= )| where (?:he|she|they|this [^ ]+|that [^ ]+) (?:lives?|sleeps?|stays?|(?:has |have )?moved(?: to)?|is hiding|hides)(?= )' +
    '| pay (?:him|her|them|this [^ ]+|that [^ ]+|@[^ ]+) a (?:little |friendly )?visit(?= )| (?:visit|find|get|greet|meet|catch|surprise) (?:him|her|them|@[^ ]+) (?:at home )?(?:at|here|:)(?= )' +
    '| address (?:of|for) (?:that|this|the|our) (?:[^ ]+ )?(?:guy|man|woman|journalist|reporter|judge|witness|accuser|whistleblower|neighbor|neighbour|teacher|doctor|nurse|cop|officer|traitor|liar|idiot|landlord|family)(?= )' +
    '| address (?:of|for) @[^ ]+(?= ))',
  'g',
);

/** A home of somebody else, behind its address. */
export const HOME_BEHIND =
  /^ (?:[,:.-] )?(?:(?:that's|thats|there's|this is) (?:the|his|her|their) (?:house|home|place|flat|one|door|building) [.,!] )?(?:(?:that's|thats|that is|this is|is|it's|it is) (?:(?:where (?:he|she|they|@[^ ]+|(?:(?:the|this|that|our) )?[a-z-]+(?: [a-z-]+)?) (?:lives?|sleeps?|stays?|hides?))|(?:his|her|their) (?:home|house|apartment|address|place|family))|where (?:he|she|they) (?:lives?|sleeps?))(?= )/;

/** Somebody else's own telephone. */
export const PHONE_BEFORE = new RegExp(
  `(?:${owned('cell|cellphone|cell phone|mobile|mobile number|cell number|landline|home phone|home number|private number|personal number|personal line|private line|personal phone|private phone|home line|whatsapp')}` +
    '| (?:call|text|ring|phone|wake|facetime) (?:him|her|them|@[^ ]+|this [^ ]+|that [^ ]+) (?:(?:up|day and night|all night|late) ){0,2}(?:at home|at his home|at her home|on (?:his|her|their) (?:cell|mobile|private|personal|home)[^0-9.!?]{0,20})(?= )' +
    '| (?:personal|private|home|unlisted|cell|mobile) (?:cell |phone |mobile )?(?:number|phone|line|cell) (?:of|for) (?:that|this|the|@)[^.!?]{0,30}(?= ))',
  'g',
);

/** A bare "his number is": weaker, since offices are given out that way too. */
export const NUMBER_BEFORE = new RegExp(owned('number|phone number|digits|phone|#'), 'g');
/** Politics asks people to call: then a bare number is an office. */
export const PETITION =
  / (?:vote|bill|act|(?:tell|ask|urge) (?:[^ .!?]+ ){1,4}?to|urge|demand|support|oppose|constituents?|hearing|nomination|confirm|senator|sen|rep|representative|congressman|congresswoman|governor|mayor|minister|mp|office|amendment|petition|thank) /;

/** Somebody else's own mailbox. */
export const MAIL_BEFORE = new RegExp(
  `(?:${owned('email|e-mail|mail|gmail|email address|e-mail address|inbox|hotmail')}| (?:e-mail|email|mail|spam|write) (?:him|her|them|this [^ ]+|that [^ ]+)(?= )` +
    '| (?:personal|private) (?:e-mail|email)(?: address)? (?:of|for)(?= ))',
  'g',
);
export const PRIVATE_MAIL = / (?:personal|private|home) (?:e-mail|email|mail|gmail|inbox|hotmail|address)/;

/** Identity documents by name, with or without their owner. */
export const SSN_WORDS =
  / (?:ssn|ss#|social security|social security number|social security #|soc sec|social(?! media))(?= )/g;
export const DOCUMENT_BEFORE = new RegExp(
  owned(
    "ssn|social(?! media| network)|social security|social security number|passport|passport number|passport no|national insurance no|id no|licence no|license no|numéro de sécu|numero de secu|dni|nif|codice fiscale|personnummer|bsn|sin|curp|pesel|driver's license|drivers license|driving licence|driver's licence|licence number|license number|national id|national id number|id number|identity card|identity number|national insurance number|tax id|aadhaar|aadhaar number|nin|cpf|medical record|patient number|insurance number|green card number|visa number",
  ),
  'g',
);
/** The document first, its owner behind: "passport of the witness". */
export const DOCUMENT_OF =
  / (?:passport|ssn|social security number|national id|id card|identity card|driving licen[cs]e|driver's licen[cs]e|licence|national insurance number|aadhaar|green card)(?: number| no)? (?:of|for|belonging to) (?:the|that|this|his|her|their|our|@)[^.!?]{0,30} $/;
/** The account first, its owner behind. */
export const ACCOUNT_OF =
  / (?:iban|account|bank account|card|credit card|debit card|account number|card number)(?: number| no)? (?:of|for|belonging to) (?:the|that|this|his|her|their|our|@)(?![^.!?]*(?:committee|party|ministry|fund|charity|church|mosque|synagogue|club|council|campaign|foundation|government))[^.!?]{0,30} $/;
/** Where somebody has his money. */
export const BANKS =
  / (?:banks?|banked|banking|account|iban|salary|wages|savings|money|pays?|paid|payslip|wallet|card|visa|mastercard|amex|rent|collects?|deposits?|fees)(?:'s)? /;
/** Codes of a bank beside an account. */
export const SORT_CODE = / (?:sort code|routing(?: number)?|bic|swift) [:]?[ ]?[0-9a-z]{2}/;

export const CARD_WORDS =
  / (?:card|credit|debit|visa|mastercard|amex|american express|cvv|cvc|exp|expires|expiry|card number)(?= )/;
export const ACCOUNT_BEFORE = new RegExp(
  owned(
    'card|credit card|debit card|visa|mastercard|amex|bank account|account|account number|bank account number|iban|bank details|credit card number|card number|bank',
  ),
  'g',
);
/** Accounts whose numbers have no check digit. */
export const BANK_BEFORE = new RegExp(
  owned(
    'bank account|bank account number|account number|account no|checking account|savings account|account (?:at|with) (?:the )?[^ ]+(?: [^ ]+)?(?: bank)?',
  ),
  'g',
);
/** Accounts that are published to be paid into. */
export const DONATION =
  / (?:donate|donations?|donating|fund|funds|fundraiser|relief|charity|support us|help us|humanitarian|contribute|contributions?|refugees|victims|emergency appeal|aid)(?= )/;

/** A person as the one who is at a place. */
export const PERSON_THERE =
  / (?:he|she|they|him|her|his|their|@[^ ]+|this guy|that guy|this woman|that woman|the family|the witness|the accuser|the journalist|the whistleblower)(?:'s|'re)? /;

/** Labels right before a number that say what it is; whose it is stands elsewhere (private/owner.ts, `named`). */
const SIGN =
  "(?: (?:card|number|numbers|no|nr|num|#|id|code|is|was|ends|ending|:|=|,|\\.|-|it's|its)){0,4} $";
export const DOCUMENT_LABEL = new RegExp(
  ` (?:passport|national(?: id| identity| insurance| health| security)?|identity|id card|id number|personal(?: id| identity| identification)|social security|social insurance|ssn|ss#|sin|nin|tax(?:payer)?(?: id)?|driver's licen[cs]e|drivers licen[cs]e|driving licen[cs]e|licen[cs]e|residence permit|green card|visa|health card|medicare|insurance|patient|nhs|aadhaar|cpf|prisoner|army|service)${SIGN}`,
);
export const PHONE_LABEL = new RegExp(
  ` (?:(?:private|personal|home|unlisted|own|secret|direct|bedside|ex-directory|family) (?:mobile|cell|cellphone|phone|number|line|landline)|mobile|cell|cellphone|whatsapp|landline|home phone|home line)${SIGN}`,
);
export const MAIL_LABEL = new RegExp(
  ` (?:(?:private|personal|home|own|secret|family) (?:e-mail|email|mail|mailbox|inbox|account|gmail|address)|gmail|hotmail|private address)(?: (?:address|account|is|:|=|,|at|-)){0,3} $`,
);
export const ACCOUNT_LABEL = new RegExp(
  ` (?:(?:bank|personal|private|savings|checking|current|swiss|secret|offshore|salary|payroll) (?:account|card)|account|iban|sort code|routing|credit card|debit card|bank card|visa|mastercard|amex|pin)${SIGN}`,
);
export const HOME_LABEL =
  / (?:(?:home|private|residential|real|current|new|family|street) address|address|lives|live|home|house|flat|door|sleeps|found|resides|moved|hiding|door(?: number)?|rents|staying)(?: (?:is|was|at|in|to|on|now|:|=|,|-|alone|still|a|flat|up|over|there|the|[^ .!?]+)){0,4} $/;
/** "… is her mobile", behind the number. */
export const PHONE_BEHIND =
  /^ (?:[,:.-] )?(?:yes |yep |yeah )?(?:, )?(?:is |that's |that is |was |= |it's |it is )?(?:really |actually |100% )?(?:his|her|their|@[^ ]+'s|[a-z]+'s) (?:(?:private|personal|home|own|new|direct|unlisted|secret) )*(?:mobile|cell|cellphone|phone|number|landline|whatsapp|home phone)(?= )/;
/** What is asked of the reader makes a number or an address a target. */
export const HOSTILE =
  / (?:at night|all night|day and night|(?:3|4|2) ?am|let (?:him|her|them) (?:know|hear|have it)|have fun|enjoy|go wild|you know what to do|do your (?:thing|worst)|share (?:it )?widely|spread|pass it on|now you know|drop by|say hello|say hi|pay (?:him|her|them|a) [^.!?]{0,12}visit|knock|wake (?:him|her|them)|ring (?:him|her|them)|tell (?:him|her|them) (?:what|i sent|from me)|make (?:him|her|them) (?:pay|sorry|regret)|blow (?:it|him|her|them) up|light (?:it|him|her|them) up|talk(?:ing|s)? tough|tough guy|big mouth|wants to (?:talk|play|act|run)|keyboard warrior|treat yoursel(?:f|ves)|you're welcome|use it|come and get|go and see|go say|go round|visit (?:him|her|them)|don't be shy|be my guest|liar|traitor|snitch|coward|rat|leaked|unlisted|got (?:it|this) (?:off|from)|by any means|hiding|hide|never told anyone|no more secrets|send (?:him|her|them) (?:my|our|your) (?:regards|love|best|thanks|wishes)|sweet dreams|let it ring|use it well|fill it|keep (?:him|her|them) (?:awake|busy|company)|ask (?:him|her|them) (?:about|who|why|yourself|what)|tell (?:him|her|them) yourself|look (?:him|her|them) up|have a look|do with it what you (?:like|want|will)|screenshot|before it is gone|knock yourselves? out|no security|leaves for work|traitor|until (?:he|she|they) (?:answers?|replies|quits?|resigns?)) /;

/** People by what they are, as the owner of something: "the juror", "his wife", "that columnist's". */
const PEOPLE =
  'judge|nurse|witness|wife|husband|mother|mum|mom|father|dad|son|daughter|brother|sister|family|kids|parents|coach|priest|spy|snitch|rat|thief|chief|cop|guy|man|woman|girl|boy|couple|accountant|activist|informant|student|juror|boss|mayor|secretary|deputy|chairwoman|chairman|expert|agent|girlfriend|boyfriend|in-laws|grandmother|clerk|bride|pilot|monk|author';
const THINGS =
  "number|letter|paper|newspaper|server|computer|order|offer|center|corner|door|floor|factor|sector|monitor|winter|summer|river|tower|water|power|matter|chapter|register|tracker|counter|minister|senator|governor|speaker|leader|color|author's|answer|dinner|shelter|border|wonder|folder|calendar|printer|router|poster|banner|rumor|error|other|another|after|over|under|ever|never|her|him|later|former|bigger|better|longer|list|first|last|best|most|rest|west|east|post|past|cost|test|protest|request|interest|business|process|access|address|press|less|success|human|german|woman|man|fee|committee|tree|coffee|degree|restaurant|plant|grant|want|guarantee";
export const OWNER_ROLE = new RegExp(
  ` (?:(?:the|that|this|his|her|their|our|your|same) (?:[a-z-]+ ){0,2}?|[.!?:] |^ )(?:(?:${PEOPLE})|(?!(?:${THINGS})(?:'s)? )[a-z]{2,}(?:er|or|ist|man|woman|ian|ee|eer|ant|blower))(?:'s|s')?(?= )`,
  'g',
);

/** Signs that a telephone is somebody's own: whose it is stands elsewhere. */
export const OWN_PHONE =
  / (?:personal|private|home|unlisted|secret|ex-directory|mobile|cell|cellphone|whatsapp|landline|bedside|signal|house phone|burner|new one is|changed (?:his|her|their) number|picks? up|answers|wife|husband|at night|(?:in|to) bed|sleeps?|wakes?|dinner) /;
/** Signs that a mailbox is. */
export const OWN_MAIL =
  / (?:personal|private|home|own|not the work one|not the official one|reads (?:his|her|their)|family|secret|at home|gmail|protonmail|hotmail|wife's|husband's|inbox|before bed|every night|checks) /;
/** Signs that a house is somebody's home, and those that it is history, news or business. */
export const OWN_HOME =
  / (?:at home|home|lives?|living|sleeps?|rents|moved(?: to)?|flat|apartment|apt|unit|third floor|second floor|first floor|top floor|basement|door|doorbell|driveway|curtains|neighbou?rs|bedroom|address|hides?|hiding|stays?) /;
export const NOT_HOME =
  / (?:born|died|built|historic|century|sold|bought|for sale|museum|gallery|shop|grew up|fell|burned|burnt|fire|crash|police|officers|shot|stabbed|killed|found dead|flood|flooded|storm|arrested|raid|raided|evicted|polling|vote|votes|canvass|plaque|statue|we|our|i live|us|listed|tour|tours|open daily) /;
