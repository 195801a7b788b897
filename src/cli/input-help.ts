/** The part of the help that classify and decide share. */
export const INPUT_HELP = `Input
  {"id","text","lang"?,"created_at"?,"author":{"id"?,"handle"?,"followers"?,"verified"?,"office"?}?}
  id, author.id   strings: a JSON number would lose digits
  created_at      ISO 8601 with a time zone, or "Wed Oct 10 20:19:24 +0000 2018"; where it is missing, the time
                  that Twitter's own ids hold is used
  followers       a whole number
  verified        true or false, in the sense of 2019: identity checked by Twitter, never a paid tick
  office          "holder", "candidate", "nominee" or {"title","kind"}
  Also read: "media" (a list of photo, video, card, poll) and "reply_to" (a handle). Other keys are ignored.
  What is missing or null is unknown. Blank lines are skipped.

Lines that cannot be read
  are named on standard error with file, line and field, counted, and left out; the rest goes through.
  --strict        then exit with code 2

Exit codes
  0 done · 1 wrong use or unreadable file · 2 lines refused, with --strict`;
