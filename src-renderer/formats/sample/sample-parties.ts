import { partyFromReference } from '@/domain/party-from-reference';
import { organisationByCode, stateByIso3 } from '@/domain/reference/find-names';
import { referenceId } from '@/domain/reference-id';

import type { SampleWriter } from './sample-writer';

const states = 'AFG AZE IRN KAZ KGZ PAK TJK TUR TKM UZB CHN RUS USA'.split(' ');
const organisations = 'UNHCR IOM UNRCCA OSCE EC PRM UNDP ICMPD'.split(' ');
const members = 'AFG AZE KAZ KGZ TJK TUR TKM'.split(' ');
const observers = ['IRN', 'PAK'];

/** The parties of the Almaty Process, their standing, its Chairmanships and its Support Unit. */
export function writeParties(sample: SampleWriter, processId: string): void {
  for (const code of [...states, ...organisations]) writeParty(sample, code);
  for (const code of members) writeStatus(sample, processId, code, 'member');
  for (const code of observers) writeStatus(sample, processId, code, 'observer');
  for (const term of chairmanships) {
    sample.add('chairmanships', {
      id: sample.id(`chair/${term.party}/${term.from}`),
      processId,
      partyId: partyId(term.party),
      label: term.label,
      electedAtMeetingId: term.from === '2013-06' ? sample.id('meeting/mc-1') : null,
      announced: null,
      handedOver: null,
      assumed: term.from,
      from: term.from,
      until: term.until,
    });
  }
  for (const { code, kind } of supportRoles) {
    sample.add('supportRoles', {
      id: sample.id(kind === 'support-unit' ? `support/${code}` : `support/${code}/${kind}`),
      processId,
      partyId: partyId(code),
      kind,
      capacity: null,
      from: null,
      until: null,
    });
  }
}

/** The Support Unit, and the kinds of support it was stated to give in May 2019; since when is not on record. */
const supportRoles = ['UNHCR', 'IOM'].flatMap((code) =>
  (['support-unit', 'organisational', 'expert'] as const).map((kind) => ({ code, kind })),
);

/** As the public record has them; where a year alone is known, the year alone is kept. */
const chairmanships = [
  { party: 'KAZ', label: null, from: '2013-06', until: '2016-11' },
  { party: 'KGZ', label: null, from: '2016-11', until: '2018-11' },
  { party: 'TJK', label: '2019–2020', from: '2018-11', until: '2021-01' },
  { party: 'TUR', label: '2021–2022', from: '2021-01', until: '2023' },
  { party: 'AZE', label: '2023–2024', from: '2023', until: '2025-04-24' },
  { party: 'KAZ', label: null, from: '2025-04-24', until: null },
] as const;

export function partyId(code: string): string {
  return referenceId(`party/${code}`);
}

function writeParty(sample: SampleWriter, code: string): void {
  const reference = stateByIso3(code) ?? organisationByCode(code);
  if (!reference) throw new Error(`The sample names a party that the reference lacks: ${code}`);
  const { party, names } = partyFromReference(reference, {
    idOf: referenceId,
    nextOrder: () => sample.order(`names/${code}`),
  });
  sample.add('parties', party);
  for (const name of names) sample.add('partyNames', name);
}

function writeStatus(
  sample: SampleWriter,
  processId: string,
  code: string,
  status: 'member' | 'observer',
): void {
  sample.add('statuses', {
    id: sample.id(`status/${code}`),
    processId,
    partyId: partyId(code),
    status,
    note: 'As stated in May 2019',
    from: null,
    until: null,
  });
}
