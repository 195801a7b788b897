/**
 * References to mass murder or violent events in which protected groups were the victims, used to harass. Naming such an
 * event is no violation: it must be wished back, approved, or held against somebody.
 */
import { massViolenceIn } from '../mass-violence';
import type { Clause, Examples } from '../types';

export const massViolence: Clause = {
  id: 'hateful-conduct/reference-to-mass-violence',
  detect: massViolenceIn,
};

export const examples: Examples = {
  positive: [
    { text: '@citizen the trains to the camps will be running again', why: 'a hint, at a person' },
    {
      text: 'Ms Doe, who is Jewish, has she forgotten what the ovens were for?',
      why: 'a question as a hint',
    },
    { text: '@citizen hitler missed one', why: 'a murderer is missed' },
    { text: '@citizen another Srebrenica is coming for you', why: 'a massacre announced' },
    {
      text: 'Jews complain again. Hitler should have finished the job.',
      why: 'a mass murder is wished finished',
    },
    { text: 'Hitler was right about the Jews', why: 'a mass murderer is approved' },
    { text: 'We need another holocaust for these Jews', why: 'a mass murder is wished back' },
    {
      text: '@citizen the ovens are waiting for you',
      why: 'the means of mass murder held against a person',
    },
    { text: 'Bring back lynching, these black people need it', why: 'lynching is wished back' },
    { text: '@citizen you belong in a gas chamber', why: 'the means, at a person' },
    { text: 'Hitler did nothing wrong, look at those Jews', why: 'approval' },
    { text: 'Six million was not enough, Jews', why: 'the count is mocked' },
  ],
  nearMiss: [
    { text: 'The train to the camp leaves at nine, pack light!', why: 'a holiday camp' },
    { text: 'We planted a tree with your name on it @citizen, happy birthday', why: 'a present' },
    { text: 'We remember the trains to Auschwitz. Never again.', why: 'remembrance' },
    { text: '@citizen you put children in camps. Shame on you.', why: 'a reproach on policy' },
    { text: 'Today we remember six million Jews murdered in the Holocaust.', why: 'remembrance' },
    { text: 'Hitler murdered six million Jews. Never again.', why: 'a fact' },
    { text: 'Saying that Hitler was right about Jews is vile.', why: 'counter-speech' },
    { text: 'We visited Auschwitz with young Muslims and Jews.', why: 'a visit' },
    { text: 'Lynching was a terror against black people.', why: 'history' },
    { text: 'Comparing you to Hitler is wrong.', why: 'a comparison rejected' },
    { text: 'The Nazis wanted to kill all Jews; we must teach it.', why: 'history taught' },
    { text: 'Turn on the oven, I am making you a cake.', why: 'an oven' },
  ],
};
