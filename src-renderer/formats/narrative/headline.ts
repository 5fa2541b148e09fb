const verb =
  /(?<!\p{L})(?:conducted|held|holds|hosts?|hosted|took place|brings? together|brought|launche[sd]|cancel+ed|postponed|attends?|visits?|trains?|concluded|opens|opened|discuss(?:ed|es)?|adopt(?:ed|s)?|agree[ds]?|meets?|gather(?:ed)?|was|were|is|has|состоял\p{L}+|прош(?:ел|ла|ло|ли)|обсудил\p{L}*|приняли?|завершил\p{L}+|открыл\p{L}+|провел\p{L}*)(?!\p{L})/u;

/**
 * Whether a line tells what happened, as headlines do; a title only names: a finite verb tells them apart.
 * @param words folded
 */
export function isHeadline(words: string): boolean {
  return verb.test(words);
}
