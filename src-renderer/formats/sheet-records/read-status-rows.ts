import { partyCodeOf } from './party-words';
import { unknownParty } from './read-meeting-rows';
import type { RowProblem } from './row-problems';
import { dateOf, problemOf, type RowReader, type TableReading } from './table-reading';
import { categoryIn, partyStatusIn } from './value-words';

/** The rows of a list of who is a member or an observer, since when or as of when. */
export function statusRows(reading: TableReading): RowReader {
  const { writer } = reading;
  return {
    // "Member States" over those without a status of their own says nothing that their column does not.
    section: (value) => categoryIn(value.text) !== null,
    row(values) {
      const problems: RowProblem[] = [];
      const party = values.one('party');
      const stated = values.one('status');
      if (!party) problems.push(problemOf('no-party', null));
      const status = stated ? partyStatusIn(stated.text) : null;
      if (!stated || status === null) problems.push(problemOf('unreadable-status', stated));
      const [since, as] = [values.one('from'), values.one('as-of')];
      const from = since ? dateOf(since, reading.dates(since.column), problems) : null;
      const asOf = as ? dateOf(as, reading.dates(as.column), problems) : null;
      if (!party || status === null || !stated || problems.length > 0) return problems;
      const code = partyCodeOf(party.text);
      const path = writer.addStatus({
        party: code ?? party.text,
        status,
        ...(from ? { from: from.edtf } : {}),
        ...(asOf ? { asOf: asOf.edtf } : {}),
      });
      writer.note(path, party, code === null ? unknownParty : {});
      writer.note(`${path}/status`, stated);
      if (from && since) writer.note(`${path}/from`, since, from.surety);
      if (asOf && as) writer.note(`${path}/asOf`, as, asOf.surety);
      return [];
    },
  };
}
