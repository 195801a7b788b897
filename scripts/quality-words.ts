/** The words of docs/quality.md that do not depend on figures. Used by make-quality.ts. */

export const TITLE = `# How well it reads

The classifier tells which clauses of Twitter’s rules of 2019 the words of a tweet read on. This page says how often it is right, where it is wrong, and what nobody has measured. All of it is measured by \`pin evaluate\` on texts that are no part of this project; where they are not there, the figures stay as they were measured last.`;

export const HOW = `## How it is measured

- **Flagged** is a text with at least one reading that the classifier stands behind, *possible* (score 0.40 and more) or *likely* (0.70 and more). On sets labelled for hate, any clause of hateful conduct, violent threats or abusive behavior counts; on officials, any clause at all.
- **Only words.** No language tag, author, medium or reply is given, though the product knows them.
- **Precision** is the share of flags on texts labelled 1; **recall** the share of texts labelled 1 that are flagged; **F1** their harmonic mean. **Balanced accuracy** is the mean of recall and of the share of other texts left alone: flagging everything and flagging nothing both score one half.
- **PR-AUC** is average precision. It asks how well texts are *ordered*, flagged or not. The rank of a text is a whole number from 0 to 2000: the strongest reading that counts (0 to 1000; half of it where it is below the bar, or not the author’s own statement), plus the learned head (0 to 1000). Texts of one rank count as one threshold. “No idea” scores the share of positives.
- **Intervals** are 95 %: Wilson’s for shares; for balanced accuracy those of its two shares, squared and added; for F1 carried over from the share of right flags among all that is flagged or labelled; for PR-AUC from 200 seeded resamplings.
- The learned part never flags alone: it moves what structure found, within bounds.`;

export const GUARDS = `## How we guarded against fitting the sets

- **Test splits are scored, never read.** Words and rules were widened from train splits and from our own sentences. What is reported here comes from test splits. But scores were looked at many times while thresholds, weights of sets and the definition of the rank were chosen (the rank among eight definitions): these figures are not blind.
- **Sets marked *measured only*** (no licence for weights, or none stated) gave no word, rule, weight or example: they are run through, and counted. The flags on officials’ tweets were read afterwards to judge them; no rule was made from them.
- **The test suites of the field** for hate detection are not here, were not opened, searched for or imitated, and no sentence of ours is written in their manner.
- **Sentences of ours that train the model** (\`assets/lessons\` and a contrast grammar) have at least fourteen words, so that none can sit close to a short test case; examples in code and tests do not train. Their writers saw neither rules nor test sets. One hand labelled each, and several of its kinds (denied, reported and condemned hate, hate said of people whom no rule protects) are kinds that published suites test too.
- **Held-back texts by other hands.** \`test/scenarios/held-back.jsonl\` and the frozen half of the harassment set were written by somebody who did not write the rules, labelled without sight of the writer’s intent, and only counted. The frozen half was counted about a dozen times while the second signal was built; no text of it was read.
- **Two sides of every wording.** Each clause file holds near-misses beside its positives; a rule that catches more must leave them alone.
- **Generality over lists.** What was added are classes of words and structures with a target, a predicate and a stance; a rule for one sentence is not taken in.

What this cannot rule out: who writes rules for hate speech knows what such suites test in general, and the sets here are the field’s usual ones. A figure on texts that nobody here has seen is worth more than any on this page.`;

export const LIMITS = `## Limits

- **English only.** Other languages are not assessed, and the product says so.
- **No labelled data** exists, or may be collected, for some clauses. They are written and tested by hand, precision first, and nothing on this page vouches for them: promotion of terrorism, glorification of violence, intimate media (never drawn on a live page), child sexual exploitation (a refusal to preview only; no text of it was collected or written), civic integrity, and publication of real persons’ private data. For private data the synthetic set shows what shapes are recognised; whether a line is private and whose it is, it cannot show.
- **Self-harm**: the labelled set counts a person’s despair, which breaks no rule. The clause asks for encouragement of another person, so its recall on that label is near zero by design.
- **Abuse and toxicity sets** label insult and profanity. The rules of 2019 forbid far less: recall on them is low by design.
- **Labels are contested.** Dialect, reclaimed words and political speech are labelled unevenly; a set’s label is not the policy.
- **Officials here** are members of one parliament and one president. Others write differently.
- **Scores are strengths of evidence**, not probabilities.`;
