import { fullName } from '@/domain/person';

import type { FoundParty } from './party-finder';
import type { Locale } from './table-language';
import type { RowProblem, TableRow } from './table-row';
import { hashOfCell } from './trace';
import { rolesIn, roleWords, wordFor } from './value-words';

const head = 'head-of-delegation';

/**
 * A delegation has one head. Where rows name several, the first is taken; a later one comes without the role, so that
 * the table, read again, does not propose it in turn.
 */
export class OneHead {
  private readonly heads = new Map<string, Extract<RowProblem, { code: 'second-head' }>>();
  private readonly language: Locale;

  constructor(language: Locale) {
    this.language = language;
  }

  /** The row as it may be read, with what is said of it where another is the head. */
  take(
    row: TableRow,
    party: FoundParty | null,
    place = '',
  ): { readonly row: TableRow; readonly problems: readonly RowProblem[] } {
    const text = row.cells.get('roles') ?? '';
    const roles = rolesIn(text) ?? [];
    // An untouched cell names nobody: the head may have changed in the register, or in another row.
    const isUntouched = row.trace?.hashes.get('roles') === hashOfCell(text);
    if (party === null || !roles.includes(head) || isUntouched) return { row, problems: [] };
    const key = `${place}/${JSON.stringify(party.ref)}`;
    const first = this.heads.get(key);
    if (first === undefined) {
      const [name] = row.names;
      this.heads.set(key, { code: 'second-head', line: row.line, text: name ? fullName(name) : party.label });
      return { row, problems: [] };
    }
    const others = roles.filter((role) => role !== head);
    const kept = others.length > 0 ? others : (['delegate'] as const);
    const language = row.trace?.language ?? this.language;
    const words = kept.map((role) => wordFor(roleWords, role, language)).join(', ');
    return { row: { ...row, cells: new Map(row.cells).set('roles', words) }, problems: [first] };
  }
}
