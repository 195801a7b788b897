/**
 * Organisations of the terrorism clause, with the names people write. From public designations (United Nations 1267 list,
 * United States, European Union, United Kingdom, Canada, Australia), and violent extremist groups of other ideologies
 * that one of these states lists.
 *
 * Left out on purpose, after the exceptions of the policy page of June 2019:
 * - groups with representatives elected democratically: Hezbollah, Hamas, Muslim Brotherhood, Golden Dawn, Sinn Fein;
 * - a peace process or disarmament: FARC, ELN, Taliban, Provisional IRA, ETA, PKK, MILF, UDA, UVF, Fatah;
 * - military or government entities and de facto governments: Revolutionary Guards, Wagner, Houthis, HTS after 2024;
 * - movements without an organisation that a state lists: Antifa, QAnon, boogaloo, Oath Keepers.
 */
interface Organisation {
  readonly name: string;
  /** Normalised, lower case, as the tokens of a text joined by spaces. */
  readonly aliases: readonly string[];
}

const organisation = (name: string, ...aliases: string[]): Organisation => ({ name, aliases });

export const ORGANISATIONS: readonly Organisation[] = [
  organisation(
    'Islamic State',
    'isis',
    'isil',
    'daesh',
    'da esh',
    "da'esh",
    'islamic state',
    'the caliphate',
    'dawla islamiya',
  ),
  organisation(
    'Islamic State Khorasan',
    'isis-k',
    'isis k',
    'isis khorasan',
    'iskp',
    'islamic state khorasan',
  ),
  organisation('Islamic State West Africa', 'iswap', 'islamic state west africa province'),
  organisation('Islamic State Sinai', 'ansar bayt al-maqdis', 'ansar beit al-maqdis', 'wilayat sinai'),
  organisation(
    'al-Qaeda',
    'al-qaeda',
    'al qaeda',
    'al-qaida',
    'al qaida',
    'alqaeda',
    'alqaida',
    'qaedat al-jihad',
  ),
  organisation('al-Qaeda in the Arabian Peninsula', 'aqap', 'ansar al-sharia', 'ansar al sharia'),
  organisation('al-Qaeda in the Islamic Maghreb', 'aqim', 'jnim', "jama'at nasr al-islam", 'nusrat al-islam'),
  organisation('al-Qaeda in the Indian Subcontinent', 'aqis'),
  organisation('al-Nusra Front', 'al-nusra', 'al nusra', 'jabhat al-nusra', 'nusra front', 'jabhat al nusra'),
  organisation('Hurras al-Din', 'hurras al-din', 'hurras al din'),
  organisation('Boko Haram', 'boko haram', 'bokoharam'),
  organisation('Ansaru', 'ansaru'),
  organisation('al-Shabaab', 'al-shabaab', 'al shabaab', 'al-shabab', 'al shabab', 'alshabaab'),
  organisation('al-Mourabitoun', 'al-mourabitoun', 'al mourabitoun'),
  organisation('Ansar Dine', 'ansar dine', 'ansar al-dine'),
  organisation('Ansar al-Islam', 'ansar al-islam', 'ansar al islam'),
  organisation('Abu Sayyaf', 'abu sayyaf', 'abu sayaf'),
  organisation('Jemaah Islamiyah', 'jemaah islamiyah', 'jemaah islamiah'),
  organisation('Jamaah Ansharut Daulah', 'jamaah ansharut daulah'),
  organisation('Maute group', 'maute group'),
  organisation(
    'Lashkar-e-Taiba',
    'lashkar-e-taiba',
    'lashkar e taiba',
    'lashkar-e-tayyiba',
    'jamaat-ud-dawa',
    'jamaat ud dawa',
  ),
  organisation(
    'Jaish-e-Mohammed',
    'jaish-e-mohammed',
    'jaish e mohammed',
    'jaish-e-muhammad',
    'jaish e muhammad',
  ),
  organisation('Lashkar-e-Jhangvi', 'lashkar-e-jhangvi', 'lashkar e jhangvi', 'sipah-e-sahaba'),
  organisation(
    'Harakat ul-Mujahidin',
    'harakat ul-mujahidin',
    'harkat-ul-mujahideen',
    'harakat ul mujahideen',
  ),
  organisation('Hizbul Mujahideen', 'hizbul mujahideen', 'hizb-ul-mujahideen'),
  organisation(
    'Tehrik-i-Taliban Pakistan',
    'tehrik-i-taliban',
    'tehreek-e-taliban',
    'tehrik i taliban',
    'tehreek e taliban',
  ),
  organisation('Haqqani network', 'haqqani network', 'haqqanis'),
  organisation('Jundallah', 'jundallah', 'jaish al-adl', 'jaish ul-adl'),
  organisation('Balochistan Liberation Army', 'balochistan liberation army', 'baloch liberation army'),
  organisation('Indian Mujahideen', 'indian mujahideen'),
  organisation('Islamic Movement of Uzbekistan', 'islamic movement of uzbekistan'),
  organisation('Caucasus Emirate', 'caucasus emirate', 'imarat kavkaz'),
  organisation('Palestinian Islamic Jihad', 'palestinian islamic jihad', 'islamic jihad', 'al-quds brigades'),
  organisation(
    'al-Aqsa Martyrs Brigades',
    "al-aqsa martyrs' brigades",
    'al-aqsa martyrs brigades',
    'al aqsa martyrs brigades',
  ),
  organisation('Abu Nidal Organization', 'abu nidal'),
  organisation('Abdallah Azzam Brigades', 'abdallah azzam brigades', 'abdullah azzam brigades'),
  organisation(
    'Kata’ib Hizballah',
    "kata'ib hizballah",
    'kataib hezbollah',
    "kata'ib hezbollah",
    'kataib hizballah',
  ),
  organisation('al-Ashtar Brigades', 'al-ashtar brigades', 'saraya al-ashtar'),
  organisation(
    'Liberation Tigers of Tamil Eelam',
    'liberation tigers of tamil eelam',
    'tamil tigers',
    'ltte',
  ),
  organisation('Shining Path', 'shining path', 'sendero luminoso'),
  organisation('Lord’s Resistance Army', "lord's resistance army"),
  organisation('Revolutionary People’s Liberation Party', 'dhkp-c', 'dhkpc'),
  organisation('Kurdistan Freedom Falcons', 'kurdistan freedom falcons', 'kurdistan freedom hawks'),
  organisation('New IRA', 'new ira', 'real ira', 'continuity ira'),
  organisation('Ulster dissidents', 'loyalist volunteer force', 'red hand commando', 'red hand defenders'),
  organisation('Revolutionary Struggle', 'epanastatikos agonas', 'revolutionary struggle of greece'),
  organisation('Babbar Khalsa', 'babbar khalsa', 'babbar khalsa international'),
  organisation('Aum Shinrikyo', 'aum shinrikyo', 'aum shinrikyō'),
  organisation('Kahane Chai', 'kahane chai', 'kach movement'),
  organisation('Ku Klux Klan', 'ku klux klan', 'kkk'),
  organisation('Atomwaffen Division', 'atomwaffen', 'atomwaffen division', 'national socialist order'),
  organisation('The Base'),
  organisation('National Action', 'scottish dawn', 'ns131'),
  organisation('Sonnenkrieg Division', 'sonnenkrieg', 'sonnenkrieg division'),
  organisation('Feuerkrieg Division', 'feuerkrieg', 'feuerkrieg division'),
  organisation('Combat 18', 'combat 18', 'combat eighteen'),
  organisation('Blood & Honour', 'blood & honour', 'blood and honour', 'blood & honor'),
  organisation('Nordic Resistance Movement', 'nordic resistance movement'),
  organisation('Russian Imperial Movement', 'russian imperial movement', 'russian imperial legion'),
  organisation('Order of Nine Angles', 'order of nine angles', 'o9a'),
  organisation('Rise Above Movement', 'rise above movement'),
  organisation('Aryan Strikeforce', 'aryan strikeforce', 'aryan nations', 'aryan brotherhood'),
  organisation('Proud Boys', 'proud boys'),
  organisation('Three Percenters', 'three percenters'),
  organisation('Animal Liberation Front', 'animal liberation front', 'earth liberation front'),
];

/** Names that are also ordinary words: they count only beside one of EXTREMIST_WORDS. */
export const AMBIGUOUS_ORGANISATIONS: readonly string[] = ['the base', 'national action', 'the klan'];

/** Words that make an ambiguous name the group's. */
export const EXTREMIST_WORDS: readonly string[] = [
  'neo-nazi', 'neo-nazis', 'nazi', 'nazis', 'accelerationist', 'accelerationists', 'race war', 'white power', 'training camp',
  'militant', 'militants', 'white supremacist', 'white supremacists', 'cross burning',
]; // prettier-ignore

export const ORGANISATION_NAMES: readonly string[] = [
  ...ORGANISATIONS.flatMap(({ aliases }) => aliases),
  ...AMBIGUOUS_ORGANISATIONS,
];
