import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  useRecommendationRows,
  type RecommendationsInHand,
} from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { cellInHand } from './cell/cell-in-hand';
import { CellPanel } from './cell/cell-panel';
import type { DayLookedBackTo } from './cell/stood-on';
import type { CellPlace } from './matrix-address';

interface OpenCellProps {
  readonly place: CellPlace;
  /** The register as it is at present. */
  readonly present: RecommendationsInHand;
  /** `null` where the present is shown. */
  readonly past?: DayLookedBackTo | null;
  readonly onClose: () => void;
}

export function OpenCell({ place, present, past = null, onClose }: OpenCellProps) {
  const { locale } = useIntl();
  const inHand = useMemo(
    () => cellInHand(present, place, { language: locale, today: today() }, past),
    [present, place, locale, past],
  );
  return inHand ? (
    <CellPanel key={`${place.recommendationId} ${place.partyId}`} inHand={inHand} onClose={onClose} />
  ) : null;
}

interface OpenCellOfDayProps extends Omit<OpenCellProps, 'present' | 'past'> {
  readonly day: string;
  /** The lines as they stood on the day. */
  readonly rows: DayLookedBackTo['rows'];
}

/** Beside a matrix of the past: how the cell stood on that day, and apart from it what came since. */
export function OpenCellOfDay({ day, rows, ...props }: OpenCellOfDayProps) {
  const present = useRecommendationRows();
  const past = useMemo(() => ({ day, rows }), [day, rows]);
  return present ? <OpenCell {...props} present={present} past={past} /> : null;
}
