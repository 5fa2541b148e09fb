import type Dexie from 'dexie';

import { compareEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { paragraphNumbers, type Statement } from '@/domain/paragraph';
import { commitmentReasons, type CommitmentReason, type PartyCommitment } from '@/domain/party-commitments';

import { recordTable, type TableSource } from '../database';
import { byOrder } from '../order-key';
import { distinctIds, rowsById, rowsWhere } from './read-rows';

/** As many as are read without the screen standing still. */
const batch = 500;

/**
 * Statements of class "commitment" that the party adopted or that name it, latest meeting first.
 * @param nameKeys every name of the party by `addresseeKey`
 */
export function partyCommitments(
  database: Dexie,
  partyId: Id,
  nameKeys: ReadonlySet<string>,
): PromiseLike<readonly PartyCommitment[]> {
  return database.transaction('r', database.tables, async (source) => {
    const delegations = await rowsWhere(source, 'delegations', 'partyId', [partyId]);
    const adoptedAt = new Set(
      delegations.filter(({ adoption }) => adoption === 'adopted').map(({ meetingId }) => meetingId),
    );
    const found = await findStatements(source, (statement) =>
      commitmentReasons(statement, adoptedAt, nameKeys),
    );
    const meetingIds = distinctIds(found.map(({ statement }) => statement.meetingId));
    const [meetings, paragraphs] = await Promise.all([
      rowsById(source, 'meetings', meetingIds),
      rowsWhere(source, 'paragraphs', 'meetingId', meetingIds),
    ]);
    const numbers = new Map(
      meetingIds.flatMap((id) => [
        ...paragraphNumbers(paragraphs.filter((one) => one.meetingId === id).toSorted(byOrder)),
      ]),
    );
    const meetingsById = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    const place = new Map(paragraphs.map(({ id, order }) => [id, order]));
    const placeOf = ({ statement }: Found) =>
      [place.get(statement.paragraphId) ?? '', statement.order].join(' ');
    return found
      .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
      .flatMap(({ statement, reasons }) => {
        const meeting = meetingsById.get(statement.meetingId);
        const number = numbers.get(statement.paragraphId) ?? null;
        return meeting ? [{ statement, meeting, number, reasons }] : [];
      })
      .toSorted((a, b) => compareEdtf(b.meeting.date, a.meeting.date));
  });
}

interface Found {
  readonly statement: Statement;
  readonly reasons: readonly CommitmentReason[];
}

async function findStatements(
  source: TableSource,
  reasonsOf: (statement: Statement) => readonly CommitmentReason[],
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let last = ''; ;) {
    const rows = await recordTable(source, 'statements').where('id').above(last).limit(batch).toArray();
    for (const statement of rows) {
      const reasons = reasonsOf(statement);
      if (reasons.length > 0) found.push({ statement, reasons });
    }
    const next = rows.at(-1)?.id;
    if (next === undefined || rows.length < batch) return found;
    last = next;
  }
}
