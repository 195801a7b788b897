/** Words that stand for people, for the clauses that need somebody at whom the words are aimed. */

import { GROUPS, ORIGIN } from './groups';

/** The person spoken to. */
export const SECOND_PERSON: readonly string[] = [
  'you', 'u', 'ya', 'yall', "y'all", 'ye', 'you all', 'you guys', 'you people', 'you lot', 'all of you', 'both of you',
]; // prettier-ignore

/** People spoken about. Never `it`. */
export const THIRD_PERSON: readonly string[] = [
  'he', 'she', 'they', 'him', 'her', 'them', 'all of them', 'both of them', 'every one of them', 'every last one of them', 'these people',
  'those people', 'people like him', 'people like her', 'people like them', 'people like that', 'people like you', 'this guy', 'that guy',
  'this man', 'that man', 'this woman', 'that woman', 'this person', 'that person', 'this clown', 'that clown', 'this idiot', 'that idiot',
  'his family', 'her family', 'their families', 'your family', 'his kids', 'her kids', 'your kids', 'their kids', 'your mother', 'your mom',
]; // prettier-ignore

/** Plurals for groups of people that no rule protects as such: politics, work, behaviour. */
export const GROUP_NOUNS: readonly string[] = [
  'people', 'protesters', 'protestors', 'demonstrators', 'rioters', 'looters', 'marchers', 'strikers', 'activists', 'journalists', 'reporters',
  'editors', 'politicians', 'senators', 'congressmen', 'congresswomen', 'lawmakers', 'democrats', 'republicans', 'liberals', 'conservatives',
  'libs', 'dems', 'lib dems', 'greens', 'labourites', 'leftists', 'socialists', 'communists', 'tories', 'remainers', 'brexiteers', 'cops', 'officers', 'policemen', 'judges',
  'lawyers', 'doctors', 'nurses', 'teachers', 'students', 'professors', 'bankers', 'billionaires', 'ceos', 'landlords', 'voters', 'supporters',
  'fans', 'players', 'traitors', 'criminals', 'thieves', 'cowards', 'bastards', 'fuckers', 'fucks', 'motherfuckers', 'assholes', 'bitches', 'pricks', 'pedophiles', 'paedophiles', 'pedos', 'rapists', 'killers', 'murderers', 'molesters', 'scumbags', 'idiots', 'morons', 'dealers', 'poachers',
  'hunters', 'farmers', 'neighbors', 'neighbours', 'whistleblowers', 'leakers', 'witnesses', 'bureaucrats', 'officials', 'elites', 'lobbyists',
  'trolls', 'haters', 'vegans', 'gamers', 'celebrities', 'influencers', 'bikers', 'homeless', 'kids', 'children', 'teenagers', 'families',
]; // prettier-ignore

/** Groups that a rule protects; the clause for them is hateful conduct, the wish is the same. */
export const PROTECTED_NOUNS: readonly string[] = [
  ...GROUPS.flatMap(([, { many = '', after = '' }]) => `${many} ${after}`.split(/\s+/)),
  ...ORIGIN.many.split(' '),
  'trannies',
].filter((word) => word !== '' && !word.includes('_'));

/** One person by role. Used after an article, a possessive or `that`. */
export const ROLE_NOUNS: readonly string[] = [
  'man', 'woman', 'guy', 'girl', 'boy', 'person', 'journalist', 'reporter', 'editor', 'politician', 'senator', 'congressman', 'congresswoman',
  'president', 'governor', 'mayor', 'minister', 'judge', 'lawyer', 'doctor', 'nurse', 'teacher', 'student', 'professor', 'landlord', 'boss',
  'neighbor', 'neighbour', 'coach', 'referee', 'player', 'officer', 'cop', 'sheriff', 'ceo', 'witness', 'accuser', 'whistleblower',
  'whistle-blower', 'leaker', 'traitor', 'idiot', 'moron', 'clown', 'bastard', 'coward', 'scumbag', 'asshole', 'bitch', 'liar', 'thief',
  'activist', 'critic', 'troll', 'owner', 'driver', 'wife', 'husband', 'daughter', 'son', 'ex', 'democrat', 'republican', 'tory', 'liberal', 'conservative', 'remainer', 'brexiteer', 'lib dem',
]; // prettier-ignore

/** Heads that make a target a thing: what is said of it is said of no person. */
export const OBJECT_NOUNS: readonly string[] = [
  'bill', 'bills', 'law', 'laws', 'act', 'amendment', 'policy', 'policies', 'plan', 'plans', 'deal', 'idea', 'ideas', 'proposal', 'measure',
  'resolution', 'rule', 'rules', 'regulation', 'program', 'programs', 'programme', 'project', 'mandate', 'filibuster', 'tax', 'taxes', 'tariff',
  'tariffs', 'budget', 'economy', 'market', 'markets', 'business', 'businesses', 'company', 'companies', 'industry', 'industries', 'party',
  'campaign', 'career', 'careers', 'candidacy', 'investigation', 'movement', 'system', 'regime', 'government', 'administration', 'agency',
  'congress', 'senate', 'house', 'court', 'effort', 'efforts', 'talks', 'negotiations', 'dream', 'dreams', 'rumor', 'rumors', 'hoax',
  'conversation', 'show', 'series', 'movie', 'film', 'song', 'game', 'team', 'app', 'site', 'website', 'phone', 'battery', 'car', 'truck',
  'virus', 'disease', 'cancer', 'pandemic', 'democracy', 'freedom', 'liberty', 'hate', 'racism', 'trend', 'meme', 'language', 'tradition',
  'legislation', 'hopes', 'hope', 'truth', 'stock', 'stocks', 'dollar', 'plant', 'plants', 'tree', 'trees', 'server', 'laptop', 'computer',
]; // prettier-ignore
