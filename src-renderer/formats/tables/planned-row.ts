import type { Attendance, Delegation } from '@/domain/attendance';
import type { DelegationPlace } from '@/domain/delegation-of-party';
import type { NameThen } from '@/domain/name-then';
import type { Appointment, Person, PersonName } from '@/domain/person';
import type { PresenceState } from '@/domain/presence';

import type { FoundParty, PartyRef } from './party-finder';
import type { Headcount } from './headcount';
import type { LineReading } from './line-reading';
import type { PlannedPost } from './planned-posts';
import type { ReadName } from './read-names';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';

/** What one field of a record was and becomes, as a table writes it. */
export interface FieldChange {
  readonly field: TableField;
  readonly from: string;
  readonly to: string;
  /** Edited in the table and in the register since the table was written. */
  readonly isConflict: boolean;
  /** Days that contradict what is recorded by day: one of the two is right. */
  readonly isByDay?: boolean;
  /** A contact detail other than the one that is known, in a list of another make: taken only as the user says. */
  readonly isContact: boolean;
}

/**
 * What is done with a row; `person/<id>` takes a person whom the register knows. A `substitute`, somebody new or known,
 * sits in place of the person whose row it was. `ask` is not decided: nothing is done until it is.
 */
export type RowChoice =
  'ask' | 'new' | `person/${string}` | 'substitute' | `substitute/${string}` | 'update' | 'skip';

/** What is done with contact details that differ from those of the register; they are kept unless it is said. */
export type ContactChoice = 'keep' | 'replace' | 'add';

/** What the rows are grouped by in a preview, and may be decided by at once. */
export type RowKind = 'new' | 'existing' | 'update' | 'same' | 'delegation' | 'left-out';

export interface Candidate {
  readonly personId: string;
  readonly label: string;
  /** Where they were last. */
  readonly party: string;
  /** Whether they sit in the row's delegation already, so that nobody is added by taking them. */
  readonly isHere: boolean;
  /** Contact details at the row's party that are other than the row's. */
  readonly contacts: DifferingContacts | null;
}

export interface DifferingContacts {
  readonly appointment: Appointment;
  readonly changes: readonly FieldChange[];
}

export type SeatFacts = Partial<
  Pick<
    Attendance,
    'honorific' | 'function' | 'unit' | 'institution' | 'state' | 'onBehalfOf' | 'capacity' | 'publish'
  >
> & { readonly roles?: Attendance['roles']; readonly days?: Attendance['days'] };
export type PostFacts = Partial<
  Pick<Appointment, 'function' | 'unit' | 'institution' | 'duty' | 'email' | 'phone' | 'address'>
>;
export type PersonFacts = Partial<Pick<Person, 'honorific' | 'note'>>;
export type NameFacts = Partial<Pick<PersonName, 'given' | 'family'>>;

/** The fields of a row as the records hold them; only those that the table gives. */
export interface RowFacts {
  readonly seat: SeatFacts;
  readonly post: PostFacts;
  readonly person: PersonFacts;
}

/** What changes of a record that is there, field by field. `of` says which of the row's fields a part comes from. */
export interface RowPatch {
  readonly target: 'attendance' | 'person';
  readonly id: string;
  readonly personId: string;
  readonly nameId: string | null;
  /** The name that this list prints in place of today's: the one that is changed then. */
  readonly nameThen: NameThen | null;
  /** Whether lists of meetings held before go on printing the name that is replaced. */
  readonly keepsFormer: boolean;
  readonly appointmentId: string | null;
  readonly changes: readonly FieldChange[];
  readonly party: PartyRef | null;
  /** Of the party as it is, for a post that has to be made. */
  readonly partyId: string | null;
  readonly facts: RowFacts;
  /** The whole post as the row has it, where the party becomes another one. */
  readonly newPost: PostFacts;
  readonly name: NameFacts;
  /** How they took part on the days of the table, where those are taken and what is recorded by day follows. */
  readonly recordsFollow: PresenceState | null;
  /** Written beside one of the changes: who gets a post by an edit gets the whole of it. */
  readonly alongside: readonly TableField[];
  /** `was` is the name that is replaced; `null` adds one. */
  readonly otherNames: readonly { readonly was: PersonName | null; readonly name: ReadName }[];
  /** The records as they were compared with: what was changed since is not overwritten. */
  readonly was: {
    readonly attendance: Attendance | null;
    readonly person: Person | null;
    readonly name: PersonName | null;
    readonly appointment: Appointment | null;
  };
}

/** A row of a table beside what the register knows, with what is proposed for it. */
export interface PlannedRow {
  readonly key: string;
  readonly line: number;
  readonly kind: RowKind;
  readonly name: string;
  readonly otherNames: string;
  readonly titles: string;
  readonly party: FoundParty | null;
  /** Which of the party's delegations it is of. */
  readonly place: DelegationPlace;
  /** As the table writes it, where nothing is called so. */
  readonly partyText: string;
  readonly names: readonly ReadName[];
  readonly facts: RowFacts;
  readonly candidates: readonly Candidate[];
  readonly patch: RowPatch | null;
  /** Whether they were taken over from a table that was written elsewhere: then they are invited before they confirm. */
  readonly isTakenOver?: boolean;
  /** The seat in which a substitute may sit. */
  readonly seat: { readonly attendance: Attendance; readonly label: string } | null;
  /** Of a delegation; `was` is what the register says, of one that is at the meeting already. */
  readonly headcount?: { readonly to: Headcount; readonly was: Headcount | null; readonly isHere: boolean };
  /** Of a delegation that is made: how its party stood, where the list says it. */
  readonly withoutPeople?: Delegation['withoutPeople'];
  /** Of a delegation that is at the meeting already: what the list says of it, and what the register does. */
  readonly standing?: {
    readonly to: Partial<Pick<Delegation, 'category' | 'capacity'>>;
    readonly was: Pick<Delegation, 'category' | 'capacity'>;
  };
  readonly choices: readonly RowChoice[];
  readonly proposed: RowChoice;
  readonly problems: readonly RowProblem[];
  /** What a line that was left out may be read as, and what it is read as already. */
  readonly readings: readonly LineReading[];
  readonly reading: LineReading | null;
}

/** A record that the table the app wrote had and this one has not. */
export interface MissingRow {
  readonly id: string;
  readonly target: 'attendance' | 'delegation' | 'person';
  readonly label: string;
  readonly party: string;
  /** Why it can only be kept; `null` where it may be removed. */
  readonly keptBecause: 'has-records' | null;
  /** The record as it was compared with: one that was changed since is not removed. */
  readonly was: Attendance | Delegation | Person | null;
}

export interface TablePlan {
  readonly rows: readonly PlannedRow[];
  readonly missing: readonly MissingRow[];
  /** Posts that the table says in two languages, and the register not as it does. */
  readonly posts: readonly PlannedPost[];
  /** What the table was written for: nothing of this place was taken out of one that was written elsewhere. */
  readonly writtenFor: 'here' | 'another-meeting' | 'people';
  /** Texts in the column of parties that nothing is called, with how many rows have them. */
  readonly unknownParties: readonly { readonly text: string; readonly count: number }[];
  /** Persons without any party. */
  readonly unplaced: number;
  /** Ids of everybody with a name, and of the meeting's seats, that it was compared with: whoever else is there came since. */
  readonly known: readonly string[];
  /** The delegations at the meeting, by `keyOfDelegation`; `null` for a table of people. */
  readonly delegationsHere: readonly string[] | null;
}
