import type { MeetingSeed } from './meeting-seed';
import { partyId } from './sample-parties';
import type { SampleWriter } from './sample-writer';

const both = (text: readonly [string, string] | undefined): Readonly<Record<string, string>> =>
  text ? { en: text[0], ru: text[1] } : {};

export function meetingId(sample: SampleWriter, key: string): string {
  return sample.id(`meeting/${key}`);
}

/** The rows of one meeting: itself, its organisers, delegations, project, related event and tags. */
export function writeMeeting(sample: SampleWriter, processId: string, seed: MeetingSeed): void {
  const id = meetingId(sample, seed.key);
  sample.add('meetings', {
    id,
    processId,
    type: seed.type,
    ordinal: seed.ordinal ?? null,
    title: both(seed.title),
    theme: both(seed.theme),
    purposes: {},
    date: seed.date,
    city: both(seed.city),
    country: seed.country ?? null,
    venue: both(seed.venue),
    modality: seed.modality ?? null,
    stateOfAffairs: 'held',
    level: seed.level ?? null,
    approximateAttendance: seed.approximate ?? null,
    quorum: null,
    delegationOrder: 'protocol',
    languages: [],
    symbol: seed.symbol ?? null,
    note: seed.note ?? null,
  });
  writeParts(sample, id, seed);
  writeTags(sample, id, seed);
}

function writeParts(sample: SampleWriter, meeting: string, seed: MeetingSeed): void {
  for (const { party, role } of seed.organisers ?? []) {
    sample.add('organiserRoles', {
      id: sample.id(`organiser/${seed.key}/${party}/${role}`),
      meetingId: meeting,
      partyId: partyId(party),
      role,
      printedName: null,
      capacity: null,
      order: sample.order(`organisers/${seed.key}`),
    });
  }
  for (const { party, category, capacity } of seed.delegations ?? []) {
    sample.add('delegations', {
      id: delegationId(sample, seed.key, party),
      meetingId: meeting,
      partyId: partyId(party),
      category,
      printedName: null,
      capacity: capacity ?? null,
      headcount: null,
      withoutPeople: 'took-part',
      adoption: seed.adopted ? 'adopted' : 'not-stated',
      order: sample.order(`delegations/${seed.key}`),
    });
  }
  if (seed.project) {
    sample.add('projects', {
      id: sample.id(`project/${seed.key}`),
      meetingId: meeting,
      name: seed.project.name,
      donorPartyId: partyId(seed.project.donor),
      donorPrinted: null,
      order: sample.order(`projects/${seed.key}`),
    });
  }
  if (seed.event) {
    sample.add('relatedEvents', {
      id: sample.id(`event/${seed.key}`),
      meetingId: meeting,
      ...seed.event,
      order: sample.order(`events/${seed.key}`),
    });
  }
}

export function delegationId(sample: SampleWriter, meeting: string, party: string): string {
  return sample.id(`delegation/${meeting}/${party}`);
}

function writeTags(sample: SampleWriter, meeting: string, seed: MeetingSeed): void {
  const tags = [
    ...(seed.themes ?? []).map((value) => ({ kind: 'theme' as const, value })),
    ...(seed.sdgs ?? []).map((value) => ({ kind: 'sdg' as const, value })),
  ];
  for (const { kind, value } of tags) {
    sample.add('tags', {
      id: sample.id(`tag/${seed.key}/${kind}/${value}`),
      meetingId: meeting,
      statementId: null,
      kind,
      value,
    });
  }
}
