import { rolesOfOne, type AttendanceRole } from '@/domain/attendance';
import { attendanceRoles } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { Claim } from '@/domain/source';
import { tableNames } from '@/domain/records';

import { withValueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow, trustRow } from '../stored-row';
import { command } from './command';
import { followInterventions } from './followed-interventions';
import { followWording } from './followed-wording';
import { rolesWithHead } from './head-of-delegation';

/**
 * Of competing claims, prefers one: its value stands in the record from now on; the others are kept. With the words of a
 * paragraph come the statements that waited for them and what the source has said in it, and the statements of the words
 * before step back; see `followWording`.
 * @param name of the source, as shown
 */
export function preferClaim(claim: Claim, name: string): Command {
  const words = {
    name: 'prefer-claim',
    details: { name, field: claim.field },
    about: claim.meetingId === null ? [] : [claim.meetingId],
  };
  return command(words, async (recorder) => {
    const rivals = (await recorder.where('claims', 'recordId', claim.recordId)).filter(
      (rival) => rival.table === claim.table && rival.field === claim.field,
    );
    const isRole = claim.table === 'attendances' && claim.field === 'roles';
    for (const { id, value } of rivals)
      // A role that one person holds besides is not lost with the other's passing to them.
      if (!isRole || sameValue(value, claim.value))
        await recorder.change('claims', id, { preferred: sameValue(value, claim.value) });
    // An empty field claims that the record exists: there is no value to adopt.
    if (isRole) await adoptRoles(recorder, claim);
    else if (isWording(claim)) await adoptWording(recorder, claim);
    else if (claim.field !== '') await adoptValue(recorder, claim);
  });
}

/** A role that one person holds passes to them from whoever holds it: at the delegation, or in the chair of the meeting. */
async function adoptRoles(recorder: Recorder, { recordId, value }: Claim): Promise<void> {
  const seat = await recorder.get('attendances', recordId);
  if (!seat) throw new StoreFailure('not-found', `attendances ${recordId}`);
  const stated = Array.isArray(value) ? value : [];
  const adopted = attendanceRoles.filter((role) => stated.includes(role));
  await recorder.change('attendances', recordId, { roles: [...new Set([...seat.roles, ...adopted])] });
  for (const role of adopted) {
    if (!rolesOfOne.includes(role)) continue;
    const others =
      role === 'head-of-delegation'
        ? await recorder.where('attendances', 'delegationId', seat.delegationId)
        : await recorder.where('attendances', 'meetingId', seat.meetingId);
    for (const other of others) {
      if (other.id === recordId || !other.roles.includes(role)) continue;
      const left =
        role === 'head-of-delegation'
          ? rolesWithHead(other.roles, false)
          : other.roles.filter((one) => one !== role);
      await recorder.change('attendances', other.id, { roles: left });
      await stepBack(recorder, other.id, role);
    }
  }
}

/** What sources state of a role that somebody lost is kept as overruled. */
async function stepBack(recorder: Recorder, recordId: Id, role: AttendanceRole): Promise<void> {
  for (const claim of await recorder.where('claims', 'recordId', recordId)) {
    const isOfRole = claim.field === 'roles' && Array.isArray(claim.value) && claim.value.includes(role);
    if (isOfRole) await recorder.change('claims', claim.id, { preferred: false });
  }
}

function isWording({ table, field }: Claim): boolean {
  return table === 'paragraphs' && field.startsWith('text.');
}

async function adoptWording(recorder: Recorder, claim: Claim): Promise<void> {
  const before = await recorder.get('paragraphs', claim.recordId);
  await adoptValue(recorder, claim);
  await followWording(recorder, claim.recordId, before?.text ?? {});
  await followInterventions(recorder, claim);
}

async function adoptValue(recorder: Recorder, { table: name, recordId, field, value }: Claim): Promise<void> {
  const table = tableNames.find((known) => known === name);
  const record = table && (await recorder.get(table, recordId));
  if (!table || !record) throw new StoreFailure('not-found', `${name} ${recordId}`);
  await recorder.change(table, recordId, trustRow(table, withValueAt(toRow(record), field, value)));
}
