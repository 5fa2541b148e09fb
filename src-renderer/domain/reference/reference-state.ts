/** The names of a State in one language, as they are met in the papers of a consultation process. */
export interface StateNames {
  /** The name lists are sorted by: United Nations usage, without its bracketed additions. */
  readonly short: string;
  /** Without the English leading "the"; the same as `short` where the State has one name only (Georgia). */
  readonly formal: string;
  /** Nominative, masculine in Russian; the first is the one to print. */
  readonly adjectives: readonly string[];
  /**
   * Other names met in texts: older, abbreviated, misspelt or informal. None is ever printed on its own
   * account.
   */
  readonly variants: readonly string[];
}

/** Names that were official in `[from, until)`, ISO dates. A language left out did not change. */
export interface FormerNames {
  readonly from?: string;
  readonly until: string;
  readonly en: { readonly short: string; readonly formal: string };
  readonly ru?: { readonly short: string; readonly formal: string };
}

/** A Member State or observer State of the United Nations, with the codes of ISO 3166-1. */
export interface ReferenceState {
  readonly iso2: string;
  readonly iso3: string;
  readonly en: StateNames;
  readonly ru: StateNames;
  /** Oldest first, periods never overlap; what no period covers is today's name. */
  readonly history?: readonly FormerNames[];
}

/** One line per language in the tables of States. */
export function names(
  short: string,
  formal: string,
  adjectives: readonly string[],
  variants: readonly string[] = [],
): StateNames {
  return { short, formal, adjectives, variants };
}
