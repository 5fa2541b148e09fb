import type { Party } from '@/domain/party';
import type { Translate } from '@/i18n/use-text';
import { partyStatuses } from '@/domain/draft';

/** What a party is in the process today: its status, its service to it, or neither. */
export const standings = [...partyStatuses, 'support', 'none'] as const;
export type Standing = (typeof standings)[number];

export function standingLabel(standing: Standing, t: Translate): string {
  return standing === 'support' || standing === 'none'
    ? t(`parties.standing.${standing}`)
    : t(`domain.party-status.${standing}`);
}

/** One line of the directory, with its words already in the language of the interface. */
export interface PartyLine {
  readonly party: Party;
  /** Short name of today. */
  readonly name: string;
  /** Formal name, where it says more than the short one. */
  readonly formal: string;
  /** ISO code or acronym; `''` where there is none. */
  readonly code: string;
  readonly standing: Standing;
  readonly meetings: number;
  /** Its Chairmanships by label or years, oldest first. */
  readonly chairs: readonly string[];
  readonly isChair: boolean;
  /** What the name sorts by. */
  readonly sortKey: string;
  /** Folded text that the filter looks in: every name in every language, codes and acronyms. */
  readonly searchText: string;
}
