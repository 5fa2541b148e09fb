import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { latestFirst } from '@/domain/latest-first';
import type { Meeting } from '@/domain/meeting';
import { paragraphNumbers } from '@/domain/number-paragraphs';
import type { Statement } from '@/domain/paragraph';
import {
  addresseeKey,
  commitmentReasons,
  type PartyCommitment,
  type PartyCommitments,
} from '@/domain/party-commitments';

import { recordTable, type TableSource } from '../database';
import { idsOfParties, mergedParties } from './party-merges';
import { distinctIds, rowsById, rowsWhere } from './read-rows';

/**
 * The first statements of class "commitment" that the party adopted or that name it. They are found by their indexes,
 * and only those that are shown are read whole, with the text of their meetings for the numbers: a State may have
 * adopted thousands.
 * @param nameKeys every name of the party by `addresseeKey`
 * @param most how many are shown
 */
export function partyCommitments(
  database: Dexie,
  partyId: Id,
  nameKeys: ReadonlySet<string>,
  most: number,
): PromiseLike<PartyCommitments> {
  return database.transaction('r', database.tables, async (source) => {
    const ids = idsOfParties([partyId], await mergedParties(source));
    const delegations = await rowsWhere(source, 'delegations', 'partyId', ids);
    const adoptedAt = new Set(
      delegations.filter(({ adoption }) => adoption === 'adopted').map(({ meetingId }) => meetingId),
    );
    const [adopted, addressed] = await Promise.all([
      commitmentsOf(source, adoptedAt),
      commitmentsTo(source, nameKeys),
    ]);
    const found = new Map([...adopted, ...addressed]);
    const idsAt = groupedBy([...found.keys()], (id) => found.get(id) ?? '');
    const meetings = latestFirst(await rowsById(source, 'meetings', distinctIds([...idsAt.keys()])));
    const total = meetings.reduce((sum, { id }) => sum + (idsAt.get(id)?.length ?? 0), 0);
    const first: PartyCommitment[] = [];
    for (const meeting of meetings) {
      if (first.length >= most) break;
      first.push(
        ...(await statementsAt(source, meeting, idsAt.get(meeting.id) ?? [], { adoptedAt, nameKeys })),
      );
    }
    return { first: first.slice(0, most), total };
  });
}

interface Party {
  readonly adoptedAt: ReadonlySet<Id>;
  readonly nameKeys: ReadonlySet<string>;
}

/** The commitments of the meetings: the meeting by the statement's id. */
async function commitmentsOf(source: TableSource, meetingIds: ReadonlySet<Id>) {
  const byClass = recordTable(source, 'statements').where('[meetingId+class]');
  const keys = await Promise.all(
    [...meetingIds].map(async (meetingId) => {
      const ids = await byClass.equals([meetingId, 'commitment']).primaryKeys();
      return ids.map((id) => [id, meetingId] as const);
    }),
  );
  return keys.flat();
}

/** The commitments one of whose addressees goes by one of the names: the meeting by the statement's id. */
async function commitmentsTo(source: TableSource, nameKeys: ReadonlySet<string>) {
  if (nameKeys.size === 0) return [];
  const statements = recordTable(source, 'statements');
  const printed = await statements.orderBy('addressees').uniqueKeys();
  const names = printed.filter((name) => typeof name === 'string' && nameKeys.has(addresseeKey(name)));
  const rows = await statements.where('addressees').anyOf(names).toArray();
  return rows
    .filter((statement) => statement.class === 'commitment')
    .map(({ id, meetingId }) => [id, meetingId] as const);
}

async function statementsAt(
  source: TableSource,
  meeting: Meeting,
  ids: readonly Id[],
  { adoptedAt, nameKeys }: Party,
): Promise<readonly PartyCommitment[]> {
  const [statements, paragraphs] = await Promise.all([
    rowsById(source, 'statements', ids),
    rowsWhere(source, 'paragraphs', 'meetingId', [meeting.id]),
  ]);
  const text = paragraphs.toSorted(byOrder);
  const numbers = paragraphNumbers(text);
  const placeOf = new Map(text.map(({ id }, index) => [id, index]));
  const inText = (a: Statement, b: Statement) =>
    (placeOf.get(a.paragraphId) ?? -1) - (placeOf.get(b.paragraphId) ?? -1) || byOrder(a, b);
  return statements.toSorted(inText).map((statement) => ({
    statement,
    meeting,
    number: numbers.get(statement.paragraphId) ?? null,
    reasons: commitmentReasons(statement, adoptedAt, nameKeys),
  }));
}
