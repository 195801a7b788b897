/**
 * Targeted misgendering or deadnaming of a transgender person, in force to early 2023. Text alone seldom shows who is who:
 * likely only where somebody is singled out and the words themselves deny the gender.
 */
import { misgenderingIn } from '../misgender';
import type { Clause, Examples } from '../types';

export const misgendering: Clause = {
  id: 'hateful-conduct/misgendering',
  detect: misgenderingIn,
};

export const examples: Examples = {
  positive: [
    { text: 'I refuse to call Ria Stone she.', why: 'a pronoun is refused' },
    { text: 'The trans candidate was born Robert and will stay Robert', why: 'the old name' },
    { text: '@citizen ur not a trans woman ur a bloke in a wig', why: 'texting style' },
    { text: '@citizen you will never be a real woman', why: 'said to a person' },
    { text: 'The secretary is a man pretending to be a woman.', why: 'said of an office holder' },
    { text: 'Trans women are men.', why: 'said of a group' },
    { text: 'She will always be a man', why: 'always' },
    { text: '@citizen you will always be a dude', why: 'at a handle' },
    { text: 'Transwomen are males', why: 'one word' },
    { text: '@citizen is a man in a dress', why: 'a mocking picture' },
    { text: 'Governor Smith is a biological man who thinks he is a woman', why: 'biological' },
  ],
  nearMiss: [
    { text: 'Bob Smith was born Robert Smith in Leeds.', why: "a name, and nobody's gender" },
    { text: 'Mrs Doubtfire is a man in a wig, what a film', why: 'a part in a film' },
    { text: 'My son is trans. He is a man and I am proud of him.', why: 'affirmed' },
    { text: "She's a big girl now and goes to school", why: 'a child' },
    { text: 'Trans women are women.', why: 'affirmation' },
    { text: 'He is a man of his word.', why: 'a man' },
    { text: 'She will always be a woman I admire.', why: 'praise' },
    { text: 'You will never be a real leader.', why: 'no gender' },
    { text: 'Men and women are equal.', why: 'equality' },
    { text: 'Saying that trans women are men is cruel.', why: 'counter-speech' },
    { text: 'He was born a poor man and became a senator.', why: 'a career' },
    { text: 'We debate biological sex in sport today.', why: 'a subject' },
  ],
};
