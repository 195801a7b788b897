/** The lists behind the roster, by the words under which the roster names them. */
export const SOURCES = {
  social2026: 'unitedstates/congress-legislators social media 2026-06-15 (CC0 1.0)',
  social2021: 'unitedstates/congress-legislators social media 2021-01-01 (CC0 1.0)',
  congress: 'alexlitel/congresstweets-accounts 2023-06-22 (MIT)',
  terms: 'terms: unitedstates/congress-legislators 2026-06-15 (CC0 1.0)',
  executive:
    'terms: unitedstates/congress-legislators executive 2026-06-15 (CC0 1.0); account: general knowledge, not verified',
  governors: 'CivilServiceUSA/us-governors 2021-03 (MIT)',
  uk: 'AliceTimken/uk-legislators, House of Commons after December 2019 (CC0 1.0)',
  canada: 'AliceTimken/canadian-legislators, House of Commons after September 2021 (CC0 1.0)',
};

/** Accounts of presidents and vice presidents: the lists have their terms but no handles. */
export const EXECUTIVE = [
  ['Barack Obama', 'BarackObama', '813286'],
  ['Joseph Biden', 'JoeBiden', '939091'],
  ['Donald Trump', 'realDonaldTrump', '25073877'],
  ['Mike Pence', 'Mike_Pence', '22203756'],
  ['Kamala Harris', 'KamalaHarris', '30354991'],
  ['Kamala Harris', 'SenKamalaHarris', '803694179079458816'],
  ['James David Vance', 'JDVance', '1542228578'],
];
