/** Words that carry the grammar of a sentence. */
import { verbForms } from './build';

export const FUNCTION_WORDS: readonly (readonly [string, string])[] = [
  ['first|first-subject|pronoun', 'i we'],
  ['first|first-object|pronoun', 'me us myself ourselves'],
  ['first|possessive', 'my our mine ours'],
  ['second|pronoun|you', 'you u ya yall y\'all ye thou yourself yourselves'],
  ['second|possessive|your', 'your ur yours thy'],
  ['third|plural-pronoun|pronoun', 'they them em themselves \'em'],
  ['third|plural-possessive|possessive', 'their theirs'],
  ['third|single-pronoun|pronoun', 'he she him her himself herself'],
  ['third|single-possessive|possessive', 'his her hers'],
  ['it-pronoun', 'it its itself'],
  ['be|be-now', 'am is are \'re \'m isn\'t aren\'t ain\'t'],
  ['be-s', '\'s'],
  ['be|be-past|past-mark', 'was were wasn\'t weren\'t'],
  ['be|be-base', 'be'],
  ['be-other', 'been being'],
  ['become', 'become becomes became look looks smell smells act acts behave behaves sound sounds feel feels'],
  ['will', 'will \'ll shall gonna finna'],
  ['will|neg|aux-neg', 'won\'t shan\'t'],
  ['should', 'should must oughta ought gotta'],
  ['should', 'have_to has_to had_to need_to needs_to ought_to deserve_to deserves_to got_to have_got_to had_better better_be has_got_to supposed_to'],
  ['should|neg|aux-neg', 'shouldn\'t mustn\'t'],
  ['would', 'would could might may \'d can'],
  ['would|neg|aux-neg', 'wouldn\'t couldn\'t'],
  ['aux', 'do does did have has had \'ve'],
  ['neg|aux-neg', 'don\'t doesn\'t didn\'t can\'t cannot isn\'t aren\'t ain\'t wasn\'t weren\'t haven\'t hasn\'t hadn\'t'],
  ['neg', 'not never neither nor without n\'t hardly no_longer not_even nowhere_near far_from anything_but'],
  ['neg|no-quant', 'no none nobody no-one zero not_all not_every not_one no_one not_a_single'],
  ['quant', 'all every each any most many some these those both several various certain the'],
  ['all-quant', 'all every each any most nearly_all almost_all the_entire all_of all_the all_of_the all_these all_those all_you each_and_every every_single every_last'],
  ['det', 'a an the this that these those another such'],
  ['possessive', '\'s whose'],
  ['and', 'and or & nor plus'],
  ['but', 'but although though however yet'],
  ['because', 'because cause cuz bc since as'],
  ['if', 'if unless when whenever once until till should_you'],
  ['hypothesis', 'if unless suppose imagine assuming whether hypothetically'],
  ['wh', 'what why how who when where which whose whom'],
  ['who', 'who that which'],
  ['prep', 'of in on at by for with from to into about against over under through between among like'],
  ['third-one', 'someone somebody anyone anybody everyone everybody nobody people'],
  ['self-reference', 'myself ourselves'],
  [
    'fill|adv',
    `just really so very too quite pretty simply all totally literally truly always only ever even still also now already basically absolutely
    completely utterly entirely actually honestly clearly obviously definitely certainly probably seriously frankly generally usually mostly
    naturally inherently fundamentally nothing_but nothing_more_than more_than nothing_less_than little_more_than no_better_than no_more_than
    kind_of sort_of kinda sorta most more less least rather extremely incredibly super hella damn goddamn damned bloody freaking fricking frickin
    fucking fuckin fkn effing motherfucking soon both either again together right genetically biologically morally mentally intellectually mainly
    for_sure of_course by_nature at_heart deep_down at_all only_ever basically_just all_just forever finally then please well racially culturally
    collectively universally invariably never-ending constantly perpetually deeply all_such especially particularly thoroughly downright forever
    eventually immediately quickly slowly publicly brutally violently forcibly never_ever`,
  ],
  [
    'fill',
    `some a an the such as same as_bad_as a_bunch_of bunch_of a_bunch_of_you a_pack_of pack_of a_lot_of bunch lot pack of a_load_of load_of
    a_race_of a_group_of a_herd_of herd_of a_horde_of hordes_of like much stinking stinkin big huge little complete total utter absolute real true
    pure mere out there own sure kind known to_be being been one_of member_of the_most one two tiny nothing the_same as_much`,
  ],
  ['bad-adjective', 'filthy dirty disgusting worthless stupid lazy dumb smelly stinking nasty vile greedy useless pathetic damn stinky ugly gross sick retarded little old poor fat evil godless illegal brown black goddamned bastard walking living breathing bloodsucking crawling talking lying thieving raping cheating scheming money-grabbing grooming freeloading uneducated ignorant annoying brainless savage primitive naked horrible terrible awful disease-ridden'],
  ['profanity', 'fuck fucking fuckin fuckers fucker shit shitty bullshit damn goddamn bloody freaking motherfucking motherfuckers bitch ass asses arse wtf stfu crap'],
  ['opinion', 'tbh ngl tbf smh fr icl istg ffs omg btw rn innit bruh imo imho i_think i_believe i_feel in_my_opinion personally if_you_ask_me i_reckon i_guess honestly to_me'],
  ...verbForms('say', 'say:saying:said tell:telling:told claim state assert argue suggest imply declare write:writing:wrote:written tweet shout chant scream yell paint spray scrawl text message email graffiti write:writing:wrote:written sing:singing:sang:sung whisper daub joke repeat insist post call'),
  ...verbForms('think', 'think:thinking:thought believe feel:feeling:felt assume agree suppose guess'),
  ...verbForms('want', 'want wish hope desire prefer'),
]; // prettier-ignore
