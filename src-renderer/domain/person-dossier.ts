import type { Delegation } from './attendance';
import type { Id } from './fields';
import type { Intervention } from './intervention';
import type { Meeting, Session } from './meeting';
import type { PersonsRecords } from './merge-persons';
import type { Person } from './person';

/** Everything the register holds about one person, and about the meetings it names. */
export interface PersonDossier extends PersonsRecords {
  /** The person; of a merged record, whom it was merged into. */
  readonly person: Person;
  /** Their id and those of the records that were merged into theirs. */
  readonly ids: readonly Id[];
  /** Made by others, together with the person. */
  readonly jointInterventions: readonly Intervention[];
  /** Of all that the register names them at: those where they sat, or spoke. */
  readonly meetings: readonly Meeting[];
  readonly sessions: readonly Session[];
  readonly delegations: readonly Delegation[];
}
