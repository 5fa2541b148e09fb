import type { MeetingRow } from '@/store/register';

/** One line of the list of meetings, with its words already in the language of the interface. */
export interface MeetingLine {
  readonly meeting: MeetingRow;
  /** "SOM 2 (2015)". */
  readonly reference: string;
  /** The meeting's own title, or type and ordinal. */
  readonly name: string;
  /** "Astana, Kazakhstan"; `''` when no place is recorded. */
  readonly place: string;
  /** The place in an address, the same in every language of the interface. */
  readonly placeKey: string;
  /** Folded text that the free-text filter looks in. */
  readonly searchText: string;
}
