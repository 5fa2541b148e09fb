import type { FileErrorCode } from '@/host/host';
import type { ListedPeople } from '@/formats/prior-records/people-without-meeting';
import type { ReadError } from '@/formats/prior-records/read-prior-record';
import type { TooLong, WorkError } from '@/formats/worker/formats-client';

/** What became of one file; plain JSON, kept with the batch. */
export type FileOutcome =
  /** Its turn has not come: the reading goes on, was cancelled, or ended with the app. */
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'read';
      readonly reviewId: string;
      readonly foundMeeting: boolean;
      /** Who is listed in a text without a meeting, as tables for the page of people. */
      readonly people?: ListedPeople;
    }
  /** Tables that wait for the meaning of their columns. */
  | { readonly kind: 'table'; readonly tablesId: string }
  /** Its bytes were accepted before; `meetingId` of the meeting they told of, `null` where they told of none. */
  | { readonly kind: 'in-register'; readonly meetingId: string | null }
  | { readonly kind: 'waiting'; readonly reviewId: string }
  /** The same bytes as another file of this reading. */
  | { readonly kind: 'twice' }
  /** Contact cards: people without a meeting, as a table for the page of people. */
  | ({
      readonly kind: 'contacts';
      /** It was a table of them, as a list of focal points is. */
      readonly isTable?: true;
      /** The review of people that they were taken to. */
      readonly comparedAs?: string;
    } & ListedPeople)
  /** It has no words of its own: an archive, whose files follow. */
  | { readonly kind: 'parts'; readonly count: number }
  /** Handed to the bundle's own preview. */
  | { readonly kind: 'bundle' }
  | { readonly kind: 'unreadable'; readonly error: ReadError | WorkError | TooLong }
  | { readonly kind: 'not-opened'; readonly code: FileErrorCode; readonly limit?: number };

/** As the list under the progress bar tells it. */
export interface NamedOutcome {
  readonly name: string;
  readonly outcome: FileOutcome;
}

/** People without a meeting, to be compared with those of the register; `null` where the file lists none. */
export function peopleOf(outcome: FileOutcome): ListedPeople | null {
  if (outcome.kind === 'contacts') return outcome;
  return outcome.kind === 'read' ? (outcome.people ?? null) : null;
}
