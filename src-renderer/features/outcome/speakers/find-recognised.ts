import type { MeetingDossier } from '@/domain/meeting-dossier';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { Speaker, Speakers } from './speaker';
import { speakersToAsk } from './speakers-meant';

/** A speaker that was kept as letters, and whom they mean by now. */
export interface RecognisedSpeaker {
  /** As they are compared. */
  readonly key: string;
  /** As they were written first. */
  readonly written: string;
  /** In so many notes and interventions. */
  readonly count: number;
  /** One, or several who spoke together. */
  readonly speakers: readonly [Speaker, ...Speaker[]];
}

/** Speakers of the meeting that were kept as written and are known by now, in the order in which they were written. */
export function findRecognised(
  { notes, interventions, coSpeakers, claims }: MeetingDossier,
  speakers: Speakers,
): readonly RecognisedSpeaker[] {
  const counts = new Map<string, { readonly written: string; readonly count: number }>();
  const sourced = new Set(claims.map(({ recordId }) => recordId));
  const noted = new Set(notes.map(({ id }) => id));
  for (const { id, personId, partyId, printedSpeaker } of [...notes, ...interventions, ...coSpeakers]) {
    if (personId !== null || partyId !== null || printedSpeaker === null) continue;
    const key = normaliseName(printedSpeaker);
    // A note has one speaker, and what a source printed stays as it printed it.
    const isAlone = noted.has(id) || sourced.has(id);
    if (isAlone && speakersToAsk(speakers, printedSpeaker).length > 1) continue;
    const { written = printedSpeaker, count = 0 } = counts.get(key) ?? {};
    counts.set(key, { written, count: count + 1 });
  }
  return [...counts].flatMap(([key, { written, count }]) => {
    const [first, ...others] = key === '' ? [] : speakersToAsk(speakers, written);
    return first ? [{ key, written, count, speakers: [first, ...others] }] : [];
  });
}
