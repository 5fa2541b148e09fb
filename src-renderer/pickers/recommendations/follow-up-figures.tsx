import { Link, useSearch } from 'wouter';
import type { FollowUpCounts } from '@/domain/follow-up-counts';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { attentionIcons } from './attention-icons';
import styles from './follow-up-figures.module.css';
import { attentions, noFilter, type RecommendationFilter } from './recommendation-filter';
import { registerViewAddress, type RegisterView } from './register-view';
import status from './status.module.css';
import { StatusIcon } from './status-icon';

interface FollowUpFiguresProps {
  readonly label: string;
  readonly counts: FollowUpCounts;
  /** What the figures are of: a State, a meeting. */
  readonly narrower?: Partial<RecommendationFilter>;
  /** Whether each status is told of too. */
  readonly withStatuses?: boolean;
}

/** Follow-up in a few figures, each leading to its records in the register of recommendations. */
export function FollowUpFigures({
  label,
  counts,
  narrower = {},
  withStatuses = false,
}: FollowUpFiguresProps) {
  const t = useText();
  const search = useSearch();
  const addressOf = (view: RegisterView, more: Partial<RecommendationFilter> = {}) =>
    registerViewAddress(view, { filter: { ...noFilter, ...narrower, ...more }, day: null }, search);
  return (
    <ul className={styles.figures} aria-label={label}>
      <li>
        <Link to={addressOf('list', { standings: ['open'] })} className={styles.figure}>
          {t('glance.figure.open', { count: counts.open })}
        </Link>
      </li>
      {withStatuses
        ? [...counts.statuses].toReversed().map(([one, count]) => (
            <li key={one}>
              <Link to={addressOf('states', { statuses: [one] })} className={styles.figure}>
                <StatusIcon of={one} />
                {t('recommendations.strip.part', { status: t(`domain.commitment-status.${one}`), count })}
              </Link>
            </li>
          ))
        : null}
      {attentions.map((attention) =>
        counts[attention] === 0 ? null : (
          <li key={attention}>
            <Link to={addressOf('states', { attentions: [attention] })} className={styles.figure}>
              <span className={classNames(styles.sign, status[attention])}>
                <Icon of={attentionIcons[attention]} />
              </span>
              {t(`glance.figure.${attention}`, { count: counts[attention] })}
            </Link>
          </li>
        ),
      )}
      <li>
        <Link to={addressOf('glance')} className={classNames(styles.figure, styles.way)}>
          {t('glance.figure.glance')}
        </Link>
      </li>
    </ul>
  );
}
