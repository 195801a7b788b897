/**
 * Slurs, kept only to be detected. `sure` have no common other meaning; `homonym` have one and count only beside words
 * that show the slur's; `reclaimed` are also used by the group of itself, and count only when aimed at somebody.
 */
import type { ProtectedCategory } from '../../types';

interface SlurWords {
  readonly sure?: string;
  readonly homonym?: string;
  readonly reclaimed?: string;
}

export const SLURS: readonly (readonly [ProtectedCategory, SlurWords])[] = [
  [
    'race',
    {
      sure: 'nigger niggers niggerfaggot niggerfaggots snownigger jiggaboo negress negresses mudshark mudsharks coon-ass jigaboo jigaboos porchmonkey porch_monkey porch_monkeys jungle_bunny jungle_bunnies sambo pickaninny niglet niglets nignog nignogs darkie darkies darky golliwog kaffir kaffirs sheboon sheboons dindu dindus halfbreed half-breed half-breeds abbo abbos boong boongs redskin chinaman chinamen shitskin shitskins mudslime mud_people groid groids yt_trash white_trash wigger wiggers wigga',
      homonym: 'coon coons spade spades spook spooks ape monkey cracker crackers honky oreo redskins squaw squaws negro negroes uncle_tom colored coloured banana abo',
      reclaimed: 'nigga niggas nigguh niggaz nigg',
    },
  ],
  [
    'ethnicity',
    {
      sure: 'spic spics spick spicks wetback wetbacks beaner beaners greaseball greaseballs wop wops dago dagos gook gooks chink chinks zipperhead zipperheads towelhead towelheads towel_head towel_heads raghead ragheads rag_head rag_heads headbagger abeed abeeds ching_chong chingchong camel_jockey camel_jockeys sandnigger sand_nigger sand_niggers sandniggers pikey pikeys gyppo gyppos gippo dothead dotheads anchor_baby paki pakis polack polacks kraut krauts slant-eyed slanty_eyes slanted_eyes slant_eyes slit_eyes slit-eyes slanty-eyed slit-eyed slanteyes muzzie muzzies arabush taffy_apples',
      homonym: 'jap japs nip nips slope slopes gypsies gypsy slant bohunk hunky limey frog frogs gringo gringos haji',
    },
  ],
  ['religion', { sure: 'kike kikes kyke kykes muzzo muzzos muzzy muzzie muzzies mussie mussies muslime muslimes mudslime hymie hymies heeb heebs sheeny christ-killer christ-killers christ_killer christ_killers muslimoid mudslimes muzrat muzrats muzzrat goatfucker goatfuckers goat_fucker goat_fuckers goat_humper goathumper jewboy jewboys jewrat jewrats jew_boy jew_boys jew_money jew_banker jew_bankers jew_media jew_lawyer jew_lawyers jew_lies jew_tricks jew_trick jew_puppet jew_puppets jew_bastard jew_bastards jew_gold jew_scum jew-run jew-owned jew-controlled jew_controlled jew_rat jew_rats moslem_scum muslim_scum mohammedan_scum papist_scum', homonym: 'yid yids heathen heathens infidel infidels goyim' }],
  [
    'sexual-orientation',
    { sure: 'faggotry faggy fagot fagots poofter poofters fudgepacker fudge_packer fudgepackers fudge_packers carpetmuncher carpet_muncher carpet_munchers carpet_licker butt_pirate buttpirate batty_boy battyboy sodomite sodomites lesbo lesbos bulldyke bull_dyke homos', homonym: 'poof poofs fairy fairies fruit fruits pansy pansies homo lezzie', reclaimed: 'dyke dykes queer queers fag fags faggot faggots' },
  ],
  ['gender-identity', { sure: 'trannies shemale shemales she-male she-males he-she hefemale troon troons ladyboy ladyboys transtrender transtrenders tranny', homonym: 'trap traps', reclaimed: 'tranny' }],
  ['gender', { sure: 'feminazi feminazis feemale feemales femoid femoids foid foids cumdumpster cumdumpsters roastie roasties cum_dumpster', reclaimed: 'cunt cunts bitch bitches slut sluts whore whores hoe hoes thot thots' }],
  ['disability', { sure: 'mongoloid mongoloids spaz spazz spastic spastics retards tard tards fucktard fucktards libtarded mong mongs cretin cretins window_licker window_lickers windowlicker', homonym: 'retard retarded cripple cripples gimp gimps midget midgets vegetable vegetables psycho lunatic', reclaimed: 'crip crips' }],
  ['national-origin', { sure: 'sandmonkey sandmonkeys sand_monkey sand_monkeys', homonym: '' }],
]; // prettier-ignore
