import { NotebookPen } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { nameOn } from '@/domain/name-on';
import { useText } from '@/i18n/use-text';
import { cellAddress } from '@/pickers/recommendations/recommendation-address';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { Button } from '@/ui/button';
import { Menu, MenuItem } from '@/ui/menu';
import type { CellPlace } from '../matrix-address';
import { draftReports, useDraftPlaces } from './draft-reports';

interface UnfinishedReportsProps {
  readonly inHand: RecommendationsInHand;
  /** Left out where the report is gone on with on the page of its recommendation. */
  readonly onOpen?: (place: CellPlace) => void;
}

/** The way back to reports that were begun and are not added yet; nothing where there are none. */
export function UnfinishedReports({ inHand, onOpen }: UnfinishedReportsProps) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const places = useDraftPlaces();
  const { joined } = inHand.records;
  useEffect(() => draftReports.follow(joined), [joined]);
  const reports = useMemo(
    () =>
      places.flatMap((place) => {
        const row = inHand.rows.find(({ recommendation }) => recommendation.id === place.recommendationId);
        const party = inHand.records.parties.find(({ id }) => id === place.partyId);
        if (!row || !party) return [];
        const name = nameOn(party, inHand.records.partyNames, today(), locale, 'short');
        const reference = referenceInWords(row, inHand.context, locale, t);
        return [{ place, id: `${place.recommendationId} ${place.partyId}`, label: `${name}: ${reference}` }];
      }),
    [places, inHand, locale, t],
  );
  if (reports.length === 0) return null;
  const label = t('follow-up.report.unfinished', { count: reports.length });
  return (
    <Menu label={label} placement="bottom end" trigger={<Button icon={NotebookPen}>{label}</Button>}>
      {reports.map(({ place, id, label: name }) => (
        <MenuItem
          key={id}
          id={id}
          icon={NotebookPen}
          label={name}
          onAction={() => {
            if (onOpen) onOpen(place);
            else navigate(cellAddress(place.recommendationId, place.partyId));
          }}
        />
      ))}
    </Menu>
  );
}
