import { beforeEach, describe, expect, it } from 'vitest';

import { addDelegation } from '@/store/commands/delegations';
import { addInTurn, type LastPlace } from '@/features/attendance/entry/add-in-turn';
import { addEntries, type NewEntry } from '@/store/commands/add-entries';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { organisationByCode, stateByIso3 } from '@/domain/reference/find-names';
import { insertRecords } from '@/store/commands/insert-records';
import { editPerson } from '@/store/commands/persons';
import { newId } from '@/store/new-id';
import { openRegister } from '@/store/open-register';
import type { Register } from '@/store/register';

import { aPerson } from '../../../helpers/builders';
import { insert, valueOf } from '../../../helpers/open-test-register';

const sample = almatyProcess();
const meetingId = sample.records.meetings?.find((meeting) => meeting.symbol === 'TEG/2')?.id ?? '';
const reference = (code: string) => {
  const found = stateByIso3(code) ?? organisationByCode(code);
  if (!found) throw new Error(`the reference has ${code}`);
  return { kind: 'reference', reference: found } as const;
};
const france: NewEntry = { party: reference('FRA'), partyName: 'France', name: 'France' };
const named = (given: string, family: string) =>
  ({ person: { kind: 'named', given, family, honorific: 'Ms' }, function: 'Adviser' }) as const;
const person: NewEntry = { ...france, name: 'Anne Martin', attendee: named('Anne', 'Martin') };

describe('adding to a meeting', () => {
  let register: Register;
  beforeEach(async () => {
    const opened = await openRegister({ name: newId(), who: 'Test', persist: async () => false });
    if (!opened.ok) throw new Error(opened.error.code);
    register = opened.value;
    const words = { name: 'open-sample', details: {}, about: [] };
    await register.execute(insertRecords(sample.records, sample.files, words));
  });
  const counts = async () => {
    const dossier = await register.dossier(meetingId);
    return [dossier?.delegations.length, dossier?.attendances.length];
  };

  it('makes the State, its delegation and the person in one step, taken back in one', async () => {
    const before = await counts();
    expect((await register.execute(addEntries(meetingId, [person]))).ok).toBe(true);
    expect(await counts()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
    expect((await register.dossier(meetingId))?.partyNames.some((name) => name.short === 'France')).toBe(
      true,
    );
    await register.undo();
    expect(await counts()).toEqual(before);
    expect((await register.list('parties')).some((party) => party.iso3 === 'FRA')).toBe(false);
  });

  it('takes back the last line of several that are still being saved', async () => {
    const before = await counts();
    const last: LastPlace = { delegationIds: [] };
    const add = (entry: NewEntry, known: string | null = null) =>
      register.execute(addInTurn(meetingId, entry, last, { known, otherwise: null }));
    const second = { ordinal: 2, printed: 'France (second delegation)' };
    void add(france);
    void add({ ...france, another: second });
    // Whose delegation is not known yet: that of the line before, whatever that becomes.
    const martin = add(person);
    void add({ ...person, name: 'Luc Petit', attendee: named('Luc', 'Petit') }, 'gone-to');
    await register.undo();
    expect(await counts()).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
    const [added] = valueOf(await martin);
    const dossier = await register.dossier(meetingId);
    const seat = dossier?.delegations.find(({ id }) => id === added?.delegationId);
    expect(seat?.printedName).toBe('France (second delegation)');
  });

  it('goes on with the line before the one that failed when it was written, or was taken back', async () => {
    const last: LastPlace = { delegationIds: [] };
    const add = (entry: NewEntry) => addInTurn(meetingId, entry, last, { known: null, otherwise: null });
    valueOf(await register.execute(add(france)));
    const second = { ordinal: 2, printed: 'France (second delegation)' };
    valueOf(await register.execute(add({ ...france, another: second })));
    const failing = add({ ...france, another: { ordinal: 3, printed: 'France (third delegation)' } });
    const run: typeof failing.run = async (recorder) => {
      await failing.run(recorder);
      throw new Error('the disk is full');
    };
    expect((await register.execute({ ...failing, run })).ok).toBe(false);
    const placeOf = async (entry: NewEntry) => {
      const [added] = valueOf(await register.execute(add(entry)));
      return (await register.get('delegations', added?.delegationId ?? ''))?.printedName;
    };
    expect(await placeOf(person)).toBe('France (second delegation)');
    for (let step = 0; step < 2; step += 1) valueOf(await register.undo());
    expect(await placeOf(person)).not.toBe('France (second delegation)');
  });

  it('tells a delegation that was added from one that is there already', async () => {
    const added = async () => valueOf(await register.execute(addEntries(meetingId, [france])));
    expect(await added()).toMatchObject([{ isNew: true }]);
    expect(await added()).toMatchObject([{ isNew: false, attendanceId: null }]);
  });

  it('uses a delegation that is there, and adds nobody twice', async () => {
    await register.execute(addEntries(meetingId, [france, person]));
    const once = await counts();
    const seat = (await register.dossier(meetingId))?.attendances.at(-1);
    const again: NewEntry = {
      ...person,
      attendee: { person: { kind: 'person', personId: seat?.personId ?? '' } },
    };
    const added = await register.execute(addEntries(meetingId, [france, again]));
    expect(await counts()).toEqual(once);
    expect(added.ok && added.value.at(-1)?.attendanceId).toBe(seat?.id);
  });

  it('goes to that of two delegations of one party which is named, and to the first otherwise', async () => {
    await register.execute(addEntries(meetingId, [france]));
    const here = (await register.dossier(meetingId))?.delegations ?? [];
    const [first] = here.filter(({ id }) => id === here.at(-1)?.id);
    const party = { kind: 'party', partyId: first?.partyId ?? '' } as const;
    const second = await register.execute(addDelegation({ meetingId, party, capacity: 'Host' }, 'France'));
    const delegationId = second.ok ? second.value : '';
    const there = await register.execute(addEntries(meetingId, [{ ...person, delegationId }]));
    expect(there.ok && there.value.map((one) => one.delegationId)).toEqual([delegationId]);
    const other: NewEntry = {
      ...person,
      name: 'Other',
      attendee: { person: { kind: 'named', given: 'Luc', family: 'Autre' } },
    };
    const usual = await register.execute(addEntries(meetingId, [other]));
    expect(usual.ok && usual.value.map((one) => one.delegationId)).toEqual([first?.id]);
    // A delegation of another party is none that was meant.
    const [elsewhere] = here.filter(({ partyId }) => partyId !== first?.partyId);
    const strayed = { ...other, delegationId: elsewhere?.id ?? '' };
    const added = await register.execute(addEntries(meetingId, [strayed]));
    expect(added.ok && added.value.map((one) => one.delegationId)).toEqual([first?.id]);
  });

  it('finds an organisation of the reference that the register has', async () => {
    const before = await counts();
    await register.execute(
      addEntries(meetingId, [{ party: reference('UNHCR'), partyName: 'UNHCR', name: 'UNHCR' }]),
    );
    expect(await counts()).toEqual(before);
  });

  it('says whom it added, and of somebody who is there already that nothing was done', async () => {
    const added = await register.execute(addEntries(meetingId, [person]));
    const [first] = added.ok ? added.value : [];
    expect(first).toMatchObject({ isNew: true });
    const again: NewEntry = {
      ...person,
      attendee: { person: { kind: 'person', personId: first?.personId ?? '' } },
    };
    const done = await register.execute(addEntries(meetingId, [again]));
    expect(done.ok && done.value).toEqual([{ ...first, isNew: false }]);
  });

  it('adds a name that is typed again before the list of people was read once, and says they are there', async () => {
    const first = await register.execute(addEntries(meetingId, [person]));
    const once = await counts();
    const again = await register.execute(addEntries(meetingId, [person]));
    expect(await counts()).toEqual(once);
    expect(again.ok && again.value).toEqual(
      first.ok ? first.value.map((one) => ({ ...one, isNew: false })) : [],
    );
  });

  it('makes a namesake of who is said to be new, and seats nobody twice', async () => {
    await register.execute(addEntries(meetingId, [person]));
    const [, seats = 0] = await counts();
    const persons = (await register.list('persons')).length;
    const namesake = { kind: 'new', given: 'Anne', family: 'Martin' } as const;
    const added = await register.execute(
      addEntries(meetingId, [{ ...person, attendee: { person: namesake, function: 'Attaché' } }]),
    );
    expect(added.ok && added.value).toMatchObject([{ isNew: true }]);
    expect(await counts()).toEqual([expect.anything(), seats + 1]);
    expect(await register.list('persons')).toHaveLength(persons + 1);
    const here = (await register.dossier(meetingId))?.attendances ?? [];
    expect(new Set(here.map(({ personId }) => personId)).size).toBe(here.length);
  });

  it('leaves alone who sits here by a record that was merged into theirs', async () => {
    const [first] = valueOf(await register.execute(addEntries(meetingId, [person])));
    const survivor = aPerson({});
    await insert(register, { persons: [survivor] });
    const merged = { mergedIntoId: survivor.id };
    valueOf(await register.execute(editPerson(first?.personId ?? '', merged, 'Anne Martin')));
    const once = await counts();
    const again = { ...person, attendee: { person: { kind: 'person', personId: survivor.id } as const } };
    expect(valueOf(await register.execute(addEntries(meetingId, [again])))).toMatchObject([
      { attendanceId: first?.attendanceId, isNew: false },
    ]);
    expect(await counts()).toEqual(once);
  });

  it('seats somebody in one more delegation of the party, which is made once', async () => {
    const [first] = valueOf(await register.execute(addEntries(meetingId, [person])));
    const another = { ordinal: 2, printed: 'Second delegation' };
    const [second] = valueOf(await register.execute(addEntries(meetingId, [{ ...person, another }])));
    expect(second?.delegationId).not.toBe(first?.delegationId);
    const [again] = valueOf(await register.execute(addEntries(meetingId, [{ ...person, another }])));
    expect(again).toMatchObject({ delegationId: second?.delegationId, isNew: false });
    const made = await register.get('delegations', second?.delegationId ?? '');
    expect(made?.printedName).toBe('Second delegation');
  });

  it('records how many came of a delegation that is new, and of one that is there', async () => {
    const { attendee: _nobody, ...party } = person;
    const count = (howMany: number) => ({ qualifier: 'about' as const, count: howMany });
    const [first] = valueOf(
      await register.execute(addEntries(meetingId, [{ ...party, headcount: count(4) }])),
    );
    await register.execute(addEntries(meetingId, [{ ...party, headcount: count(6) }]));
    const now = async () => (await register.get('delegations', first?.delegationId ?? ''))?.headcount;
    expect(await now()).toEqual(count(6));
    expect(register.nextUndo?.command).toBe('set-headcount');
    await register.undo();
    expect(await now()).toEqual(count(4));
  });
});
