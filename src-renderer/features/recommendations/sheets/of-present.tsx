import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import type { ReturnedSheet } from './returned-sheet';
import { SheetReview } from './sheet-review';
import { SheetsPopover } from './sheets-popover';

/** Beside a matrix of the past: what comes back is compared with what the register holds now. */
export function SheetReviewOfPresent({ returned }: { readonly returned: ReturnedSheet }) {
  const present = useRecommendationRows();
  return present ? <SheetReview returned={returned} inHand={present} /> : null;
}

/** Beside a matrix of the past: sheets ask for what is open now. */
export function SheetsPopoverOfPresent() {
  const present = useRecommendationRows();
  return present ? <SheetsPopover inHand={present} /> : null;
}
