/**
 * How likely two records are of one thing, by what is known of both: the odds before anything was compared, times a ratio
 * for each thing compared. A ratio says how many times as often two records of one thing stand so to each other as two
 * records of two things do (Fellegi and Sunter, 1969); above 1 it speaks for one thing, below 1 against it. All of them
 * stand in `ratios.ts`, with the reason for each.
 * @param prior odds, for example 1/30 where one of about thirty would be it
 * @returns 0 to 1, never either of them
 */
export function likelihood(prior: number, ratios: readonly number[]): number {
  const odds = ratios.reduce((product, ratio) => product * ratio, prior);
  return Math.min(0.99, Math.max(0.01, odds / (1 + odds)));
}

export const likelihoodWords = ['very-likely', 'likely', 'possible', 'doubtful'] as const;
export type LikelihoodWord = (typeof likelihoodWords)[number];

/** The word and the figure that a likelihood is shown by: in steps of five, because it is no more exact than that. */
export function toldLikelihood(share: number): { readonly word: LikelihoodWord; readonly percent: number } {
  const percent = Math.min(99, Math.max(1, Math.round(share * 20) * 5));
  const word =
    percent >= 95 ? 'very-likely' : percent >= 75 ? 'likely' : percent >= 40 ? 'possible' : 'doubtful';
  return { word, percent };
}
