import type { Frame } from '@/formats/paper/frame/frame';
import { frameFor } from '@/formats/paper/frame/frame-for';
import { paperLanguages } from '@/formats/paper/paper';
import type { MeetingTab } from '../page/meeting-address';

/** Where in the meeting something is edited: a part and, in it, a field. */
export interface PlaceOfFact {
  readonly tab: MeetingTab;
  readonly field?: string;
}

/** What is counted or said of people is edited where they are listed. */
const places: Readonly<Partial<Record<keyof Frame['term'], PlaceOfFact>>> = {
  chair: { tab: 'attendance' },
  theme: { tab: 'details', field: 'theme' },
  level: { tab: 'details', field: 'level' },
  present: { tab: 'attendance' },
  expected: { tab: 'attendance' },
  venue: { tab: 'details', field: 'venue' },
  modality: { tab: 'details', field: 'modality' },
};

const known = Object.keys(places) as readonly (keyof typeof places)[];

/** Where a fact below the title is edited, by its term as papers print it in any language; `null` for any other words. */
export function placeOfFact(term: string): PlaceOfFact | null {
  const found = known.find((name) => paperLanguages.some((one) => frameFor(one).term[name] === term.trim()));
  return (found && places[found]) ?? null;
}
