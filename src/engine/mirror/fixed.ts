/** Names that stay: what they mean hangs on the very word. */

/** Names of things, bodies and events that hold a group's name without being about the group. */
const FIXED_NAMES = `white_house white_paper white_papers white_noise white_lie white_lies white_collar white_water white_flag white_wine white_rice white_supremacy
white_supremacist white_supremacists white_nationalist white_nationalists white_nationalism white_power white_pride white_privilege white_genocide white_guilt
black_friday black_market black_lives_matter black_lives black_panther black_panthers black_history_month black_history black_caucus black_hole black_holes
black_box black_sea black_belt black_out black_monday black_ice black_hawk black_and_white brown_university brown_v indian_ocean
democratic_republic people's_republic islamic_state islamic_republic islamic_jihad islamic_revolutionary islamic_revolution muslim_brotherhood nation_of_islam
christian_democrat christian_democrats christian_democratic christian_right christian_science christian_social christian_name christian_era jewish_state
jewish_agency jewish_home jewish_voice irish_republican irish_republicans irish_republicanism republican_guard republican_movement republican_river
roman_catholic new_mexico gulf_of_mexico mexico_city panama_papers cuban_missile cuban_missile_crisis guantanamo german_shepherd german_shepherds german_measles
french_fries french_toast french_press french_open brazil_nuts brazil_nut canada_goose canada_geese persian_gulf arabian_sea arab_spring arab_league arab_emirates
american_indian american_indians indian_reservation indian_reservations indian_country indian_affairs south_africa south_african south_africans north_korea
north_korean north_koreans south_korea south_korean south_koreans northern_ireland north_africa west_africa east_africa central_africa east_germany west_germany
irish_sea irish_coffee spanish_flu european_union european_commission european_parliament european_council european_court european_central_bank
european_championship african_union african_national_congress asian_development_bank south_china_sea east_china_sea china_shop bank_of_england air_india
air_canada british_airways british_columbia british_museum british_library great_britain new_england new_south_wales prince_of_wales princess_of_wales dutch_courage dutch_auction
dutch_oven welsh_government labour_day labour_court labour_camp labour_camps labour_market labour_shortage labour_shortages labour_force labour_costs
labour_law labour_laws labour_rights labour_relations labour_union labour_unions labour_ward christmas_island turkish_airlines
liberal_democracy liberal_democracies liberal_arts russian_roulette russian_doll chinese_new_year chinese_whispers chinese_wall chinese_walls italian_job
indian_summer mexican_standoff mexican_wave swedish_house great_white trump_tower trump_towers trump_organization clinton_foundation obama_foundation
trump_card trump_cards trump_hotel trump_jr trump_junior oh_man my_man man_up front_man old_man ladies_and_gentlemen founding_fathers founding_father founding_mothers
mother_nature mother_earth mother_tongue mother_ship mother_country sister_city sister_cities sister_party girl_scouts girl_scout boy_scouts boy_scout proud_boys
boys_in_blue boys_will_be_boys old_boys old_boy atta_boy good_old_boys golden_boy big_brother holy_father father_christmas father_time father's_day fathers_day
mother's_day mothers_day mother_teresa king_of the_king burger_king drag_queen drag_queens queen_elizabeth king_charles women's_march women's_day man_of_the_match
man_of_the_year man_made man_hours man_hour girl_power oh_boy gay_pride straight_talk wise_men wise_man yes_men yes_man gold_standard duke_of lord_mayor house_of_lords
rwandan_genocide armenian_genocide`;

/** Words that recall what was done to one group: the same words about another group say something else. */
const EVENT_WORDS = `holocaust auschwitz treblinka dachau buchenwald shoah pogrom pogroms kristallnacht gas_chamber gas_chambers ovens final_solution hitler nazi nazis himmler
third_reich zyklon six_million 6_million lynch lynched lynching lynchings lynch_mob noose nooses slave slaves slavery enslaved plantation plantations cotton jim_crow segregation
ku_klux_klan kkk klan tulsa internment reservation trail_of_tears srebrenica halabja interahamwe genocide genocides genocidal ethnic_cleansing armenian_genocide holodomor
khmer_rouge apartheid residential_schools residential_school conversion_therapy pulse_nightclub pink_triangle crusade crusades inquisition intifada caliphate sharia jihad
halal kosher hijab burqa burka niqab turban circumcision christ-killer killed_christ killed_jesus zionist zionists rothschild rothschilds`;

/** Where these stand, words on gender are not exchanged: the body, or insults that are made for one gender. */
const GENDERED = `pregnant pregnancy abortion abortions womb uterus breast breasts boobs tits vagina pussy penis dick cock balls testicles menopause period menstruation
prostate bitch bitches whore whores slut sluts cunt cunts hag hags skank skanks bimbo harlot hoe hoes thot trans transgender transsexual deadname pronouns pronoun
biological identifies transwoman transwomen transman transmen nonbinary non-binary feminine masculine feminist feminists misogynist misogyny misogynistic patriarchy
femicide incel incels metoo lesbian lesbians gay gays drag prostitute prostitutes rapist rapists beard bearded wives harem virgin virgins nun nuns husband's`;

/** Words that a people's name describes as a language: "speak Spanish". */
const LANGUAGE_BEFORE = 'speak speaks speaking spoke learn learning in into from translated fluent';

const entries = (list: string): readonly (readonly string[])[] =>
  list
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.split('_'));

function byFirst(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, (readonly string[])[]>();
  for (const words of entries(list)) {
    const first = words[0] ?? '';
    const known = out.get(first);
    if (known === undefined) out.set(first, [words]);
    else known.push(words);
  }
  return out;
}

const FIXED = byFirst(FIXED_NAMES);
const EVENTS = byFirst(EVENT_WORDS);
const GENDERED_WORDS: ReadonlySet<string> = new Set(GENDERED.split(/\s+/));
const LANGUAGE: ReadonlySet<string> = new Set(LANGUAGE_BEFORE.split(' '));

/** Words of a text as a list has them: a possessive is cut off and joins its word again. */
type Words = readonly string[];

const standsAt = (words: Words, i: number, entry: readonly string[]): boolean => {
  let k = i;
  for (const part of entry) {
    const joined = part.endsWith("'s") && words[k] === part.slice(0, -2) && words[k + 1] === "'s";
    if (!joined && words[k] !== part) return false;
    k += joined ? 2 : 1;
  }
  return true;
};

/** Tokens that are part of a fixed name. */
export function fixedTokens(words: Words): ReadonlySet<number> {
  const out = new Set<number>();
  words.forEach((word, i) => {
    for (const entry of [...(FIXED.get(word) ?? []), ...(FIXED.get(`${word}'s`) ?? [])])
      if (standsAt(words, i, entry)) for (let k = 0; k < entry.length; k++) out.add(i + k);
  });
  return out;
}

/** Does the text recall what was done to one group, or the customs of one? */
export const recallsEvent = (words: Words): boolean =>
  words.some((word, i) => (EVENTS.get(word) ?? []).some((entry) => standsAt(words, i, entry)));

/** Does the text hang on one gender: the body, an insult made for it, gender identity? */
export const isGendered = (words: Words): boolean => words.some((word) => GENDERED_WORDS.has(word));

/** Is the people's name that follows this word rather a language? */
export const leadsToLanguage = (word: string): boolean => LANGUAGE.has(word);
