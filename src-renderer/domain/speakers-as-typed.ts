import type { CoSpeaker } from './co-speaker';
import type { MeetingDossier } from './meeting-dossier';

type Speaking = Pick<CoSpeaker, 'personId' | 'partyId' | 'printedSpeaker'>;

/** Whether a speaker is kept as the letters that were typed, and stands for nobody of the register. */
export function isAsTyped({ personId, partyId, printedSpeaker }: Speaking): boolean {
  return personId === null && partyId === null && printedSpeaker !== null && printedSpeaker.trim() !== '';
}

/** The letters that minutes print for a speaker since nobody was recognised; what a source printed is no such thing. */
export function speakersAsTyped({
  interventions,
  coSpeakers,
  claims,
}: Pick<MeetingDossier, 'interventions' | 'coSpeakers' | 'claims'>): readonly string[] {
  const sourced = new Set(claims.map(({ recordId }) => recordId));
  const open = [...interventions, ...coSpeakers].filter((one) => isAsTyped(one) && !sourced.has(one.id));
  return [...new Set(open.flatMap(({ printedSpeaker }) => printedSpeaker ?? []))];
}
