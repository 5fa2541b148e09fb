import type { Attendance, Delegation } from '@/domain/attendance';
import type { SeatedMeeting } from '@/domain/last-seat';
import type { FormerAcronyms } from '@/domain/former-acronyms';
import type { Party, PartyName } from '@/domain/party';
import type { Appointment, Person, PersonName } from '@/domain/person';
import type { PostWording } from '@/domain/post-wording';
import type { DatedSession, Presence } from '@/domain/presence';

import type { TableKind } from './table-field';

/** What of the register a table is written from and compared with. Plain rows: it goes to another thread. */
export interface TableSnapshot {
  readonly kind: TableKind;
  /** Of a table of attendance. */
  readonly meetingId: string | null;
  /** EDTF of the meeting; today for a table of people. Names of parties and posts are those of that day. */
  readonly date: string | null;
  readonly parties: readonly Party[];
  /** Acronyms of records that were merged into one of those, each with its id. */
  readonly formerAcronyms?: FormerAcronyms;
  readonly partyNames: readonly PartyName[];
  readonly persons: readonly Person[];
  readonly personNames: readonly PersonName[];
  readonly appointments: readonly Appointment[];
  /** Of all meetings: where a person came before tells namesakes apart. */
  readonly delegations: readonly Delegation[];
  readonly attendances: readonly Attendance[];
  /** Of a table of people: which meeting was somebody's last; none for one of attendance. */
  readonly meetings: readonly SeatedMeeting[];
  /** Of the meeting, and the sessions that they may be of; none for a table of people. */
  readonly presences: readonly Presence[];
  readonly sessions: readonly DatedSession[];
  /** Of the meeting, where they are recorded: which of two columns of posts its list prints. */
  readonly languages?: readonly string[];
  /** The glossary of posts, for a table that has them in two languages. */
  readonly postWordings: readonly PostWording[];
  /** People whom something of the register would be lost with, so that they are not removed by a table. */
  readonly speakers: readonly string[];
}
