/**
 * What is told of each seed case beside the decision: the post described (with at most a short quotation), and why rule
 * and record may differ. Nothing here depends on how the engine decides.
 */

export interface CaseStory {
  readonly title: string;
  /** What was posted. */
  readonly post: string;
  /** Parts of the text that the engine may not read: `[video: …]` describes a medium. */
  readonly media: readonly ('photo' | 'video')[];
  /** What must be known to judge the comparison. */
  readonly beside: string;
}

export const STORIES: Readonly<Record<string, CaseStory>> = {
  c005: {
    title: 'The video about Representative Omar',
    post:
      'A video under the words “WE WILL NEVER FORGET!”. It cuts remarks of Representative Ilhan Omar together with ' +
      'footage of the attacks of 11 September 2001.',
    media: ['video'],
    beside:
      'What was criticised is the video, not the four words. A reader of text cannot decide it and should not pretend ' +
      'to. The public-interest exception was announced in June and was never to reach back.',
  },
  c007: {
    title: 'The thread about four congresswomen',
    post:
      'Three posts, read here as one text. They speak of congresswomen “who originally came from countries whose ' +
      'governments are a complete and total catastrophe” and ask why they do not “go back and help fix” the places ' +
      '“from which they came”.',
    media: [],
    beside:
      'To tell people to go back where they came from is a trope about origin, and the hateful-conduct policy of the ' +
      'time names tropes. That is how CNN read it. Twitter found no violation; no reason of Twitter’s is on record ' +
      'here. Open in the written rule: whether one thread is “repeated”, whether the posts name the persons they ' +
      'speak of, and what a quarrel among elected officials counts for, which was written down only in October 2019. ' +
      'Both readings are shown; a trope is never more than a chip on a live page.',
  },
  c009: {
    title: 'The thread that speaks of a civil war',
    post:
      'A quotation of a pastor, in a thread of four posts: if the President were removed, it would cause “a Civil War ' +
      'like fracture in this Nation”. That sentence was complained of, and is what is read here.',
    media: [],
    beside:
      'Senator Harris read it as a hint at violence. In its words it is a prediction, and somebody else’s: it ' +
      'threatens nobody, wishes harm on nobody and praises no violence.',
  },
  c010: {
    title: 'The thread about the accuser',
    post:
      'The first of three posts demands “to meet my accuser”, the whistle-blower, and calls the report inaccurate ' +
      'and fraudulent. The other two are not read here.',
    media: [],
    beside:
      'A demand and a charge against an unnamed witness: no threat, no wish of harm, no private fact. What Senator ' +
      'Harris complained of, an attempt to harass and to expose, lies in the sum of many posts and in their effect, ' +
      'which the words of one post do not show. The witness is anonymous and no public figure, so the context for ' +
      'public figures would not have excused a clause that read on.',
  },
  c011: {
    title: 'The post about “a leaker or spy”',
    post:
      'Denies that the whistle-blower is one, and quotes others: “a leaker or spy”, “A partisan operative?”. Only ' +
      'these parts of the text are known to us, and only they were read.',
    media: [],
    beside:
      'An accusation against an unnamed person, half of it as a question and in quotation marks. No clause of 2019 ' +
      'forbids it in these words. As with the thread above, the complaint was about a campaign, not about one sentence.',
  },
};
