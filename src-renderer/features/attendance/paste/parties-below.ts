import type { PartyEntry } from '@/pickers/parties/party-entry';
import type { PastedRow } from './pasted-row';

/**
 * The rows of a list in which each State stands below its people, as in blocks of "name, post, State": there the first
 * line is somebody without a State and the last one a State with nobody below it, and so on throughout. In any other
 * list the rows stay as they are.
 */
export function withPartiesBelow(rows: readonly PastedRow[]): readonly PastedRow[] {
  return isPartyBelow(rows) ? rowsWithPartyOf(rows) : rows;
}

function isPartyBelow(rows: readonly PastedRow[]): boolean {
  const listed = rows.filter(({ kind }) => kind !== 'heading');
  const [first] = listed;
  const last = listed.at(-1);
  if (first?.kind !== 'person' || first.party !== null || last?.kind !== 'delegation') return false;
  let open: PartyEntry | null = null;
  for (const [at, row] of listed.entries()) {
    if (row.kind === 'delegation') {
      if (row.party === null || row.headcount || listed[at - 1]?.kind !== 'person') return false;
      open = row.party;
    } else if (row.kind === 'person' && row.party?.key !== open?.key) return false;
  }
  return true;
}

function rowsWithPartyOf(rows: readonly PastedRow[]): readonly PastedRow[] {
  let below: PartyEntry | null = null;
  return rows
    .toReversed()
    .map((row): PastedRow => {
      if (row.kind === 'delegation') below = row.party;
      if (row.kind !== 'person' || below === null) return row;
      const problems = row.person.problems.filter(({ code }) => code !== 'party-in-line');
      const said = { code: 'behind-post', text: below.label } as const;
      return { ...row, party: below, person: { ...row.person, problems: [...problems, said] } };
    })
    .toReversed();
}
