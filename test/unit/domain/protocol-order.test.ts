import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { nameOn } from '@/domain/name-on';
import { partyFromReference } from '@/domain/party-from-reference';
import { referenceId } from '@/domain/reference-id';
import { inOneRun, inProtocolOrder } from '@/domain/protocol-order';
import type { RecordSet } from '@/domain/records';
import { states } from '@/domain/reference/states';
import { orderKeys } from '@/store/order-key';

import {
  aChairmanship,
  aDelegation,
  aMeeting,
  anOrganisation,
  aProcess,
  aStatus,
  aSupportRole,
} from '../../helpers/builders';

const process = aProcess();
const meeting = aMeeting({ processId: process.id, date: '2023-10-12' });
const codes = ['UZB', 'TUR', 'TKM', 'TJK', 'KGZ', 'KAZ', 'IRN', 'AZE', 'AFG'];

const parties = codes.flatMap((iso3) => {
  const reference = states.find((state) => state.iso3 === iso3);
  const keys = [...orderKeys(20)];
  return reference
    ? [partyFromReference(reference, { idOf: referenceId, nextOrder: () => keys.shift() ?? '' })]
    : [];
});
const partyOf = (iso3: string) => parties.find(({ party }) => party.iso3 === iso3)?.party.id ?? '';
const delegationOf = (partyId: string, fields = {}) =>
  aDelegation({ meetingId: meeting.id, partyId, ...fields });

const records: RecordSet = {
  processes: [process],
  meetings: [meeting],
  parties: parties.map(({ party }) => party),
  partyNames: parties.flatMap(({ names }) => names),
  delegations: parties.map(({ party }) => delegationOf(party.id)),
};

function orderOf(more: RecordSet, language: string): readonly string[] {
  const dossier = gatherDossier({ ...records, ...more }, meeting.id);
  if (!dossier) throw new Error('no dossier');
  return inProtocolOrder(dossier, language).flatMap(({ section, delegations }) => [
    `— ${section}`,
    ...delegations.map(({ party }) => nameOn(party, dossier.partyNames, meeting.date, language, 'short')),
  ]);
}

describe('delegations in protocol order', () => {
  test('stand by their short names in English, Türkiye before Turkmenistan', () => {
    expect(orderOf({}, 'en')).toEqual([
      '— states',
      'Afghanistan',
      'Azerbaijan',
      'Iran',
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Türkiye',
      'Turkmenistan',
      'Uzbekistan',
    ]);
  });

  test('stand by their short names in Russian, Азербайджан before Афганистан', () => {
    expect(orderOf({}, 'ru')).toEqual([
      '— states',
      'Азербайджан',
      'Афганистан',
      'Иран',
      'Казахстан',
      'Кыргызстан',
      'Таджикистан',
      'Туркменистан',
      'Турция',
      'Узбекистан',
    ]);
  });

  test('lists what is no State and no known kind of organisation under a heading of its own', () => {
    const organisations = (['other', 'donor', 'intergovernmental', 'civil-society'] as const).map(
      (category) => anOrganisation({ category }),
    );
    const expert = anOrganisation({ category: 'other' });
    const delegations = [
      ...organisations.map(({ id }) => delegationOf(id)),
      delegationOf(expert.id, { category: 'expert' }),
    ];
    const more = { ...records, parties: [...organisations, expert], partyNames: [], delegations };
    const dossier = gatherDossier(more, meeting.id);
    const sections = dossier ? inProtocolOrder(dossier, 'en') : [];
    expect(sections.map(({ section, delegations: own }) => [section, own.length])).toEqual([
      ['intergovernmental', 1],
      ['civil-society', 1],
      ['other-participants', 2],
      ['experts', 1],
    ]);
  });

  test('stand in the section of their status on the meeting’s date, the Chair first', () => {
    const ofProcess = { processId: process.id };
    const unit = anOrganisation();
    const statuses = [
      aStatus({ ...ofProcess, partyId: partyOf('KAZ'), from: '2013', until: null }),
      aStatus({ ...ofProcess, partyId: partyOf('AZE'), from: '2013', until: null }),
      aStatus({ ...ofProcess, partyId: partyOf('UZB'), from: '2024', until: null }),
      aStatus({ ...ofProcess, partyId: partyOf('IRN'), status: 'observer' }),
    ];
    const only = ['KAZ', 'AZE', 'UZB', 'IRN'].map((iso3) => delegationOf(partyOf(iso3)));
    const lines = orderOf(
      {
        parties: [...(records.parties ?? []), unit],
        statuses,
        chairmanships: [
          aChairmanship({ ...ofProcess, partyId: partyOf('AZE'), from: '2023', until: '2025' }),
        ],
        supportRoles: [aSupportRole({ ...ofProcess, partyId: unit.id })],
        delegations: [...only, delegationOf(unit.id)],
      },
      'en',
    );
    expect(lines).toEqual([
      '— chair',
      'Azerbaijan',
      '— member-states',
      'Kazakhstan',
      '— observer-states',
      'Iran',
      '— states',
      'Uzbekistan',
      '— support-unit',
      'UNHCR',
    ]);
  });

  test('stand where their own category puts them, whatever their status', () => {
    const delegations = [
      delegationOf(partyOf('KAZ'), { category: 'invited' }),
      delegationOf(partyOf('KGZ'), { category: 'chair' }),
    ];
    expect(orderOf({ delegations }, 'en')).toEqual([
      '— chair',
      'Kyrgyzstan',
      '— invited-states',
      'Kazakhstan',
    ]);
  });

  test('stand in one run of members and observers where that is wanted, in both collations', () => {
    const category = (iso3: string) =>
      iso3 === 'KAZ' ? 'chair' : ['IRN', 'TUR'].includes(iso3) ? 'observer' : 'member';
    const delegations = codes.map((iso3) => delegationOf(partyOf(iso3), { category: category(iso3) }));
    const dossier = gatherDossier({ ...records, delegations }, meeting.id);
    if (!dossier) throw new Error('no dossier');
    const run = (language: string) =>
      inOneRun(dossier, language).map(({ section, delegations: listed }) => [
        section,
        ...listed.map(({ party }) => party.iso3),
      ]);
    expect(run('en')).toEqual([
      ['chair', 'KAZ'],
      ['members-and-observers', 'AFG', 'AZE', 'IRN', 'KGZ', 'TJK', 'TUR', 'TKM', 'UZB'],
    ]);
    expect(run('ru')).toEqual([
      ['chair', 'KAZ'],
      ['members-and-observers', 'AZE', 'AFG', 'IRN', 'KGZ', 'TJK', 'TKM', 'TUR', 'UZB'],
    ]);
  });

  test('are the same delegations in either order, whoever they are', () => {
    const categories = fc.constantFrom('chair', 'member', 'observer', 'invited', 'unspecified', 'expert');
    fc.assert(
      fc.property(fc.array(categories, { minLength: codes.length, maxLength: codes.length }), (chosen) => {
        const delegations = codes.map((iso3, index) =>
          delegationOf(partyOf(iso3), { category: chosen[index] }),
        );
        const dossier = gatherDossier({ ...records, delegations }, meeting.id);
        if (!dossier) throw new Error('no dossier');
        const idsOf = (sections: readonly { delegations: readonly { delegation: { id: string } }[] }[]) =>
          sections.flatMap((one) => one.delegations.map(({ delegation }) => delegation.id));
        const official = idsOf(inProtocolOrder(dossier, 'en'));
        const oneRun = idsOf(inOneRun(dossier, 'en'));
        expect(new Set(oneRun).size).toBe(codes.length);
        expect(oneRun.toSorted()).toEqual(official.toSorted());
      }),
    );
  });
});
