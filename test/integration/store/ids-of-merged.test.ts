import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { survivors } from '@/domain/surviving-person';
import { addAppointment } from '@/store/commands/appointments';
import { addAttendee } from '@/store/commands/attendances';
import { addCoSpeaker } from '@/store/commands/co-speakers';
import { addDelegation } from '@/store/commands/delegations';
import { editCommitment } from '@/store/commands/follow-up';
import { mergeParties } from '@/store/commands/merge-parties';
import { mergePersons } from '@/store/commands/merge-persons';
import { keepNote } from '@/store/commands/notes';
import { addOrganiser } from '@/store/commands/organisers';
import { addPartyName, editParty } from '@/store/commands/parties';
import { distinguishParties } from '@/store/commands/party-distinctions';
import { removeParty } from '@/store/commands/party-removal';
import { addStanding } from '@/store/commands/party-standing';
import { distinguishPersons } from '@/store/commands/person-distinctions';
import { addPersonName, editPerson, removePerson } from '@/store/commands/persons';
import { addAddressee } from '@/store/commands/recommendations';
import { recordPost } from '@/store/commands/record-post';
import { ofSpeaker } from '@/store/commands/speaker-choice';
import { references } from '@/store/references';
import type { Command, Register } from '@/store/register';

import {
  aCommitment,
  aDelegation,
  aMeeting,
  anIntervention,
  anOrganisation,
  aNote,
  aPartyName,
  aPerson,
  aPersonName,
  aProcess,
  aRecommendation,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const [fund, twin, third] = [anOrganisation(), anOrganisation(), anOrganisation()];
const [ana, anna, other] = [aPerson(), aPerson(), aPerson()];
const meeting = aMeeting({ processId: process.id, date: '2026-06-10' });
const delegation = aDelegation({ meetingId: meeting.id, partyId: fund.id });
const intervention = anIntervention({ meetingId: meeting.id, partyId: third.id });
const recommendation = aRecommendation({ processId: process.id });
const commitment = aCommitment({ recommendationId: recommendation.id, partyId: twin.id });
const cell = { recommendationId: recommendation.id, partyId: twin.id, reference: '1', party: 'Fund' };
const oldParty = { kind: 'party', partyId: twin.id } as const;
const period = { from: null, until: null };

let register: Register;

/** A screen of before both merges still has the ids of the records that went. */
beforeEach(async () => {
  register = await openTestRegister();
  const parties = [fund, twin, third];
  const persons = [ana, anna, other];
  await insert(register, {
    processes: [process],
    parties,
    partyNames: parties.map(({ id }, index) => aPartyName({ partyId: id, short: `Fund ${index}` })),
    persons,
    personNames: persons.map(({ id }, index) => aPersonName({ personId: id, family: `Diaz ${index}` })),
    meetings: [meeting],
    delegations: [delegation],
    interventions: [intervention],
    recommendations: [recommendation],
    commitments: [commitment],
  });
  valueOf(await register.execute(mergeParties({ keepId: fund.id, dropId: twin.id }, 'A', 'B')));
  valueOf(await register.execute(mergePersons({ keepId: ana.id, dropId: anna.id }, 'A', 'B')));
});
afterEach(() => register.close());

const name = { language: 'en', short: 'Fund', formal: '', sortKey: null };
const speaker = { personId: anna.id, party: oldParty, printedSpeaker: null };
const post = { function: 'Consul', unit: null, institution: null };
const toSpeakWith = { personId: anna.id, partyId: twin.id, printedSpeaker: null };
const { order: _order, ...note } = aNote({ meetingId: meeting.id });

const commands: readonly (readonly [string, () => Command<unknown>])[] = [
  ['a delegation', () => addDelegation({ meetingId: meeting.id, party: oldParty }, '')],
  [
    'somebody in a delegation',
    () => addAttendee({ delegationId: delegation.id, person: { kind: 'person', personId: anna.id } }, ''),
  ],
  ['an appointment', () => addAppointment({ personId: anna.id, party: oldParty, function: 'Consul' }, '')],
  [
    'a post that a meeting printed',
    () =>
      recordPost(
        { personId: anna.id, partyId: twin.id, meetingId: meeting.id, date: '2026-06-10' },
        post,
        '',
      ),
  ],
  ['a name of a party', () => addPartyName({ partyId: twin.id, ...name, ...period })],
  ['the acronym of a party', () => editParty(twin.id, { acronym: { en: 'SRF' } }, '')],
  [
    'a status',
    () =>
      addStanding(
        'statuses',
        { partyId: twin.id, processId: process.id, status: 'observer', note: null, ...period },
        '',
      ),
  ],
  ['an organiser', () => addOrganiser({ meetingId: meeting.id, party: oldParty, role: 'hosted' }, '')],
  ['an addressee', () => addAddressee(recommendation, oldParty, '')],
  ['who sees to a recommendation', () => editCommitment(cell, { owner: 'Secretariat of the Fund' })],
  ['a name of a person', () => addPersonName(anna.id, { given: 'Анна', family: 'Диас' })],
  ['a note on a person', () => editPerson(anna.id, { note: 'Speaks Dari' }, '')],
  ['a joint speaker', () => addCoSpeaker(intervention, toSpeakWith, '', '')],
  ['who spoke in a note', () => ofSpeaker(speaker, (who) => keepNote({ ...note, ...who }))],
  ['that two parties are two', () => distinguishParties(twin.id, third.id, '', '')],
  ['that two persons are two', () => distinguishPersons(other.id, anna.id, '', '')],
];

describe('by the id of a record that was merged since', () => {
  test.each(commands)('%s is written of the record that stays', async (_, make) => {
    const before = await register.exportAll();
    valueOf(await register.execute(make()));
    const { records } = await register.exportAll();
    expect(records).not.toEqual(before.records);
    expect(danglingReferences(records)).toEqual([]);
    for (const target of ['parties', 'persons'] as const) {
      const survivorOf = survivors(records[target] ?? []);
      for (const { table, field } of references.filter(
        (one) => one.target === target && one.field !== 'mergedIntoId',
      )) {
        for (const row of records[table] ?? []) {
          const id = (row as Readonly<Record<string, unknown>>)[field];
          if (typeof id === 'string') expect([table, id]).toEqual([table, survivorOf(id)]);
        }
      }
    }
    // The record that went is as it was: only what leads to the other.
    expect(await register.get('parties', twin.id)).toEqual({ ...twin, mergedIntoId: fund.id });
    expect(await register.get('persons', anna.id)).toEqual({ ...anna, mergedIntoId: ana.id });
    expect(records.commitments).toHaveLength(1);
  });

  test('neither is removed: its id leads to the one that stays', async () => {
    expect(errorOf(await register.execute(removePerson(anna.id, '')))).toBe('changed-meanwhile');
    expect(errorOf(await register.execute(removeParty(twin.id, '')))).toBe('changed-meanwhile');
  });
});
