import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import type { FollowUpState } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { Pill } from '@/ui/pill';
import type { CellInHand } from './cell-in-hand';
import styles from './cell.module.css';

/** How far the matter has come: at present, and on a day of the past before that where one is looked back to. */
export function CellStanding({ inHand }: { readonly inHand: CellInHand }) {
  const t = useText();
  const { locale } = useIntl();
  const { state, past } = inHand;
  const present = <Standing state={state} />;
  if (!past) return <p className={styles.state}>{present}</p>;
  return (
    <dl className={styles.standings}>
      <dt>{t('follow-up.as-of.day', { date: formatEdtf(past.day, locale) })}</dt>
      <dd className={styles.state}>
        {past.isMade ? <Standing state={past.state} /> : t('follow-up.then.not-made')}
      </dd>
      <dt>{t('follow-up.as-of.now')}</dt>
      <dd className={styles.state}>{present}</dd>
    </dl>
  );
}

function Standing({ state }: { readonly state: FollowUpState | null }) {
  const t = useText();
  const { locale } = useIntl();
  // Whoever was not asked, and said nothing, is not late with anything.
  if (!state) return <Pill>{t('follow-up.not-addressed')}</Pill>;
  const { status, due } = state;
  return (
    <>
      <StatusMark of={status} />
      {due === null ? null : <span>{t('follow-up.due', { date: formatEdtf(due, locale) })}</span>}
      {state.isOverdue ? <Pill kind="danger">{t('follow-up.flag.overdue')}</Pill> : null}
      {state.isSilent ? <Pill kind="ask">{t('follow-up.flag.silent')}</Pill> : null}
      {state.isAddressed ? null : <Pill>{t('follow-up.not-addressed')}</Pill>}
    </>
  );
}
