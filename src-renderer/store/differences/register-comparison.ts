import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import type { RecommendationLink } from '@/domain/recommendation';
import type { AnyRecord, RecordOf, TableName } from '@/domain/records';

import type { LastChange } from './field-lineage';
import type { Mends } from './mends';

export type Side = 'ours' | 'theirs';

/** A field that the register and a bundle hold otherwise. */
export interface DifferingField {
  /** `date`, or `text.ru` inside a text by language. */
  readonly path: string;
  readonly ours: JournalValue;
  readonly theirs: JournalValue;
  /** Who gave each its value; `null` where the journal does not say. */
  readonly oursBy: LastChange | null;
  readonly theirsBy: LastChange | null;
  /** The side that changed the field after both had the same; `null` where both did, or nobody can tell. */
  readonly proposed: Side | null;
}

/** A record that both have, with the fields in which they differ. */
export interface DifferingRecord {
  readonly table: TableName;
  readonly id: Id;
  readonly ours: AnyRecord;
  readonly theirs: AnyRecord;
  readonly fields: readonly DifferingField[];
}

/** A link of the bundle that says the reverse of what the register says; adding it would close a circle. */
export interface ContradictingLink {
  readonly link: RecommendationLink;
  /** The register's links that the bundle lacks and that would have to go; none where the bundle contradicts itself. */
  readonly against: readonly RecommendationLink[];
  /** The same with those that both have: the way back from the one end of the link to the other. */
  readonly circle: readonly RecommendationLink[];
}

/** What adding a bundle would do, before it is done. */
export interface RegisterComparison {
  /** Records that are not here yet; links that contradict are not counted. */
  readonly fresh: number;
  /** Records that a merge made one with others here after the bundle was made: they do not come back. */
  readonly united: number;
  readonly same: number;
  /** New records that an approved text here keeps out, until a correction is open; they are not among the fresh. */
  readonly locked: number;
  /** Meetings that were approved here and are otherwise in the bundle. */
  readonly lockedMeetings: ReadonlySet<Id>;
  /** Meetings that the bundle brings an approved text of, though records of them are otherwise here. */
  readonly approvedThere: ReadonlySet<Id>;
  /** A version that was given out is nobody's choice: where its record is another, see `mends`. */
  readonly differing: readonly DifferingRecord[];
  readonly mends: Mends;
  readonly contradictions: readonly ContradictingLink[];
  /** A record as it is here, else as it is in the bundle. */
  readonly recordOf: <T extends TableName>(table: T, id: Id) => RecordOf<T> | undefined;
  /** All records of both, those that both have as they are here. */
  readonly rowsOf: <T extends TableName>(table: T) => readonly RecordOf<T>[];
}

/** One field to be taken over from a bundle. */
export interface TakenField {
  readonly table: TableName;
  readonly id: Id;
  readonly path: string;
  /** What was shown as the value here; where it is another by now nothing is taken. */
  readonly was: JournalValue;
}

/** What the user takes over from a bundle besides what is missing here. */
export interface BundleChoices {
  readonly fields: readonly TakenField[];
  /** Ids of the bundle's contradicting links that replace those here. */
  readonly links: ReadonlySet<Id>;
  /** What is brought back, as the comparison found it; nothing where it is not said. */
  readonly mends?: Mends;
}

export const nothingTaken: BundleChoices = { fields: [], links: new Set() };
