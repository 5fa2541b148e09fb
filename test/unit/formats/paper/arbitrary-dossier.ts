import type fc from 'fast-check';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecordOf, RecordSet, TableName } from '@/domain/records';
import { arbitraryRegister } from '../../../helpers/arbitrary-register';

import { aDossier, aMeeting } from './a-dossier';

/** A meeting of a generated register with everything in it, as the store would gather it. */
export const arbitraryDossier: fc.Arbitrary<MeetingDossier> = arbitraryRegister.map(({ records }) =>
  gathered(records),
);

function gathered(records: RecordSet): MeetingDossier {
  const rows = <T extends TableName>(table: T): readonly RecordOf<T>[] => records[table] ?? [];
  const meeting = rows('meetings')[0] ?? aMeeting();
  const own = <T extends { readonly meetingId: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ meetingId }) => meetingId === meeting.id);
  return aDossier({
    meeting,
    ...(records.processes?.[0] ? { process: records.processes[0] } : {}),
    organisers: own(rows('organiserRoles')),
    sessions: own(rows('sessions')),
    projects: own(rows('projects')),
    relatedEvents: own(rows('relatedEvents')),
    delegations: own(rows('delegations')),
    attendances: own(rows('attendances')),
    interventions: own(rows('interventions')),
    paragraphs: own(rows('paragraphs')),
    statements: own(rows('statements')),
    meetingDocuments: own(rows('meetingDocuments')),
    documents: rows('documents'),
    parties: rows('parties'),
    partyNames: rows('partyNames'),
    statuses: rows('statuses'),
    chairmanships: rows('chairmanships'),
    supportRoles: rows('supportRoles'),
    persons: rows('persons'),
    personNames: rows('personNames'),
    appointments: rows('appointments'),
    postWordings: rows('postWordings'),
    houseForm: rows('houseForms')[0] ?? null,
    signatories: rows('signatories'),
    paperTemplates: rows('paperTemplates'),
    templateSections: rows('templateSections'),
    paperVersions: own(rows('paperVersions')),
    corrections: own(rows('corrections')),
    paperRemarks: own(rows('paperRemarks')),
  });
}
