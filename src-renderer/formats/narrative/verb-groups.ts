import type { StatementClass } from './operative-verbs';
import type { Span } from './span';

/** A verb found in a text, with the class of its row. */
export interface VerbFound {
  readonly verb: Span;
  readonly class: StatementClass;
}

/** The rows of a table of verbs as named groups of one pattern. @param prefix a letter of the table's own */
export function verbGroups(verbs: readonly { readonly source: string }[], prefix: string): string {
  return verbs.map(({ source }, at) => `(?<${prefix}${at}>${source})`).join('|');
}

/** Which row of the table a match of its groups is of. */
export function verbRow<Row>(
  groups: Readonly<Record<string, string | undefined>>,
  verbs: readonly Row[],
  prefix: string,
): { readonly row: Row; readonly words: string } | undefined {
  const index = verbs.findIndex((_, at) => groups[prefix + at] !== undefined);
  const row = verbs[index];
  return row === undefined ? undefined : { row, words: groups[prefix + index] ?? '' };
}

/** @param end of the match, which its verb ends */
export function verbOf(
  groups: Readonly<Record<string, string | undefined>>,
  end: number,
  verbs: readonly { readonly class: StatementClass }[],
  prefix: string,
): VerbFound | undefined {
  const found = verbRow(groups, verbs, prefix);
  return found && { verb: { start: end - found.words.length, end }, class: found.row.class };
}
