import { describe, expect, test } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { nameOn } from '@/domain/name-on';
import { partyFromReference } from '@/domain/party-from-reference';
import { referenceId } from '@/domain/reference-id';
import { inProtocolOrder } from '@/domain/protocol-order';
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
});
