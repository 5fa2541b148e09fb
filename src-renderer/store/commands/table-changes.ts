import type { Attendance, Delegation } from '@/domain/attendance';
import { keyOfDelegation, type DelegationPlace } from '@/domain/delegation-of-party';
import type { Id } from '@/domain/fields';
import type { NameThen } from '@/domain/name-then';
import type { Appointment, Person, PersonName } from '@/domain/person';
import type { PresenceState } from '@/domain/presence';

import type { PartyChoice } from './party-choice';
import type { SaidPost } from './write-posts';

type Headcount = Delegation['headcount'];
export type NewName = Pick<PersonName, 'given' | 'family' | 'nameOrder' | 'script'>;
export type SeatPatch = Partial<Omit<Attendance, 'id' | 'meetingId' | 'delegationId' | 'personId' | 'order'>>;
export type PostPatch = Partial<Omit<Appointment, 'id' | 'personId' | 'partyId'>>;

/** A person that a table brings: to the meeting, or to the register. */
export interface TableAddition {
  /** `null` only among people of the register, who may be at no party. */
  readonly party: PartyChoice | null;
  /** Which of the party's delegations, and in what capacity where it is made. */
  readonly place: DelegationPlace;
  /** The party as the table prints it, where its delegation is made and that is none of its usual names. */
  readonly printedParty: string | null;
  /** One the register knows; `null` makes the person. */
  readonly personId: Id | null;
  /** In several scripts, the preferred one first. */
  readonly names: readonly NewName[];
  readonly seat: SeatPatch;
  readonly post: PostPatch;
  readonly person: Partial<Pick<Person, 'honorific' | 'note'>>;
  /** Contact details that take the place of those that a known person has, as the user said. */
  readonly contacts: ContactChange | null;
  /** The seat of the one in whose place they sit, as the preview showed it. */
  readonly replaces: Attendance | null;
}

export interface ContactChange {
  readonly post: PostPatch;
  readonly was: Appointment;
}

/** What a table changes of a record that is there. */
export interface TableChange {
  readonly id: Id;
  readonly personId: Id;
  /** `null` where the person has no name yet. */
  readonly nameId: Id | null;
  /** The name that this list prints in place of today's: the one that is changed then. */
  readonly nameThen: NameThen | null;
  /** Whether lists of meetings held before go on printing the name that is replaced. */
  readonly keepsFormer: boolean;
  readonly appointmentId: Id | null;
  /** `null` where the party stays. */
  readonly party: PartyChoice | null;
  /** The party as it is, for a post that has to be made. */
  readonly partyId: Id | null;
  readonly seat: SeatPatch;
  /** How they took part on the days of `seat`, where what is recorded by day follows them. */
  readonly recordsFollow: PresenceState | null;
  readonly post: PostPatch;
  /** The whole post as the row has it, where the party becomes another one. */
  readonly newPost: PostPatch;
  readonly person: Partial<Pick<Person, 'honorific' | 'note'>>;
  readonly name: Partial<Pick<PersonName, 'given' | 'family'>>;
  /** `was` is the name that is replaced; `null` adds one. */
  readonly otherNames: readonly { readonly was: PersonName | null; readonly name: NewName }[];
  /** The records as the preview compared with them. */
  readonly was: {
    readonly attendance: Attendance | null;
    readonly person: Person | null;
    readonly name: PersonName | null;
    readonly appointment: Appointment | null;
  };
}

export interface TableDelegation {
  readonly party: PartyChoice;
  readonly place: DelegationPlace;
  readonly printedParty: string | null;
  /** `was` as the preview compared with it. */
  readonly headcount: { readonly to: Headcount; readonly was: Headcount } | null;
  /** How the party of one that is made stood, with nobody named; `null` where the list does not say it. */
  readonly withoutPeople: Delegation['withoutPeople'] | null;
  /** What the list says of one that is there: its category and capacity, where it has none or the user says so. */
  readonly standing: {
    readonly to: Partial<Pick<Delegation, 'category' | 'capacity'>>;
    readonly was: Pick<Delegation, 'category' | 'capacity'>;
  } | null;
  /** Whether it is at the meeting already, so that only that changes. */
  readonly isHere: boolean;
}

/** What a function, unit or institution is called in its other language. */
export interface TablePost extends SaidPost {
  /** What the register called it as the preview showed it; `''` where nothing was said. */
  readonly was: string;
}

/** What of a table was chosen to be done. */
export interface TableChanges {
  readonly add: readonly TableAddition[];
  /** Parties that come without persons, and how many came in delegations. */
  readonly delegations: readonly TableDelegation[];
  readonly change: readonly TableChange[];
  readonly remove: readonly TableRemoval[];
  readonly posts: readonly TablePost[];
  /** Ids of the people and of the meeting's seats that the preview was compared with. */
  readonly known: readonly Id[];
  /** The delegations at the meeting already, by `keyOfDelegation`; `null` for a table of people. */
  readonly delegationsHere: readonly string[] | null;
}

/** How much a table brings, in what the user counts: people, delegations and headcounts rather than rows. */
export interface TableCounts {
  readonly people: number;
  /** Delegations that are made, also for the people who sit in them. */
  readonly delegations: number;
  /** Numbers of persons where none was known. */
  readonly headcounts: number;
  /** Functions, units and institutions that had no words in their other language. */
  readonly posts: number;
  readonly changed: number;
  readonly removed: number;
}

/** Of the changes that a table brings, before they are brought. */
export function countsOf({
  add,
  delegations,
  change,
  remove,
  posts,
  delegationsHere,
}: Omit<TableChanges, 'known'>): TableCounts {
  const here = new Set(delegationsHere);
  const named = delegationsHere === null ? [] : [...add, ...delegations, ...change];
  const made = new Set(
    named.flatMap(({ party, ...one }) =>
      party === null ? [] : [keyOfDelegation(keyOfParty(party), 'place' in one ? one.place : itsOnly)],
    ),
  );
  // Among people of the register somebody known is no newcomer; at a meeting they are.
  const known = delegationsHere === null ? add.filter(({ personId }) => personId !== null).length : 0;
  const said = delegations.flatMap(({ headcount }) => headcount ?? []);
  return {
    people: add.length - known,
    delegations: [...made].filter((key) => !here.has(key)).length,
    headcounts: said.filter(({ was }) => was === null).length,
    posts: posts.filter(({ was }) => was === '').length,
    changed:
      change.length +
      known +
      said.filter(({ was }) => was !== null).length +
      delegations.filter(({ headcount, standing }) => standing !== null && headcount === null).length +
      posts.filter(({ was }) => was !== '').length,
    removed: remove.length,
  };
}

const itsOnly = { kind: 'only', category: 'unspecified' } as const;

/** The same for every row that names the party. */
export function keyOfParty(choice: PartyChoice): string {
  switch (choice.kind) {
    case 'party':
      return choice.partyId;
    case 'new':
      return `new/${choice.name}`;
    case 'reference':
      return `reference/${choice.reference.en.formal}`;
  }
}

export interface TableRemoval {
  readonly target: 'attendance' | 'delegation' | 'person';
  readonly id: Id;
  /** The record as the preview showed it. */
  readonly was: Attendance | Delegation | Person | null;
}
