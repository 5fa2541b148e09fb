import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { RecordOf, RecordSet, TableName } from '@/domain/records';

/** One of the files that were read: the bytes as they came. */
export interface AcceptedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its length in bytes, where the bytes themselves were left behind and are kept by whoever plans. */
  readonly size?: number;
  /** SHA-256 of `bytes`, lower-case hex, as in the draft's source. */
  readonly sha256: string;
  readonly mediaType: string;
}

/** What the user made of one meeting of the draft. */
export type MeetingDecision =
  | {
      readonly kind: 'new';
      /** Its id, where something else that is planned with it names it; any where left out. */
      readonly as?: Id;
    }
  | { readonly kind: 'join'; readonly meetingId: Id }
  /** Not of this process: an event that a meeting of the register is related to. */
  | { readonly kind: 'event'; readonly meetingId: Id }
  | { readonly kind: 'drop' };

/** What the user made of one fact; a fact without a decision is accepted as it stands. */
export type FactDecision =
  | { readonly kind: 'drop' }
  /** Another value, in the draft's own shape. */
  | { readonly kind: 'correct'; readonly value: JournalValue }
  /** Where register and draft differ: whose value stands. */
  | { readonly kind: 'prefer'; readonly side: 'register' | 'draft' };

/** Who somebody named is. */
export interface PersonDecision {
  /** A person of the register, or of one that is to be made: whoever comes first makes it, the others are the same. */
  readonly personId: Id;
  /** What the one that is made goes by; as printed when left out. */
  readonly name?: string | undefined;
}

/** Which party, document or recommendation something named is. */
export interface RecordDecision {
  /** One of the register's, or of one that is to be made: whoever comes first makes it, the others are the same. */
  readonly id: Id;
}

export interface AcceptanceDecisions {
  /** By index of the draft's meeting; absent means `new`. */
  readonly meetings: readonly (MeetingDecision | undefined)[];
  /** By JSON Pointer into the draft; dropping a fact drops all it holds. */
  readonly facts: ReadonlyMap<string, FactDecision>;
  /** By JSON Pointer to the one who is named; others are told by name and party. */
  readonly people?: ReadonlyMap<string, PersonDecision>;
  /**
   * By JSON Pointer to the document or recommendation, and by `partySaidAs` of a party's name; others are told by the rules
   * of `matchParty`, `matchDocument` and `matchRecommendation`.
   */
  readonly records?: ReadonlyMap<string, RecordDecision>;
  /**
   * Meetings of the draft that were held back when the rest of it came in: what its files say of them is not in the
   * register yet, though the files are.
   */
  readonly held?: ReadonlySet<number>;
  /** SHA-256 of the accepted file of which this one is a newer version. */
  readonly versionOf?: string;
  /** Paragraphs of the register that a file no longer has, with what was said in them, and delegations of nobody. */
  readonly letGo?: readonly LetGo[];
}

/** A paragraph or a delegation of the register that is to go, as it was when that was decided. */
export interface LetGo {
  readonly id: Id;
  /** SHA-256 of the file of the review that no longer has it. */
  readonly by: string;
  /** All that goes with it, by `whatGoes` or `whatGoesOfDelegation`: where that has become another, it stays. */
  readonly seen: string;
}

/** A party is one wherever a draft names it so, in whichever list. */
export function partySaidAs(name: string): string {
  return `party ${normaliseName(name)}`;
}

/** One reviewed draft, with what was decided of it. */
export interface ReviewRequest {
  readonly draft: Draft;
  /** The plain text of each of the draft's sources, in their order: what the evidence's offsets point into. */
  readonly texts: readonly string[];
  readonly files: readonly AcceptedFile[];
  readonly processId: Id;
  readonly decisions: AcceptanceDecisions;
  /** ISO day: a new meeting after it, of which no source says how it stands, is planned. */
  readonly today?: string;
}

/** What reviews are accepted into. */
export interface AcceptanceGround {
  /**
   * The register as far as it matters: whole tables of parties, persons, documents, statuses, chairmanships and sources
   * with their names and links; everything of the meetings that are joined.
   */
  readonly register: RecordSet;
  readonly newId: () => Id;
  /** Order keys between two others, as `generateNKeysBetween` of fractional-indexing makes them. */
  readonly orderKeys: (after: string | null, before: string | null, count: number) => readonly string[];
}

export type AcceptanceRequest = ReviewRequest & AcceptanceGround;

export type PlannedChange = {
  [T in TableName]: { readonly table: T; readonly id: Id; readonly patch: Partial<RecordOf<T>> };
}[TableName];

/** A row of the register that was let go, with all that belongs to it. */
export interface PlannedRemoval {
  readonly table: TableName;
  readonly id: Id;
  /** The sources because of which it goes. */
  readonly by: readonly Id[];
}

/**
 * A fact that was left out: its value, as corrected or as read, is none that the register can hold, or it is told of one
 * of several people of a name and nothing tells of which.
 */
export interface AcceptanceProblem {
  readonly path: string;
  readonly code: 'invalid-value' | 'one-of-several';
}

export interface AcceptanceSummary {
  readonly meetingsAdded: number;
  readonly meetingsJoined: number;
  readonly recordsAdded: number;
  /** Values written where the register had none. */
  readonly valuesFilled: number;
  /** Values made more precise or replaced because the user said so; the former ones are kept as claims. */
  readonly valuesReplaced: number;
  /** Statements that contradict the value that stands; kept beside it. */
  readonly competingClaims: number;
  /** Paragraphs that stay as they are, with another wording kept beside; those claims are among `competingClaims`. */
  readonly otherWordings: number;
  /** Statements that are kept with such a wording. */
  readonly keptStatements: number;
  readonly factsDropped: number;
  /** Names of files that are in the register already: nothing of them was taken again. */
  readonly alreadyKnown: readonly string[];
}

/** What to write, as one batch of the journal; empty when everything is in the register already. */
export interface AcceptancePlan {
  readonly add: RecordSet;
  readonly change: readonly PlannedChange[];
  readonly remove: readonly PlannedRemoval[];
  /** Originals and plain texts to keep, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By index of the draft's meeting: the record it became; `null` when it was dropped or is known already. */
  readonly meetingIds: readonly (Id | null)[];
  readonly summary: AcceptanceSummary;
  readonly problems: readonly AcceptanceProblem[];
}
