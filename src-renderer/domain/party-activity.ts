import type { Attendance, Delegation } from './attendance';
import type { CoSpeaker } from './co-speaker';
import type { Id } from './fields';
import type { Intervention } from './intervention';
import type { Meeting, OrganiserRole } from './meeting';
import type { Appointment, Person, PersonName } from './person';

/** A party at one meeting: in the room, behind it, or both. */
export interface PartyMeeting {
  readonly meeting: Meeting;
  /** Usually one; none where the party only hosted, funded, … */
  readonly delegations: readonly Delegation[];
  readonly organiserRoles: readonly OrganiserRole[];
  readonly attendances: readonly Attendance[];
  /** Those of them who took part (`tookPart`), by id. */
  readonly present: ReadonlySet<Id>;
  /** Whether the party itself did: the meeting was held, and it was represented there (`isRepresented`). */
  readonly tookPart: boolean;
}

/** What a party did in the process. Who was merged into somebody is named by the one they were merged into. */
export interface PartyActivity {
  /** Latest first, those without a date last. */
  readonly meetings: readonly PartyMeeting[];
  readonly appointments: readonly Appointment[];
  /** Who spoke together with others in the interventions. */
  readonly coSpeakers: readonly CoSpeaker[];
  /** Made in its name, alone or with others, or by a person of its delegation at that meeting. */
  readonly interventions: readonly Intervention[];
  /** Everybody the lists above name, and the records that were merged into theirs. */
  readonly persons: readonly Person[];
  readonly personNames: readonly PersonName[];
}
