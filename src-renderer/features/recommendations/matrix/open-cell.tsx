import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  useRecommendationRows,
  type RecommendationsInHand,
} from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { cellInHand } from './cell/cell-in-hand';
import { CellPanel } from './cell/cell-panel';
import type { CellPlace } from './matrix-address';

interface OpenCellProps {
  readonly place: CellPlace;
  /** The register as it is at present. */
  readonly present: RecommendationsInHand;
  readonly onClose: () => void;
}

export function OpenCell({ place, present, onClose }: OpenCellProps) {
  const { locale } = useIntl();
  const inHand = useMemo(
    () => cellInHand(present, place, { language: locale, today: today() }),
    [present, place, locale],
  );
  return inHand ? (
    <CellPanel key={`${place.recommendationId} ${place.partyId}`} inHand={inHand} onClose={onClose} />
  ) : null;
}

/** Beside a matrix of the past a cell is shown as it is now: what is added to it counts from its own date. */
export function OpenCellOfPresent(props: Omit<OpenCellProps, 'present'>) {
  const present = useRecommendationRows();
  return present ? <OpenCell {...props} present={present} /> : null;
}
