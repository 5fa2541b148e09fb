import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { GroupHeading } from '@/ui/card';
import type { CellInHand } from './cell-in-hand';
import { CellReports } from './cell-reports';
import { CellStanding } from './cell-standing';
import styles from './cell.module.css';
import { CommitmentFields } from './commitment-fields';

interface CellSectionsProps {
  readonly inHand: CellInHand;
  /** Where the page around says what is asked. */
  readonly without?: 'asked';
}

/** What is asked, who sees to it, and what was reported, oldest first. */
export function CellSections({ inHand, without }: CellSectionsProps) {
  const t = useText();
  const { locale } = useIntl();
  const { cell, row, state, past } = inHand;
  return (
    <div className={styles.sections}>
      {without === 'asked' ? null : (
        <section className={styles.section}>
          <GroupHeading>{t('follow-up.asked')}</GroupHeading>
          <p className={styles.asked}>
            <AskedWords row={row} language={locale} />
          </p>
          <CellStanding inHand={inHand} />
        </section>
      )}
      <section className={styles.section}>
        <GroupHeading>{t(past ? 'follow-up.then.commitment' : 'follow-up.commitment')}</GroupHeading>
        <CommitmentFields cell={cell} commitment={state?.commitment ?? null} />
      </section>
      <CellReports inHand={inHand} />
    </div>
  );
}
