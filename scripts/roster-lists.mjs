/** Readers of the open lists of officials' accounts, one function per list. Used by make-roster.mjs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { EXECUTIVE, SOURCES } from './roster-sources.mjs';

/** Handles that go with the office: the account behind them changes, so no id. */
const OFFICE_HANDLES = { prez: 'POTUS', viceprez: 'VP' };
const OFFICE_HANDLES_SINCE = '2013-01-20';
const EXECUTIVE_TITLES = {
  prez: 'President of the United States',
  viceprez: 'Vice President of the United States',
};
const CONGRESS_TITLES = {
  rep: 'U.S. Representative',
  sen: 'U.S. Senator',
  house: 'U.S. Representative',
  senate: 'U.S. Senator',
};
/** This account became @VP in 2021; the handle stays with the office. */
const KEEP_HANDLE = { '803694179079458816': 'SenKamalaHarris' };
/** Day of the lists of 2026: a later end is a plan. */
const LIST_DAY = '2026-06-15';

/**
 * Entries of every list in a folder, in the order in which they are believed: `trusted` entries come after the
 * executive's terms and before the rest. `parseCsv` is the engine's own.
 */
export function readLists(folder, parseCsv, trusted) {
  const read = readers(folder, parseCsv);
  return [
    ...executive(read),
    ...trusted,
    ...congress(read),
    ...governors(read),
    ...commons(read),
    ...canada(read),
  ];
}

function readers(folder, parseCsv) {
  const text = (name) => readFileSync(join(folder, name), 'utf8');
  // Ids are longer than a JavaScript number holds.
  const yaml = (name) => parseYaml(text(name), { intAsBigInt: true });
  /** Rows of a CSV file as objects by column. */
  const table = (name) => {
    const [header, ...rows] = parseCsv(text(name), name);
    return rows.map(({ cells }) =>
      Object.fromEntries(header.cells.map((column, i) => [column, cells[i] ?? ''])),
    );
  };
  return { text, yaml, table };
}

/** A handle as X allows it, or null: lists hold blanks, "none" and slips. */
const asHandle = (value) => {
  const handle = String(value ?? '')
    .trim()
    .replace(/^@/, '');
  return /^\w{1,20}$/.test(handle) && !/^(none|na|nan|null)$/i.test(handle) ? handle : null;
};
/** A whole id, or null: some lists have lost digits to a spreadsheet (8.57641E+17). */
const asId = (value) => (/^[1-9]\d{0,19}$/.test(String(value ?? '')) ? String(value) : null);

const entry = (handle, id, office, source, formerHandles = []) => ({
  kind: 'holder',
  country: null,
  from: null,
  to: null,
  ended: false,
  figure: null,
  ...office,
  handle,
  id,
  source,
  formerHandles,
});

/** Terms of one office that follow each other within a week become one. */
function mergeTerms(terms, titles) {
  const merged = [];
  for (const { type, start, end } of [...terms].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const title = titles[type];
    const last = merged.findLast((term) => term.title === title);
    if (last && (Date.parse(start) - Date.parse(last.to)) / 86_400_000 <= 7) last.to = end;
    else merged.push({ title, country: 'US', from: start, to: end });
  }
  return merged.map((term) => ({ ...term, ended: term.to < LIST_DAY }));
}

const nameOf = ({ name }) => `${name.first} ${name.last}`;

function executive({ yaml }) {
  const people = yaml('us-executive.yaml');
  const entries = EXECUTIVE.flatMap(([name, handle, id]) => {
    const person = people.findLast((each) => nameOf(each) === name);
    if (!person) throw new Error(`us-executive.yaml: nobody is called "${name}"`);
    return mergeTerms(person.terms, EXECUTIVE_TITLES).map((office) =>
      entry(handle, id, office, SOURCES.executive),
    );
  });
  const terms = people.flatMap((person) => person.terms).filter((term) => term.start >= OFFICE_HANDLES_SINCE);
  for (const [type, handle] of Object.entries(OFFICE_HANDLES)) {
    const merged = mergeTerms(
      terms.filter((term) => term.type === type),
      EXECUTIVE_TITLES,
    );
    entries.push(...merged.map((office) => entry(handle, null, office, SOURCES.executive)));
  }
  return entries;
}

function congress({ text, yaml }) {
  const terms = new Map(
    yaml('us-legislators-current.yaml').map((person) => [
      person.id.bioguide,
      mergeTerms(person.terms, CONGRESS_TITLES).filter((term) => term.to >= '2007-01-01'),
    ]),
  );
  const list = JSON.parse(text('us-congress-accounts-2017-2023.json'));
  const chambers = new Map(
    list.filter((each) => each.type === 'member').map((each) => [each.id.bioguide, each.chamber]),
  );
  const offices = (bioguide) => {
    const dated = terms.get(bioguide);
    if (dated) return dated.map((office) => [office, `; ${SOURCES.terms}`]);
    return [
      [
        { title: CONGRESS_TITLES[chambers.get(bioguide)] ?? 'Member of the U.S. Congress', country: 'US' },
        '',
      ],
    ];
  };
  const member = (bioguide, account, source, former) => {
    const id = asId(account.id);
    const handle = KEEP_HANDLE[id] ?? asHandle(account.handle);
    if (handle === null) return [];
    return offices(bioguide).map(([office, more]) => entry(handle, id, office, source + more, former));
  };
  const social = (name, source) =>
    yaml(name).flatMap(({ id, social: { twitter, twitter_id } }) =>
      twitter ? member(id.bioguide, { handle: twitter, id: twitter_id }, source) : [],
    );
  // Caucuses and parties hold no office and are left out.
  const accounts = list.flatMap((each) =>
    each.accounts.flatMap((account) => {
      const former = (account.prev_names ?? []).filter((name) => asHandle(name) && !KEEP_HANDLE[account.id]);
      const of = { handle: account.screen_name, id: account.id };
      if (each.type === 'member') return member(each.id.bioguide, of, SOURCES.congress, former);
      if (each.type !== 'committee' || asHandle(of.handle) === null) return [];
      const chamber =
        { house: 'U.S. House', senate: 'U.S. Senate', joint: 'U.S. Congress' }[each.chamber] ??
        'U.S. Congress';
      const office = { title: `Committee of the ${chamber}`, kind: 'government-account', country: 'US' };
      return [entry(of.handle, asId(of.id), office, SOURCES.congress, former)];
    }),
  );
  return [
    ...social('legislators-social-media_HEAD_20260615.yaml', SOURCES.social2026),
    ...accounts,
    ...social('legislators-social-media_20210101.yaml', SOURCES.social2021),
  ];
}

const governors = ({ table }) =>
  table('us-governors-2021.csv').flatMap((row) => {
    const handle = asHandle(row.twitter_handle);
    // The end is the plan of 2021: who was elected again, or left early, is not in the list.
    const office = {
      title: `Governor of ${row.state_name}`,
      country: 'US',
      from: row.entered_office,
      to: row.term_end,
    };
    return handle ? [entry(handle, null, office, SOURCES.governors)] : [];
  });

const MP = 'Member of Parliament';

const commons = ({ table }) =>
  table('uk_legislators.csv').flatMap((row) => {
    const handle = asHandle(row.screen_name);
    const office = { title: MP, country: 'GB', from: '2019-12-12' };
    return handle ? [entry(handle, asId(row.user_id.trim()), office, SOURCES.uk)] : [];
  });

const canada = ({ table }) =>
  table('canadian_mp_twitterhandles.csv').flatMap((row) => {
    const handle = asHandle(row.screen_name);
    const [month, day, year] = row.start_date.split(' ')[0].split('/');
    const from = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return handle ? [entry(handle, null, { title: MP, country: 'CA', from }, SOURCES.canada)] : [];
  });
