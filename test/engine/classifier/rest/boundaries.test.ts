import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/engine/classifier';

const OWN =
  /^(?:abusive-behavior|terrorism|private-information|non-consensual-nudity|child-sexual-exploitation|self-harm|civic-integrity)\//;
const read = (text: string) =>
  classify(text, {
    lang: 'en',
    hasMedia: false,
    replyTo: null,
    isPublicHandle: (handle) => handle === 'sen_doe',
  });
const clausesOf = (text: string) =>
  read(text)
    .signals.map(({ clause }) => clause)
    .filter((clause) => OWN.test(clause));

describe('reads on', () => {
  it.each([
    ['abusive-behavior/wish-of-harm', 'I hope every last one of these journalists gets run over.'],
    ['abusive-behavior/wish-of-harm', 'Hope she chokes on her lunch and dies'],
    ['abusive-behavior/wish-of-harm', 'The protesters in the square deserve to die, all of them.'],
    ['abusive-behavior/wish-of-harm', 'Can somebody please shoot this guy already'],
    ['abusive-behavior/wish-of-harm', 'WISH HE WOULD DROP DEAD TODAY!!!'],
    ['abusive-behavior/wish-of-harm', 'i want them dead, every one'],
    ['abusive-behavior/wish-of-harm', 'May you get cancer.'],
    ['abusive-behavior/wish-of-harm', 'We should hang these traitors.'],
    ['abusive-behavior/wish-of-harm', 'I pray that Congressman Roe has a stroke'],
    ['abusive-behavior/wish-of-harm', '@sen_doe you deserve a slow death'],
    ['abusive-behavior/call-to-harass', 'Everybody: camp outside his house until he gives in.'],
    ['abusive-behavior/call-to-harass', 'Let’s make her life a living hell'],
    ['abusive-behavior/call-to-harass', 'Guys, bombard @fellow_citizen’s inbox tonight'],
    ['abusive-behavior/call-to-harass', 'Does anyone know where he lives?'],
    ['abusive-behavior/call-to-harass', 'Hunt her down, patriots'],
    ['self-harm/encouragement', 'lol just kys'],
    ['self-harm/encouragement', 'Nobody would care. Go kill yourself.'],
    ['self-harm/encouragement', 'you should really slit your wrists'],
    ['self-harm/encouragement', 'Why don’t you just hang yourself?'],
    ['terrorism/promotion', 'God bless Al-Qaeda and all its brave fighters'],
    ['terrorism/promotion', 'Young men should join ISIS now'],
    ['private-information/address', 'For the record, Jane Doe lives at 1187 Willow Creek Road, Springfield'],
    ['private-information/phone', 'Here’s his cell: (555) 234-0147. You know what to do'],
    ['private-information/email', 'Her personal email is jdoe1970@gmail.com, let her know'],
    ['private-information/identity-document', 'The accuser’s SSN is 234-56-7890'],
    ['private-information/financial', 'her credit card: 5500 0055 5555 5559'],
    ['private-information/location', 'He is right now staying at the Plaza, room 1204'],
    ['private-information/threat-to-expose', 'If you testify, I will post your home address.'],
    ['private-information/threat-to-expose', 'Shut up or I’ll dox you'],
    [
      'civic-integrity/how-to-participate',
      'You can vote by text message this election, just send DOE to 55512',
    ],
    [
      'civic-integrity/how-to-participate',
      'Democrats vote on Wednesday November 4, Republicans vote on Tuesday November 3',
    ],
    [
      'civic-integrity/suppression',
      'Police will be checking IDs at polling places, you will be arrested if you vote with unpaid fines',
    ],
    ['abusive-behavior/wish-of-harm', 'Hope a meteor lands on that usher.'],
    ['abusive-behavior/wish-of-harm', 'I would pay good money to watch that usher hang.'],
    ['abusive-behavior/wish-of-harm', 'Nobody would shed a tear if Milo Brandt got run over.'],
    ['abusive-behavior/wish-of-harm', 'If only Dora Quill had been on that bus'],
    ['abusive-behavior/wish-of-harm', 'These louts ought to be shot on sight.'],
    ['abusive-behavior/call-to-harass', 'Turn up at Councillor Quill’s house with drums tonight'],
    ['abusive-behavior/call-to-harass', 'Write to his employer until he gets fired, everyone'],
    [
      'abusive-behavior/sexual-harassment',
      '@fellow_citizen that blouse and you, it would look better on my bedroom floor',
    ],
    ['abusive-behavior/aggressive-insult', 'Milo Brandt is a maggot, a scumbag and a piece of garbage'],
    ['self-harm/encouragement', 'why don’t you throw yourself off a bridge'],
    ['terrorism/promotion', 'Proud to have sent money to al-Qaeda this year'],
    ['private-information/phone', 'Wake him up: 07700 900321 is his mobile'],
    ['private-information/location', 'Her kids walk home past Elm Corner at 4, go and have a word with them'],
    ['private-information/threat-to-expose', 'Delete your video or your home address is on here tonight'],
    ['non-consensual-nudity/solicitation', 'has anyone got the leaked video of that singer?'],
    ['civic-integrity/how-to-participate', 'Don’t queue on Thursday: e-mail your vote instead'],
    ['civic-integrity/suppression', 'Polling places in the east are shut, do not bother to go'],
  ])('%s: %s', (clause, text) => {
    expect([text, clausesOf(text)]).toEqual([text, expect.arrayContaining([clause])]);
  });
});

describe('ordinary talk of officials is free', () => {
  it.each([
    'I hope the filibuster dies a quick death.',
    'I hope they lose, resign and never come back.',
    'These thugs belong in prison. LOCK THEM UP!',
    'Our enemies should be beaten at the polls.',
    'Democrats should be ashamed. They will get crushed in November!',
    'Republicans want people to die, that is their health care plan.',
    'No one should die because they cannot afford insulin.',
    'We must hunt down the terrorists and destroy ISIS.',
    'The killers of our officers should be executed after a fair trial.',
    'Hope everyone gets their covid shot!',
    'Terrible! This witch hunt must die.',
    'He was a great American. May he rest in peace.',
    'So sad to hear that she has cancer. I hope she beats it.',
    'I deserve to meet my accuser, like every American.',
    'If they remove the President it will cause a fracture like a civil war.',
    'Little Marco is a total lightweight, a choker, a disaster!',
    'Lyin’ Ted, Crooked Hillary, Sleepy Joe: losers, all of them.',
    'Call Senator Roe at (202) 224-0100 and tell him to vote no.',
    'Call your representatives NOW, flood the switchboard: 202-224-3121.',
    'Show up at the town hall tonight and make your voices heard.',
    'Everyone should go to her rally on Saturday!',
    'Join us outside the Capitol at noon. Bring signs.',
    'Protest at the governor’s office until he signs.',
    'Knock on doors, make calls, get out the vote.',
    'Vote them out. Make their lives easier by retiring them.',
    'My office is at 12 Main Street, Suite 400. Come in!',
    'The White House is at 1600 Pennsylvania Avenue, in case he forgot.',
    'Our headquarters moved to 55 Market Square, call 555-234-0100.',
    'If you are in crisis call 1-800-273-8255. Suicide is preventable.',
    'Veteran suicide is an epidemic: 20 a day. We must do better.',
    'The shutdown is political suicide, Mr. President.',
    'They are shooting themselves in the foot with these tariffs.',
    'You should end it, Mr. President: reopen the government.',
    'I lost my son to suicide. Please reach out if you need help.',
    'We will never forget the victims of al-Shabaab.',
    'Iran supports Hezbollah, and Qatar funded al-Nusra.',
    'President Roe pulled out, ISIS is back. Some victory!',
    'I support the bill to designate Boko Haram.',
    'Polls close at 7pm. If you are in line, stay in line!',
    'You can vote early, by mail or in person, until Tuesday.',
    'Election day is Tuesday, November 3.',
    'Text VOTE to 55512 to register.',
    'Vote online for our app challenge winners!',
    'You do not need two forms of ID to vote, whatever they tell you.',
    'The election was rigged and stolen, the worst in history!',
    'Mail-in ballots are a fraud, many were not counted.',
    'ICE must stay away from polling places.',
    'Your vote won’t count if you don’t cast it!',
    'We will release the full transcript and the documents.',
    'I will release his tax returns request to the committee.',
    'The so-called whistleblower has to come forward, the name must be known.',
    'She looks great in that dress, congratulations on the Emmy!',
    'We passed my bill against revenge porn and nude deepfakes.',
    'Stop child pornography: pass the bill now.',
    'He lives at the expense of 12 million taxpayers.',
    'Her number 1 priority is 2,500,000 new jobs.',
    'Social Security number one: protect it for 64,000,000 seniors.',
    'GDP up 2.135 percent, wages up 3.412 percent in his first year.',
    'Let him speak! Let her finish!',
    'Get in the race, get in her corner, and chip in 5 dollars.',
    'Let’s kill the bill. Somebody should kill this terrible tax.',
    'We should kill the Democrats’ bill in committee.',
    'Someone should run over to the Senate and tell them.',
    'His house at 20 School Street is open for tours of the museum.',
    'Her private number at the office is 555-234-0147.',
    'Her restaurant, her place: 12 Main Street, reservations by phone.',
    'My opponent is just hoping she drops dead before November.',
    'That editor wishes we would all drop dead, and still we invite him.',
    'You will kill yourself if you drive like that, slow down.',
    'It is no way to live: you shoot yourself and the tax man sends a bill.',
    'I hope this photo gets shot again in better light.',
    'Who would shed a tear if this tax died?',
    'It hangs in the corner of your kitchen.',
    'If only my parents had been on that march!',
    'Our train goes down the valley every hour, I hope you take it.',
    'We hope the ventilator stops beeping and she goes home soon.',
    'Write to your employer until you get a raise, everyone.',
    'Follow the committee’s work live from Monday.',
    'Proud to have sent aid to the victims of al-Shabaab.',
    'Wake up, it is 0700 and his phone rings.',
    'Her kids go to the public school on Elm Street like everybody’s.',
    'Delete your account or keep it, your data is your own.',
    'E-mail your senator before the vote on Thursday.',
    'You need two signatures to put a candidate on the ballot.',
    'If you vote by mail you will be notified when your ballot is counted.',
    'The room is full: 300 people in hall 14 right now.',
  ])('%s', (text) => {
    expect([text, clausesOf(text)]).toEqual([text, []]);
  });
});

describe('the same words in another stance are not stood behind', () => {
  it.each([
    ['negated', 'I don’t want you to die, I want you to resign.'],
    ['negated', 'I would never wish cancer on anyone.'],
    ['negated', 'Nobody should ever tell a child "kill yourself".'],
    ['quoted and condemned', 'A man yelled “I hope you die” at our staff. That is vile and unacceptable.'],
    ['quoted and condemned', 'Telling journalists they “deserve to be shot” is disgusting.'],
    ['reported', 'He said protesters deserve to be shot.'],
    ['reported', 'She told the court that he threatened to post her home address.'],
    ['reported', 'Trolls told her to kill herself. We must stop this.'],
    ['a question', 'Do you really think reporters deserve to die?'],
    ['a call not to', 'Please don’t go to her house. Leave her family alone.'],
    ['a call not to', 'Stop harassing him and do not flood his phone.'],
  ])('%s: %s', (_, text) => {
    expect([text, clausesOf(text)]).toEqual([text, []]);
  });
});

it('a wish marks the harm as its predicate and the victim as its target', () => {
  const text = 'I hope every usher at the old theatre gets run over';
  const words = read(text).signals.flatMap(({ spans }) =>
    spans.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`),
  );
  expect(words).toContain('predicate gets run over');
  expect(words.find((part) => part.startsWith('target every usher'))).toBeDefined();
});

describe('every reading shows its words', () => {
  it.each([
    'I hope you get cancer and die.',
    'Her cell is 555-234-0147',
    'Long live al-Qaeda!',
    '@fellow_citizen kys',
  ])('%s', (text) => {
    for (const { spans, because } of read(text).signals) {
      expect(spans.some(({ role }) => role === 'predicate')).toBe(true);
      for (const { start, end } of spans) expect(start >= 0 && end > start && end <= text.length).toBe(true);
      expect(because.length).toBeGreaterThan(0);
    }
  });
});

it('a number is marked whole and nothing beside it', () => {
  const text = 'His cell is 555-234-0147, call him';
  const span = read(text).signals[0]?.spans.find(({ role }) => role === 'predicate');
  expect(text.slice(span?.start, span?.end)).toBe('555-234-0147');
});

it('facts of the vote are never more than possible; impossible ways are likely', () => {
  const bandOf = (text: string) =>
    read(text).signals.find(({ clause }) => clause.startsWith('civic-integrity/'))?.band;
  expect(bandOf('Election Day has been moved to Friday, spread the word.')).toBe('possible');
  expect(bandOf('ICE agents are at polling places in our city, be warned')).toBe('possible');
  expect(bandOf('Cast your ballot by phone on election day, call now')).toBe('likely');
});

it('very long and very odd texts are read without harm', () => {
  const odd = [
    'a'.repeat(20000),
    '1 '.repeat(5000),
    "'".repeat(3000),
    'kill '.repeat(2000),
    'his number is 5'.repeat(800),
    'vote by vote by '.repeat(600),
    '@a '.repeat(2000),
  ];
  for (const text of odd) expect(() => read(text)).not.toThrow();
});
