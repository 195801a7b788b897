/** E-mail addresses that could be somebody's own mailbox: not an office, a state, a campaign or a role. */
import { shapesOf } from './shape';
import type { Shape } from './shape';

/** Mailboxes of a role. Compared with the part before `@`, cut at dots, digits and plus signs. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'info press contact office offices media help support hello admin team campaign rsvp events event jobs careers ' +
    'volunteer volunteers tips news newsroom editor letters service services sales enquiries inquiries webmaster postmaster ' +
    'noreply no-reply donate feedback scheduling scheduler casework intern internships academies constituent communications ' +
    'secretariat embassy consulate register registration privacy legal abuse security billing outreach ask mail email'
  ).split(' '),
);

/** Providers where people, not bodies, have their mailbox. */
const PERSONAL_HOST =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|protonmail|proton|pm|gmx|web|mail|yandex|comcast|verizon|att|sbcglobal)\.[a-z.]{2,6}$/i;

const STATE_HOST =
  /@(?:[a-z0-9-]+\.)*(?:gov|mil|gob|gouv|gc|govt)(?:\.[a-z]{2})?$|\.(?:gov|mil|int|edu)$|@[a-z0-9.-]*(?:parliament|senate|congress|campaign|for[a-z]+)\.[a-z.]+$/i;

const CAMPAIGN =
  /(?:for|4)(?:congress|senate|house|mayor|governor|council|president|[a-z]{2}\d{1,2}$)|^(?:vote|elect|team|friendsof)|campaign|district/;

/** Is this address of a role, a state, a university or a campaign? Those are published to be used. */
export function isPublicMailbox(address: string): boolean {
  const local = address.slice(0, address.indexOf('@')).toLowerCase();
  return (
    STATE_HOST.test(address) ||
    CAMPAIGN.test(local) ||
    ROLES.has(local) ||
    local.split(/[.+_\d-]+/).some((part) => ROLES.has(part))
  );
}

/** Is the mailbox at a provider for private people? */
export const isPersonalHost = (address: string): boolean => PERSONAL_HOST.test(asWritten(address));

/** E-mail addresses in a text that are not plainly public. */
export const findEmails = (text: string): readonly Shape[] => [
  ...findWritten(text),
  ...shapesOf(text, SPELLED, (match) => !isPublicMailbox(asWritten(match))),
];

/** "name at host dot com", "name (dot) other (at) host (dot) com": spelled out to pass a filter. */
const SPELLED =
  /(?<![\w.%+@-])[a-z0-9][a-z0-9._+-]{1,63}(?: ?[([]dot[)\]] ?[a-z0-9_+-]{1,30}){0,2} ?[([]?(?: ?at | ?at[)\]]| ?@ ?)[)\]]? ?[a-z0-9-]{2,63} ?(?:[([]dot[)\]]| dot ) ?(?:com|net|org|me|co|info|eu|us|uk|de|fr)(?!\w)/gi;
const asWritten = (match: string): string =>
  match
    .replace(/ ?[([]?\bat\b[)\]]? ?/i, '@')
    .replace(/ ?[([]?\bdot\b[)\]]? ?/gi, '.')
    .replace(/ /g, '');

const findWritten = (text: string): readonly Shape[] =>
  text.includes('@')
    ? shapesOf(
        text,
        /(?<![\w.%+@-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![\w-]|\.[a-z])/gi,
        (match) => !isPublicMailbox(match),
      )
    : [];
