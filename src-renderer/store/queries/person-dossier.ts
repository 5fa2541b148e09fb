import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { followParties, followRows } from '@/domain/follow-parties';
import type { PersonDossier } from '@/domain/person-dossier';
import { survivors } from '@/domain/surviving-person';

import { recordTable } from '../database';
import { personsRecords } from '../persons-records';
import { mergedParties } from './party-merges';
import { readerOf, rowsWhere } from './read-rows';

/** Everything about a person, found by their id or by that of a record merged into theirs; `null` when there is none. */
export async function personDossierOf(database: Dexie, id: Id): Promise<PersonDossier | null> {
  return database.transaction('r', database.tables, async (source) => {
    const found = await personsRecords(readerOf(source), [id]);
    const merges = await mergedParties(source);
    const records = followParties(found, merges);
    const survivorId = survivors(records.persons)(id);
    const person = records.persons.find((one) => one.id === survivorId);
    if (!person) return null;
    const own = new Set(records.interventions.map((one) => one.id));
    const joint = await recordTable(source, 'interventions').bulkGet(
      records.coSpeakers.map(({ interventionId }) => interventionId).filter((one) => !own.has(one)),
    );
    const jointInterventions = followRows(unique(joint), merges);
    const ids = meetingIds(records, jointInterventions);
    const [meetings, sessions, delegations] = await Promise.all([
      recordTable(source, 'meetings').bulkGet(ids),
      rowsWhere(source, 'sessions', 'meetingId', ids),
      recordTable(source, 'delegations').bulkGet(records.attendances.map(({ delegationId }) => delegationId)),
    ]);
    return {
      ...records,
      personNames: records.personNames.toSorted(byOrder),
      person,
      ids: records.persons.map((one) => one.id),
      jointInterventions,
      meetings: meetings.flatMap((meeting) => meeting ?? []),
      sessions,
      delegations: followRows(unique(delegations), merges),
    };
  });
}

/** The rows that are there, each once. */
function unique<Row extends { readonly id: Id }>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return [...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values()];
}

function meetingIds(
  { attendances, interventions }: Pick<PersonDossier, 'attendances' | 'interventions'>,
  joint: PersonDossier['jointInterventions'],
): Id[] {
  return [...new Set([...attendances, ...interventions, ...joint].map(({ meetingId }) => meetingId))];
}
