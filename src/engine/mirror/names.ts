/**
 * Rings of names of equal kind. One member a line, forms between bars in the order of the ring's slots; an empty form is
 * one that the language does not have. A form in brackets is read but never written.
 */
import type { Member, MirrorAxis, Ring, Slot } from './types';

interface Table {
  readonly axis: MirrorAxis;
  readonly slots: readonly Slot[];
  readonly rows: string;
}

const GROUP: readonly Slot[] = ['many', 'one', 'adj', 'own', 'site', 'sites'];

/** The first ring of an axis also takes groups that only the lexicon knows. */
const TABLES: readonly Table[] = [
  {
    axis: 'religion',
    slots: GROUP,
    rows: `Muslims|Muslim|Muslim|Islam|mosque|mosques
Christians|Christian|Christian|Christianity|church|churches
Jews|Jew|Jewish|Judaism|synagogue|synagogues
Hindus|Hindu|Hindu|Hinduism|temple|temples
Buddhists|Buddhist|Buddhist|Buddhism|pagoda|pagodas
Sikhs|Sikh|Sikh|Sikhism|gurdwara|gurdwaras`,
  },
  {
    axis: 'religion',
    slots: GROUP,
    rows: `Catholics|Catholic|Catholic|Catholicism
Mormons|Mormon|Mormon|Mormonism
Protestants|Protestant|Protestant|Protestantism
Sunnis|Sunni|Sunni
Shias|Shia|Shia
Baptists|Baptist|Baptist`,
  },
  {
    axis: 'race',
    slots: GROUP,
    rows: `blacks||black
whites||white
browns||brown`,
  },
  {
    axis: 'race',
    slots: GROUP,
    rows: `African Americans|African American|African American
Asian Americans|Asian American|Asian American
Native Americans|Native American|Native American`,
  },
  {
    axis: 'race',
    slots: GROUP,
    rows: `African-Americans|African-American|African-American
Asian-Americans|Asian-American|Asian-American`,
  },
  {
    axis: 'ethnicity',
    slots: GROUP,
    rows: `Arabs|Arab|Arab
Latinos|Latino|Latino
Kurds|Kurd|Kurdish
Slavs|Slav|Slavic
Tamils|Tamil|Tamil
Hispanics|Hispanic|Hispanic
Punjabis|Punjabi|Punjabi`,
  },
  {
    axis: 'ethnicity',
    slots: GROUP,
    rows: `||Roma
||Rohingya
||Maori
||Hazara`,
  },
  {
    axis: 'country',
    slots: GROUP,
    rows: `Mexicans|Mexican|Mexican|Mexico
Canadians|Canadian|Canadian|Canada
Nigerians|Nigerian|Nigerian|Nigeria
Germans|German|German|Germany
Iranians|Iranian|Iranian|Iran
Brazilians|Brazilian|Brazilian|Brazil
Russians|Russian|Russian|Russia
Italians|Italian|Italian|Italy
Pakistanis|Pakistani|Pakistani|Pakistan
Australians|Australian|Australian|Australia
Poles|Pole|Polish|Poland
Israelis|Israeli|Israeli|Israel
Syrians|Syrian|Syrian|Syria
Kenyans|Kenyan|Kenyan|Kenya
Ukrainians|Ukrainian|Ukrainian|Ukraine
Indians|Indian|Indian|India
Cubans|Cuban|Cuban|Cuba
Turks|Turk|Turkish|Turkey
Somalis|Somali|Somali|Somalia
Swedes|Swede|Swedish|Sweden
Iraqis|Iraqi|Iraqi|Iraq
Romanians|Romanian|Romanian|Romania
Egyptians|Egyptian|Egyptian|Egypt
Norwegians|Norwegian|Norwegian|Norway
Afghans|Afghan|Afghan|Afghanistan
Hungarians|Hungarian|Hungarian|Hungary
Colombians|Colombian|Colombian|Colombia
Greeks|Greek|Greek|Greece
Haitians|Haitian|Haitian|Haiti
Palestinians|Palestinian|Palestinian|Palestine
Venezuelans|Venezuelan|Venezuelan|Venezuela
Ethiopians|Ethiopian|Ethiopian|Ethiopia
Albanians|Albanian|Albanian|Albania
Bangladeshis|Bangladeshi|Bangladeshi|Bangladesh
Moroccans|Moroccan|Moroccan|Morocco
Austrians|Austrian|Austrian|Austria
Hondurans|Honduran|Honduran|Honduras
Serbs|Serb|Serbian|Serbia
Danes|Dane|Danish|Denmark
Ghanaians|Ghanaian|Ghanaian|Ghana
Spaniards|Spaniard|Spanish|Spain
Koreans|Korean|Korean|Korea
Libyans|Libyan|Libyan|Libya
Bulgarians|Bulgarian|Bulgarian|Bulgaria
Guatemalans|Guatemalan|Guatemalan|Guatemala
Finns|Finn|Finnish|Finland
Scots|Scot|Scottish|Scotland
Belgians|Belgian|Belgian|Belgium
Algerians|Algerian|Algerian|Algeria
Argentinians|Argentinian|Argentinian|Argentina
Peruvians|Peruvian|Peruvian|Peru
Ugandans|Ugandan|Ugandan|Uganda
Malaysians|Malaysian|Malaysian|Malaysia
Indonesians|Indonesian|Indonesian|Indonesia`,
  },
  {
    axis: 'country',
    slots: GROUP,
    rows: `||Chinese|China
||Irish|Ireland
||Vietnamese|Vietnam
||Portuguese|Portugal
||Japanese|Japan
||French|France
||Lebanese|Lebanon
||British|Britain
||Welsh|Wales
||Dutch`,
  },
  {
    axis: 'country',
    slots: GROUP,
    rows: `Africans|African|African|Africa
Asians|Asian|Asian|Asia
Europeans|European|European|Europe`,
  },
  {
    axis: 'orientation',
    slots: GROUP,
    rows: `gays||gay
heterosexuals|heterosexual|straight
lesbians|lesbian|lesbian
bisexuals|bisexual|bisexual
homosexuals|homosexual|homosexual`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `Democrats|Democrat|Democratic
Republicans|Republican|Republican
Tories|Tory|Tory
Lib Dems|Lib Dem|Lib Dem`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `|||GOP
|||SNP
|||BJP
|||ANC`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `|||Labour
|||Likud
|||Fidesz`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `liberals|liberal|liberal
conservatives|conservative|conservative`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `||left-wing
||right-wing`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `||far-left
||far-right`,
  },
  {
    axis: 'party',
    slots: GROUP,
    rows: `Remainers|Remainer
Brexiteers|Brexiteer`,
  },
];

/** Other spellings: read as the form before the sign, never written. */
export const VARIANTS = `moslem=muslim moslems=muslims islamic=muslim dems=democrats dem=democrat lib_dems=lib_dems shiites=shias shiite=shia
afro-american=african-american filipinos=filipinos serbians=serbs argentines=argentinians romany=roma hispanic=hispanic
lefty=left-wing`;

/** The members of a table, each named by its forms. */
export function ringOf(axis: MirrorAxis, slots: readonly Slot[], rows: string): Ring {
  const members = rows.split('\n').map((row): Member => {
    const cells = row.split('|');
    const forms: Partial<Record<Slot, string>> = {};
    slots.forEach((slot, i) => {
      const form = cells[i];
      if (form !== undefined && form !== '') forms[slot] = form;
    });
    return { key: row, forms };
  });
  return { axis, members };
}

export const NAME_RINGS: readonly Ring[] = TABLES.map(({ axis, slots, rows }) => ringOf(axis, slots, rows));
