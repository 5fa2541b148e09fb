import type { PaperLanguage } from '../paper';

/** The two languages of a paper, the first one first, and which of its texts are printed as they were approved. */
export interface LanguagePair {
  readonly languages: readonly [PaperLanguage, PaperLanguage];
  /** Not a word of these is left out, not even one that is in the other language too. */
  readonly approved: ReadonlySet<PaperLanguage>;
}
