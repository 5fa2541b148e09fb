/**
 * What comparing two records came to, whatever they are of: meetings, people, parties, documents, recommendations. Each
 * kind names its own fields and has its own rules; all of them are shown, asked about and kept alike.
 */
export interface Match<Field extends string = string> {
  /** `same`: taken for one; `possible`: asked; `different`: two, without a question. */
  readonly match: 'same' | 'possible' | 'different';
  /** In what both agree. */
  readonly reasons: readonly Field[];
  /** In what they differ: competing claims if they are one after all. */
  readonly contradictions: readonly Field[];
  /** 0 to 1; see `likelihood`. */
  readonly likelihood: number;
}

/** A record that another may be of too. */
export interface Candidate<Field extends string = string> extends Match<Field> {
  readonly id: string;
  readonly match: 'same' | 'possible';
}

/** What of the records that were compared it may be. */
export interface Matched<Field extends string = string> {
  /** Taken without a question; `null` where none is, or more than one would be: a choice is nobody's but the user's. */
  readonly sure: Candidate<Field> | null;
  /** The likeliest first; more than one, or one that is not sure, is asked about. */
  readonly candidates: readonly Candidate<Field>[];
}

export function matchedAmong<Field extends string>(
  compared: readonly (Match<Field> & { readonly id: string })[],
): Matched<Field> {
  const candidates = compared
    .flatMap((one): readonly Candidate<Field>[] => {
      const { match } = one;
      return match === 'different' ? [] : [{ ...one, match }];
    })
    .toSorted((a, b) => b.likelihood - a.likelihood);
  const same = candidates.filter(({ match }) => match === 'same');
  const [only = null] = same;
  if (same.length <= 1) return { sure: only, candidates };
  // Each would do, and only one of them can be it.
  return {
    sure: null,
    candidates: candidates.map((one) => ({
      ...one,
      match: 'possible',
      likelihood: one.match === 'same' ? one.likelihood / same.length : one.likelihood,
    })),
  };
}

/** In what two records agree and differ. @param compared `undefined` where one of them does not state it */
export function findingsOf<Field extends string>(
  compared: readonly (readonly [Field, boolean | undefined])[],
): Pick<Match<Field>, 'reasons' | 'contradictions'> {
  const fields = (agree: boolean) => compared.flatMap(([field, same]) => (same === agree ? [field] : []));
  return { reasons: fields(true), contradictions: fields(false) };
}
