import { comparePeriods, covers } from './period';
import type { Appointment } from './person';

/** What a person is somewhere: function, unit and institution, as an appointment has them and as a meeting prints them. */
export interface Post {
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
}

/** The person's post at the party on a date: of the appointments in force, the one that began last. */
export function postOn(
  appointments: readonly Appointment[],
  {
    personId,
    partyId,
    date,
  }: { readonly personId: string; readonly partyId: string; readonly date: string | null },
): Appointment | null {
  return (
    appointments
      .filter((one) => one.personId === personId && one.partyId === partyId && covers(one, date))
      .toSorted(comparePeriods)
      .at(-1) ?? null
  );
}

export function isSamePost(a: Post, b: Post): boolean {
  return postWords(a) === postWords(b);
}

/** "Head, Department for Migration, Ministry of Labour"; `''` where nothing is known. */
export function postWords({ function: title, unit, institution }: Post): string {
  return [title, unit, institution].flatMap((part) => part?.trim() || []).join(', ');
}
