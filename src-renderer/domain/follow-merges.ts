import type { Id } from './fields';
import type { MeetingDossier } from './meeting-dossier';
import { survivors } from './surviving-person';

type Naming = Pick<
  MeetingDossier,
  'persons' | 'personNames' | 'appointments' | 'attendances' | 'interventions'
> &
  Partial<Pick<MeetingDossier, 'coSpeakers' | 'notes' | 'paperRemarks'>>;

/**
 * The dossier with everything that names a merged record naming the person it was merged into. A merge moves what it
 * finds; what another laptop wrote of the old record comes later, and must still be that person's to every reader.
 */
export function followMerges<Dossier extends Naming>(dossier: Dossier): Dossier {
  if (dossier.persons.every(({ mergedIntoId }) => mergedIntoId === null)) return dossier;
  const survivorOf = survivors(dossier.persons);
  const follow = <Row extends { readonly personId: Id }>(row: Row) => ({
    ...row,
    personId: survivorOf(row.personId),
  });
  const followSpeaker = <Row extends { readonly personId: Id | null }>(row: Row) => ({
    ...row,
    personId: row.personId === null ? null : survivorOf(row.personId),
  });
  return {
    ...dossier,
    // The person's own names first: the others came with the record that was merged.
    personNames: [
      ...dossier.personNames.filter(({ personId }) => survivorOf(personId) === personId),
      ...dossier.personNames.filter(({ personId }) => survivorOf(personId) !== personId).map(follow),
    ],
    appointments: dossier.appointments.map(follow),
    attendances: dossier.attendances.map(follow),
    interventions: dossier.interventions.map(followSpeaker),
    ...(dossier.coSpeakers && { coSpeakers: dossier.coSpeakers.map(followSpeaker) }),
    ...(dossier.notes && { notes: dossier.notes.map(followSpeaker) }),
    ...(dossier.paperRemarks && { paperRemarks: dossier.paperRemarks.map(followSpeaker) }),
  };
}
