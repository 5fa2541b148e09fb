import { describe, expect, it } from 'vitest';

import { planSheet } from '@/formats/tables/plan-sheet';
import { rowsOfTable } from '@/formats/tables/rows-of-table';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { writeTable } from '@/formats/tables/write-table';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { anAppointment, anAttendance, aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { emptyMeeting, kazakhDelegation } from '../../../helpers/planned-paste';
import { meetingId } from '../../../helpers/table-register';

const dana = fixedId('4', 1);
const delegation = kazakhDelegation();
const laterMeeting = fixedId('1', 5);

/** Dana has no post on record; two meetings printed what she was. */
function people(over: Partial<TableSnapshot> = {}): TableSnapshot {
  const seat = { delegationId: delegation.id, personId: dana };
  return emptyMeeting({
    kind: 'people',
    meetingId: null,
    persons: [aPerson({ id: dana })],
    personNames: [aPersonName({ id: fixedId('5', 1), personId: dana, given: 'Dana', family: 'Lee' })],
    delegations: [delegation],
    // The later meeting was written into the register first.
    attendances: [
      anAttendance({
        ...seat,
        id: fixedId('3', 1),
        meetingId: laterMeeting,
        function: 'Director',
        institution: 'Ministry of Labour',
      }),
      anAttendance({ ...seat, id: fixedId('3', 2), meetingId, function: 'Expert' }),
    ],
    meetings: [
      { id: meetingId, date: '2020', stateOfAffairs: 'held' },
      { id: laterMeeting, date: '2024-05', stateOfAffairs: 'held' },
    ],
    ...over,
  });
}

function written(snapshot: TableSnapshot, edits: Readonly<Record<string, string>> = {}) {
  const sheet = writeTable(rowsOfTable(snapshot), {
    language: 'en',
    withContacts: true,
    name: 'T',
    writtenAt: 1,
  });
  const titles = sheet.columns.map(({ title }) => title);
  const rows = sheet.rows.map((row) => row.map((cell, at) => edits[titles[at] ?? ''] ?? cell));
  const cell = (title: string) => rows[0]?.[titles.indexOf(title)] ?? null;
  const { plan } = planSheet({
    snapshot,
    from: {
      kind: 'sheet',
      columns: null,
      sheet: { name: 'T', rows: [titles, ...rows], merges: [], dateSystem: 1900 },
    },
    answers: new Map(),
    language: 'en',
  });
  return {
    cell,
    plan,
    changes: changesOfPlan(plan, noDecisions, { language: 'en', state: 'present' }).change,
  };
}

describe('the table of people', () => {
  it('has the function and the institution that the last meeting printed, where no post is on record', () => {
    const { cell } = written(people());
    expect([cell('Function'), cell('Institution')]).toEqual(['Director', 'Ministry of Labour']);
  });

  it('has those of the post where one says them', () => {
    const posts = [
      anAppointment({
        id: fixedId('7', 1),
        personId: dana,
        partyId: delegation.partyId,
        function: 'Minister',
      }),
    ];
    const { cell } = written(people({ appointments: posts }));
    expect([cell('Function'), cell('Institution')]).toEqual(['Minister', null]);
  });

  it('makes no post of them when it is read again, with what it remembers or without', () => {
    expect(written(people()).plan.rows.map(({ kind }) => kind)).toEqual(['same']);
    const { plan } = written(people(), { 'Rapporteur: leave as it is': '' });
    expect(plan.rows.map(({ patch }) => patch)).toEqual([null]);
  });

  it('makes the whole post of one that is edited', () => {
    const { changes } = written(people(), { Function: 'Deputy Minister' });
    expect(changes).toMatchObject([
      {
        appointmentId: null,
        partyId: delegation.partyId,
        post: { function: 'Deputy Minister', institution: 'Ministry of Labour' },
      },
    ]);
  });

  it('makes a post of an e-mail alone without them', () => {
    const { changes } = written(people(), { 'E-mail': 'dana@example.org' });
    expect(changes.map(({ post }) => post)).toEqual([{ email: 'dana@example.org' }]);
  });
});
