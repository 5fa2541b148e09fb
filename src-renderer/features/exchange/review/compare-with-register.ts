import type { DraftMeeting } from '@/domain/draft';
import { inLanguage } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import type { Meeting } from '@/domain/meeting';
import { standingOf } from '@/formats/acceptance/standing';

import { isSameCity } from './is-same-city';

export const comparedFields = [
  'type',
  'ordinal',
  'date',
  'city',
  'country',
  'stateOfAffairs',
  'modality',
  'level',
  'approximateAttendance',
] as const;
export type ComparedField = (typeof comparedFields)[number];
/** As much of a meeting of a draft as is compared. */
export type ComparedMeeting = Pick<DraftMeeting, ComparedField | 'title' | 'processes'>;

/** A field in which the draft says something else than the meeting it would be joined with. */
export interface Difference {
  readonly path: string;
  readonly field: ComparedField;
  /** `refines`: the draft's value says more and takes its place; `competes`: one of the two has to stand. */
  readonly standing: 'refines' | 'competes';
  readonly ours: JournalValue;
  readonly theirs: JournalValue;
}

/** What joining would change or leave open, in the fields that tell one meeting from another. */
export function compareWithRegister(
  drafted: ComparedMeeting,
  meeting: Meeting,
  index: number,
): readonly Difference[] {
  return comparedFields.flatMap((field) => {
    const theirs = drafted[field];
    const ours = field === 'city' ? inLanguage(meeting.city, 'en') : meeting[field];
    if (theirs === undefined || (field === 'city' && isSameCity(ours, theirs))) return [];
    const standing = standingOf(field, ours, theirs);
    if (standing !== 'refines' && standing !== 'competes') return [];
    return [{ path: `/meetings/${index}/${field}`, field, standing, ours, theirs }];
  });
}
