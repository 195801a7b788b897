/**
 * Groups of people that the hateful-conduct rule protects, by category. Politics, party, profession and immigration status
 * are not protected and do not stand here. Words for people who come from elsewhere (`immigrants`) stand as national
 * origin, marked `origin`: with a word of status (`illegal`, `undocumented`) they are read as status (target.ts).
 */
import type { ProtectedCategory } from '../../types';

interface GroupWords {
  /** Nouns in the plural that name the group alone: `muslims`. */
  readonly many?: string;
  /** Nouns in the singular: `muslim`. */
  readonly one?: string;
  /** Words that name the group together with a word for people: `muslim women`. */
  readonly with?: string;
  /** Words that name the group after `the`: `the disabled`. */
  readonly after?: string;
}

/** Peoples with a regular plural, which are also adjectives: `mexican`, `mexicans`. */
const NATIONS = `afghan african albanian algerian american angolan argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi
belarusian belgian bolivian bosnian brazilian bulgarian burundian cambodian cameroonian canadian chechen chilean colombian congolese+
croatian cuban cypriot czech dominican ecuadorian egyptian eritrean estonian ethiopian european filipino ghanaian georgian german greek
guatemalan haitian honduran hungarian icelandic+ indian indonesian iranian iraqi israeli italian ivorian jamaican jordanian kazakh kenyan korean
kosovar kuwaiti kyrgyz+ latvian lebanese+ liberian libyan lithuanian malaysian malian mexican moldovan mongolian moroccan mozambican namibian
nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian peruvian pole romanian russian rwandan salvadoran
saudi senegalese+ serb serbian singaporean slovak slovenian somali sudanese+ swede syrian tajik tanzanian thai tibetan tunisian turk
turkmen+ ugandan ukrainian uruguayan uzbek venezuelan yemeni zambian zimbabwean puerto_rican sri_lankan
bahamian barbadian belizean bhutanese+ botswanan costa_rican dane fijian finn gambian guinean guyanese+ jordanian laotian luxembourger macedonian maldivian maltese+
mauritian montenegrin new_zealander qatari samoan scot south_african spaniard surinamese+ togolese+ tongan trinidadian emirati sierra_leonean south_sudanese+
bahamian barbadian belizean bhutanese+ botswanan costa_rican dane emirati fijian finn gambian guinean guyanese+ laotian luxembourger macedonian maldivian maltese+
mauritian montenegrin new_zealander qatari samoan scot sierra_leonean south_african south_sudanese+ spaniard surinamese+ togolese+ tongan trinidadian`;

/** Peoples without a plural of their own: `the chinese`. */
const NATIONS_AFTER =
  'chinese japanese vietnamese portuguese british english french irish dutch spanish swiss welsh scottish polish turkish swedish danish finnish burmese taiwanese congolese lebanese senegalese sudanese';

const ETHNICITIES = `arab latino latina hispanic chicano kurd uyghur uighur rohingya+ hazara yazidi tutsi hutu tamil roma+ romani+ gypsy:gypsies berber
pashtun baloch+ punjabi bengali maori+ inuit+ cherokee+ navajo+ lakota+ apache aborigine aboriginal indigenous+ slav bedouin semite`;

const RELIGIONS = `muslim jew christian catholic hindu sikh buddhist mormon atheist protestant evangelical methodist baptist lutheran anglican
presbyterian sunni shiite shia alawite druze+ ahmadi copt quaker jain zoroastrian pagan wiccan scientologist jehovah's_witness:jehovah's_witnesses`;

/** Splits `word`, `word+` (no plural of its own) and `word:plural` into singular and plural forms. */
function forms(list: string): { one: string; many: string } {
  const one: string[] = [];
  const many: string[] = [];
  for (const entry of list.split(/\s+/)) {
    const [word = '', plural] = entry.split(':');
    if (word.endsWith('+')) one.push(word.slice(0, -1));
    else {
      one.push(word);
      many.push(plural ?? word + 's');
    }
  }
  return { one: one.join(' '), many: many.join(' ') };
}

const nations = forms(NATIONS);
const ethnicities = forms(ETHNICITIES);
const religions = forms(RELIGIONS);

export const GROUPS: readonly (readonly [ProtectedCategory, GroupWords])[] = [
  [
    'national-origin',
    {
      one: nations.one,
      many: nations.many + ' middle_easterners middle-easterners',
      with:
        nations.one +
        ' ' +
        NATIONS_AFTER +
        ' arabian muslim-looking middle_eastern middle-eastern eastern_european north_african west_african',
      after: NATIONS_AFTER,
    },
  ],
  [
    'ethnicity',
    {
      one: ethnicities.one,
      many:
        ethnicities.many +
        ' irish_travellers irish_travelers romanies gypsies_and_travellers indigenous_people',
      with: ethnicities.one + ' arabic kurdish latinx slavic native_american latin_american gypsy traveller',
      after:
        'roma romani rohingya hazara baloch maori inuit navajo cherokee lakota indigenous aboriginal uyghur uighur',
    },
  ],
  [
    'religion',
    {
      one: religions.one,
      many:
        religions.many +
        " jehovah_'s_witnesses jehovahs_witnesses jws jewz jooz joos muslimz mozlems moslems mooslims mohammedans",
      with:
        religions.one +
        ' jewish islamic hasidic orthodox_jewish ultra-orthodox coptic pentecostal amish moslem',
      after: 'amish',
    },
  ],
  [
    'race',
    {
      many: 'blacks whites browns africans african_americans african-americans afro-americans asian_americans asian-americans native_americans negroes caucasians people_of_color people_of_colour colored_people coloured_people people_of_african_descent colored_folk',
      one: 'african_american african-american native_american asian_american negro caucasian',
      with: 'black white brown colored coloured african_american african-american asian_american asian-american native_american biracial mixed-race mixed_race dark-skinned dark_skinned light-skinned nonwhite non-white afro-american south_asian east_asian',
    },
  ],
  [
    'gender',
    {
      many: 'women men females males girls boys ladies gentlemen wimmin wimen womyn womxn wahmen womankind chicks gals housewives wives husbands',
      one: 'woman man female male girl lady',
      with: 'female male',
    },
  ],
  [
    'gender-identity',
    {
      many: 'transgenders transsexuals transwomen transmen transpeople transgendered crossdressers enbies trans_women trans_men trans_people transgender_people trans_folk transexuals transes transsexual_people trans_women_and_men',
      one: 'transgender transsexual transwoman transman trans_woman trans_man',
      with: 'trans transgender transgendered transsexual nonbinary non-binary genderqueer genderfluid gender-nonconforming intersex cisgender cis agender',
      after: 'transgendered',
    },
  ],
  [
    'sexual-orientation',
    {
      many: 'gays lesbians homosexuals bisexuals queers heterosexuals asexuals gays_and_lesbians lgbt lgbtq lgbtqia lgbts bis lgbt_people the_gays gayz homosexuality_supporters',
      one: 'homosexual lesbian bisexual',
      with: 'gay lesbian homosexual bisexual bi queer lgbt lgbtq lgbtqia lgbtq+ lgbt+ same-sex same_sex straight heterosexual asexual pansexual gay_and_lesbian',
    },
  ],
  [
    'disability',
    {
      many: `disabled_people people_with_disabilities autistics paraplegics quadriplegics amputees schizophrenics epileptics dyslexics dwarfs dwarves
        people_with_autism people_with_down_syndrome people_with_special_needs wheelchair_users people_in_wheelchairs people_with_mental_illness
        people_with_mental_illnesses the_mentally_ill the_mentally_disabled the_mentally_handicapped the_handicapped special_needs_kids the_visually_impaired
        the_hearing_impaired the_physically_disabled diabetics asthmatics people_on_the_spectrum cripples midgets people_with_a_disability people_with_mental_disabilities people_with_physical_disabilities people_with_learning_disabilities those_with_disabilities those_with_mental_illness those_with_mental_disabilities the_wheelchair-bound invalids spastics`,
      one: 'paraplegic amputee schizophrenic autistic person_with_a_disability',
      with: `disabled handicapped autistic deaf blind mute deaf-mute crippled paralyzed paralysed schizophrenic bipolar depressed dyslexic epileptic
        wheelchair-bound mentally_ill mentally_disabled mentally_handicapped mentally_challenged physically_disabled physically_challenged mentally_insane intellectually_disabled special_needs
        special-needs neurodivergent down_syndrome downs_syndrome down's_syndrome hearing_impaired visually_impaired physically_handicapped`,
      after:
        'disabled handicapped blind deaf autistic crippled mentally_ill mentally_disabled mentally_handicapped',
    },
  ],
  [
    'age',
    {
      many: 'old_people old_folks elders pensioners seniors senior_citizens boomers baby_boomers millennials oldies geriatrics octogenarians teenagers the_elderly young_people zoomers grandmas grandpas grannies',
      one: 'senior_citizen pensioner boomer millennial',
      with: 'elderly old aging geriatric aged',
      after: 'elderly aged old',
    },
  ],
  [
    'serious-disease',
    {
      many: `aids_patients people_with_aids people_with_hiv hiv_patients cancer_patients people_with_cancer lepers hemophiliacs people_living_with_hiv
        covid_patients aids_victims people_with_covid people_with_leprosy`,
      with: 'hiv hiv-positive hiv_positive terminally_ill aids-infected hiv-infected leprous',
      after: 'terminally_ill',
    },
  ],
];

/** People from elsewhere: an attack on them is one on origin; a word on their status is not. */
export const ORIGIN = {
  many: 'immigrants migrants foreigners refugees asylum_seekers asylum-seekers immigrants_and_refugees newcomers_to_this_country',
  one: 'immigrant migrant foreigner refugee asylum_seeker',
  with: 'immigrant migrant refugee foreign-born',
} as const;

/** Words for people: a group's name before them is a group of people. */
export const PEOPLE_WORDS =
  'people peoples persons person folk folks men man women woman guys guy boys boy girls girl kids kid children child youth youths teens teenagers teen males females male female families family couples couple parents immigrants immigrant migrants refugees refugee communities community population populations citizens students neighbors neighbours workers employees ppl peeps dudes dude ladies lady chicks babies baby mothers mother fathers believers faithful worshippers individuals individual americans american minorities lives elders patients adults minority race races men_and_women men_women_and_children students';

/** Emoji that stand for a group. */
export const GROUP_EMOJI: readonly (readonly [ProtectedCategory, string])[] = [
  ['sexual-orientation', '🏳🌈 👬 👭 👨❤👨 👩❤👩 👨❤💋👨 👩❤💋👩 🌈'],
  ['gender-identity', '🏳⚧ ⚧'],
  ['disability', '♿ 🧏 👨🦽 👩🦽 🦽 👨🦼 👩🦼 🧑🦽 👨🦯 👩🦯'],
  ['gender', '👩 👧 🚺 👱 👵 🙎 💃 🙍 🙋 🤰'],
  ['religion', '🧕 ✡ ☪ 🕌 🕍 👳 🕎 🕋 ✝'],
  ['age', '👴 🧓'],
  [
    'race',
    '👨dark 👩dark 👦dark 👧dark 🧑dark 🧔dark 👱dark 👴dark 👵dark 👶dark 🙎dark 🙍dark 🙋dark 🧕dark 👳dark 🧓dark',
  ],
  ['national-origin', 'flag'],
];
