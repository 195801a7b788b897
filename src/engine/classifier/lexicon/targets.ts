/** What or whom words may be aimed at, beside protected groups. */
import { BODY_NOUNS, MILITARY_WORDS, STATE_ADJECTIVES, STATE_NAMES } from './politics';
import { GROUP_NOUNS, OBJECT_NOUNS, ROLE_NOUNS } from './persons';
import { FIGURES, TITLE_WORDS } from './figures';

const entries = (list: readonly string[]): string => list.map((word) => word.replace(/ /g, '_')).join(' ');
const PROPER = new Set([
  'washington',
  'jordan',
  'chad',
  'georgia',
  'west',
  'us',
  'america',
  'usa',
  'united states',
]);

export const TARGETS: readonly (readonly [string, string])[] = [
  ['figure', FIGURES],
  ['title', TITLE_WORDS],
  ['role|person-noun', entries(ROLE_NOUNS) + ' kid child toddler baby father mother brother sister friend dude bloke lad lass roommate colleague coworker teacher nurse doctor juror jury_member clerk staffer aide cashier waiter waitress singer actor actress pastor priest rabbi imam'],
  ['witness', 'whistleblower whistle-blower whistleblowers whistle-blowers witness witnesses informant informants accuser accusers leaker leakers source sources juror jurors'],
  ['group-noun', entries(GROUP_NOUNS) + ' antifa proud_boys anarchists insurrectionists globalists elites zionists islamists nazis neo-nazis fascists racists bigots capitalists artists zealots feminists police cops pigs politicians lefties trumpers maga libtards demonrats repugs invaders gang_members terrorists rapists pedophiles paedophiles murderers drug_dealers looters shooters thugs'],
  ['bad-group', 'terrorists terrorist rapists rapist pedophiles pedophile paedophiles pedos murderers murderer killers killer nazis nazi isis daesh al-qaeda jihadists jihadis molesters abusers dictators dictator traffickers kidnappers cartel cartels taliban hamas hezbollah poachers shooter bomber gunman'],
  ['state', entries(STATE_NAMES.filter((name) => !PROPER.has(name))) + ' america usa u.s. u.s united_states the_west the_enemy our_enemies enemies_of_america enemy regime ayatollahs mullahs irgc revolutionary_guard quds_force'],
  ['region', 'africa asia europe middle_east latin_america south_america central_america eastern_europe caribbean balkans third_world mexico'],
  ['state-adjective', entries(STATE_ADJECTIVES)],
  ['state-noun', 'government governments regime regimes military army navy troops forces soldiers officials leadership state republic nation country embassy ships boats aircraft sites targets targets missiles bases positions militants militia militias'],
  ['military', entries(MILITARY_WORDS) + ' our_military our_troops our_army the_army soldiers marines u.s._forces coalition_forces security_forces drone drones'],
  ['body', entries(BODY_NOUNS) + ' nra aclu aipac plo cartel cartels isis daesh al-qaeda al_qaeda taliban hamas hezbollah boko_haram al-shabaab cnn msnbc nbc fox_news fox nyt new_york_times washington_post wall_street big_pharma big_tech big_oil google facebook twitter amazon'],
  ['object', entries(OBJECT_NOUNS) + ` bug bugs issue issues time mood vibe day night story stories deficit debt inflation virus covid coronavirus zika ebola flu malaria cancer aids poverty hunger corruption homelessness
    jobs job growth bacteria germs weeds mosquitoes mosquito spiders spider roaches cockroaches rats ants pests weed fire fires lights engine signal feed link links account accounts process tree whales elephants elephant lion lions deer wolves wolf
    chicken chickens turkey cow cows pig pigs cattle dog dogs cat cats bear bears fish bird birds animal animals food pizza burger breakfast lunch dinner coffee beer wine clock hour hours minutes stage crowd interview exam test homework
    audition performance vocals set gig album track beat joke jokes sketch photo photos picture pictures pic pics video videos selfie scene scenes documentary commercial ad ads hoops basketball ball puck arrow star stars goal goals record records
    pipeline amendment repeal nomination motion roe medicare medicaid obamacare snap social_security funding subsidies regulations red_tape lawsuit case pork earmarks mandates loophole loopholes coal oil gas energy industry wall
    zombie zombies vampire vampires orc orcs alien aliens boss_fight monsters dragon dragons robots terminator level bosses mobs bots`],
  ['self-object', 'myself ourselves himself herself themselves'],
]; // prettier-ignore
