/**
 * Somebody's own e-mail address. Twitter, June 2019: "contact information, including non-public personal phone numbers or
 * email addresses". Role mailboxes, states, campaigns, universities and the author's own never fire (private/email.ts).
 */
import { MAIL_BEFORE, MAIL_LABEL, OWN_MAIL, PRIVATE_MAIL } from '../lexicon/privacy';
import { findEmails, isPersonalHost } from '../private/email';
import { around, exposes, isHostile, isPublic, named, ownedByOther, privateOf } from '../private/owner';
import { anyWord } from '../phrases';
import { shapesIn } from '../private/plain';
import type { Candidate, Clause, Doc, Examples } from '../types';

const ID = 'private-information/email';
/** "name at host dot com". */
const SPELLED_OUT = anyWord('dot');

function detect(doc: Doc): readonly Candidate[] {
  if (!doc.original.includes('@') && !SPELLED_OUT(doc)) return [];
  return shapesIn(doc, findEmails).flatMap((shape) => {
    const words = around(doc, shape);
    if (words === null || isPublic(words)) return [];
    if (named(doc, words, MAIL_LABEL, true)) return [exposes(doc, ID, 78, 'private-email-of-another', words)];
    if (!ownedByOther(words, MAIL_BEFORE))
      return privateOf(doc, words, OWN_MAIL)
        ? [exposes(doc, ID, isHostile(doc) ? 70 : 58, 'email-of-another', words)]
        : [];
    if (PRIVATE_MAIL.test(words.before)) return [exposes(doc, ID, 80, 'private-email-of-another', words)];
    return isPersonalHost(doc.original.slice(shape.start, shape.end))
      ? [exposes(doc, ID, isHostile(doc) ? 72 : 60, 'email-of-another', words)]
      : [];
  });
}

export const email: Clause = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'Her private email is j.doe.77@gmail.com', why: 'private mailbox of another' },
    { text: 'his personal e-mail: johndoe@example.net', why: 'personal, any provider' },
    { text: 'Email him: jdoe1970@yahoo.com and let him know', why: 'a provider for private people' },
    { text: 'The judge’s gmail is somejudge@gmail.com', why: 'a named owner' },
    { text: 'spam her at mary.doe@outlook.com', why: 'called to be used against her' },
    { text: 'their personal email address is doefamily@icloud.com', why: 'a family' },
    { text: 'write them, doe.family@proton.me, every hour', why: 'written to be flooded' },
    { text: '@fellow_citizen’s private email is citizen99@hotmail.com', why: 'owner by mention' },
  ],
  nearMiss: [
    { text: 'Email my office: help@doe.house.gov', why: 'an office of the state' },
    { text: 'My personal email is doe@gmail.com, write me.', why: 'the author’s own' },
    { text: 'Press contact: press@doecampaign.com', why: 'a role' },
    { text: 'RSVP to her event at rsvp.doe@gmail.com', why: 'an event' },
    { text: 'Her emails were subpoenaed by the committee.', why: 'no address' },
    { text: 'Email him at governor@state.ms.gov about the budget.', why: 'a state’s mailbox' },
    { text: 'Thanks @jane_doe and @john_doe for the interview.', why: 'handles are no addresses' },
    { text: 'Contact her campaign: janeforcongress@gmail.com', why: 'a campaign' },
  ],
};
