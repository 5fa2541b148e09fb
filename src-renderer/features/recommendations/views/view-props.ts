import type { DirectoryFilterProps } from '@/pickers/directory/directory-filter';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import type { RecommendationLine } from './recommendation-line';
import type { RegisterViewInUse } from './use-register-view';

/** What every view of the register is given: read and made once, however often one goes from view to view. */
export interface ViewProps {
  readonly inHand: RecommendationsInHand;
  readonly parties: PartyNames;
  /** All lines, in no order. */
  readonly lines: readonly RecommendationLine[];
  readonly shown: RegisterViewInUse;
  readonly filter: DirectoryFilterProps;
}
