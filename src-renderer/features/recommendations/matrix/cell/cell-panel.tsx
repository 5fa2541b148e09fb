import { CalendarClock, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { PartyMark } from '@/pickers/party-mark';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { IconButton } from '@/ui/icon-button';
import { KeyScope } from '@/ui/key-scope';
import { Pill } from '@/ui/pill';
import type { CellInHand } from './cell-in-hand';
import { CellSections } from './cell-sections';
import styles from './cell.module.css';

interface CellPanelProps {
  readonly inHand: CellInHand;
  readonly onClose: () => void;
}

/** The cell beside the matrix; Escape leads back to it. */
export function CellPanel({ inHand, onClose }: CellPanelProps) {
  const t = useText();
  const { locale } = useIntl();
  const { cell, party, past } = inHand;
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A form that began with the panel has the focus already.
    if (!panel.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <KeyScope ref={panel} className={styles.panel} onKeys={press}>
      <header className={styles.head}>
        <PartyMark party={party} />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {cell.party}
        </h2>
        <Link to={recommendationAddress(cell.recommendationId)} className={styles.reference}>
          {cell.reference}
        </Link>
        {past ? (
          <Pill kind="ask" icon={CalendarClock}>
            {t('follow-up.as-of.day', { date: formatEdtf(past.day, locale) })}
          </Pill>
        ) : null}
        <IconButton icon={X} label={t('follow-up.close')} onPress={onClose} />
      </header>
      <CellSections inHand={inHand} />
    </KeyScope>
  );
}
