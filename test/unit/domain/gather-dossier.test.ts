import { describe, expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import type { RecordSet } from '@/domain/records';

import { anAppointment, aPerson, aPersonName } from '../../helpers/builders';
import { accept, aDraft, aRegister } from '../formats/acceptance/accepted';

function aRegisterOfTwo(): RecordSet {
  const meeting = (party: string, name: string) => ({
    delegations: [{ party }],
    people: [{ name, party, roles: ['expert' as const] }],
    paragraphs: [
      { number: '1', text: `${name} spoke.`, statements: [] },
      { number: '2', text: `${name} was thanked.`, statements: [] },
    ],
    organisers: [{ party: 'IOM', role: 'organised' as const }],
  });
  const first = accept(aRegister(), aDraft({ file: 'a', meetings: [meeting('KAZ', 'Aru Nurlanova')] }));
  return accept(first.register, aDraft({ file: 'b', meetings: [meeting('KGZ', 'Dilya Rahimova')] })).register;
}

describe('the dossier of a meeting', () => {
  const records = aRegisterOfTwo();
  const [first, second] = records.meetings ?? [];

  it('holds what belongs to the meeting and what that refers to, nothing of others', () => {
    const dossier = gatherDossier(records, second?.id ?? '');
    expect(dossier?.delegations).toHaveLength(1);
    expect(dossier?.parties.map(({ iso3, acronym }) => iso3 ?? acronym['en']).toSorted()).toEqual([
      'IOM',
      'KGZ',
    ]);
    expect(dossier?.personNames.map(({ given }) => given)).toEqual(['Dilya Rahimova']);
    expect(dossier?.sources.map(({ fileName }) => fileName)).toEqual(['b']);
    expect(dossier?.partyNames.every(({ partyId }) => dossier.parties.some(({ id }) => id === partyId))).toBe(
      true,
    );
  });

  it('has its lists in their own order, however the rows lie', () => {
    const shuffled = { ...records, paragraphs: records.paragraphs?.toReversed() ?? [] };
    expect(gatherDossier(shuffled, first?.id ?? '')?.paragraphs.map(({ number }) => number)).toEqual([
      '1',
      '2',
    ]);
  });

  it('holds those in charge at a delegation, whether they attend or not', () => {
    const [kazakh] = gatherDossier(records, first?.id ?? '')?.delegations ?? [];
    const person = aPerson();
    const name = aPersonName({ personId: person.id, family: 'Ospanova' });
    const appointment = (duty: 'focal-point' | null) => ({
      ...records,
      persons: [...(records.persons ?? []), person],
      personNames: [...(records.personNames ?? []), name],
      appointments: [anAppointment({ personId: person.id, partyId: kazakh?.partyId ?? '', duty })],
    });
    const familiesWith = (duty: 'focal-point' | null) =>
      gatherDossier(appointment(duty), first?.id ?? '')?.personNames.map(({ family }) => family);
    expect(familiesWith('focal-point')).toContain('Ospanova');
    expect(familiesWith(null)).not.toContain('Ospanova');
  });

  it('follows a person to the one they were found to be', () => {
    const [aru, dilya] = records.persons ?? [];
    if (!aru || !dilya) throw new Error('Two people were expected');
    const merged = { ...records, persons: [{ ...aru, mergedIntoId: dilya.id }, dilya] };
    const dossier = gatherDossier(merged, first?.id ?? '');
    expect(dossier?.persons.map(({ id }) => id)).toEqual([aru.id, dilya.id]);
    expect(dossier?.attendances.map(({ personId }) => personId)).toEqual([dilya.id]);
    expect(dossier?.personNames.map(({ personId, given }) => [personId, given])).toEqual([
      [dilya.id, 'Dilya Rahimova'],
      [dilya.id, 'Aru Nurlanova'],
    ]);
    const inACircle = {
      ...records,
      persons: [
        { ...aru, mergedIntoId: dilya.id },
        { ...dilya, mergedIntoId: aru.id },
      ],
    };
    expect(gatherDossier(inACircle, first?.id ?? '')?.persons).toHaveLength(2);
  });

  it('is none for a meeting that is not there', () => {
    expect(gatherDossier(records, 'nobody')).toBeNull();
    expect(gatherDossier({ meetings: records.meetings ?? [] }, first?.id ?? '')).toBeNull();
  });
});
