import type { FollowUpStatus } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import type { RecommendationRow } from '@/domain/recommendation-row';
import type { Attention, Standing } from '@/pickers/recommendations/recommendation-filter';
import type { StatusCount } from '@/pickers/recommendations/status-strip';

export function standingOf({ recommendation, isSuperseded }: RecommendationRow): Standing {
  return recommendation.closed !== null ? 'closed' : isSuperseded ? 'superseded' : 'open';
}

/** A theme, group or goal, with its words. */
export interface LineTag {
  /** `theme:registration`: as it stands in the filter. */
  readonly id: string;
  readonly label: string;
}

/** How the matter stands in one party, for the filter. */
export interface LineCell {
  readonly partyId: Id;
  readonly status: FollowUpStatus;
  readonly attentions: readonly Attention[];
  /** Years in which it reported, each once, as they stand in the filter; `without` for reports that have none. */
  readonly reportYears: readonly string[];
  /** EDTF; the State's, else the recommendation's. */
  readonly due: string | null;
  /** EDTF; of the last report that has a date. */
  readonly lastReport: string | null;
}

/** One line of the register, with its words already in the language of the interface. */
export interface RecommendationLine {
  readonly row: RecommendationRow;
  readonly id: Id;
  readonly reference: string;
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** References of all origins, oldest first. */
  readonly origins: readonly string[];
  readonly tags: readonly LineTag[];
  readonly addressed: string;
  readonly standing: Standing;
  readonly cells: readonly LineCell[];
  readonly counts: readonly StatusCount[];
  readonly overdue: number;
  readonly silent: number;
  readonly meetingIds: readonly Id[];
  /** Years in which it was made or reaffirmed. */
  readonly years: readonly string[];
  /** Dates of the first and the last origin as they sort; `''` where there is none. */
  readonly first: string;
  readonly last: string;
  /** What orders it as it came about; see `recommendationOrder`. */
  readonly made: string;
  /** Folded text that the filter looks in: every language, every reference, themes and note. */
  readonly searchText: string;
}
