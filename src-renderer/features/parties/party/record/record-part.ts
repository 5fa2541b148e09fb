import type { PartyFacts } from '@/domain/party-facts';
import type { PeriodConflict } from '@/domain/period-conflict';

/** What each list of the record is given. */
export interface RecordPart {
  readonly facts: PartyFacts;
  /** Those that concern the party. */
  readonly conflicts: readonly PeriodConflict[];
  /** The party's short name of today, for the words of the commands. */
  readonly name: string;
}
