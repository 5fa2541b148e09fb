import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { Id } from '@/domain/fields';
import { followUpCounts } from '@/domain/follow-up-counts';
import { useText } from '@/i18n/use-text';
import { attentionIcons } from '@/pickers/recommendations/attention-icons';
import { FollowUpFigures } from '@/pickers/recommendations/follow-up-figures';
import { cellAddress } from '@/pickers/recommendations/recommendation-address';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { GroupHeading } from '@/ui/card';
import { Pill } from '@/ui/pill';
import styles from './lists.module.css';
import { ShowMore } from './show-more';
import { usePages } from './use-paged';
import type { PartyRecommendation } from './use-recommendations-of';

interface RecommendationsOfPartyProps {
  readonly partyId: Id;
  readonly name: string;
  readonly lines: readonly PartyRecommendation[];
}

/** What is recommended to the party, with how far it has come there; each leads to its reports. */
export function RecommendationsOfParty({ partyId, name, lines }: RecommendationsOfPartyProps) {
  const t = useText();
  const { locale } = useIntl();
  const { most, showMore } = usePages();
  const counts = useMemo(
    () =>
      followUpCounts(
        lines.map(({ row }) => row),
        partyId,
      ),
    [lines, partyId],
  );
  return (
    <section className={styles.recommendations}>
      <GroupHeading count={lines.length}>{t('parties.commitments.recommendations')}</GroupHeading>
      <FollowUpFigures
        label={t('glance.of-party', { name })}
        counts={counts}
        narrower={{ states: [partyId] }}
        withStatuses
      />
      <ul className={styles.items}>
        {lines.slice(0, most).map(({ row, state, reference }) => (
          <li key={row.recommendation.id} className={styles.item}>
            <div className={styles.head}>
              <Link to={cellAddress(row.recommendation.id, partyId)}>{reference}</Link>
              <StatusMark of={state.status} />
              {row.isOpen ? null : (
                <Pill>
                  {t(
                    `recommendations.standing.${row.recommendation.closed === null ? 'superseded' : 'closed'}`,
                  )}
                </Pill>
              )}
              {state.isOverdue ? (
                <Pill kind="danger" icon={attentionIcons.overdue}>
                  {t('recommendations.needs.overdue')}
                </Pill>
              ) : null}
              {state.isSilent ? (
                <Pill kind="ask" icon={attentionIcons.silent}>
                  {t('recommendations.needs.silent')}
                </Pill>
              ) : null}
            </div>
            <p className={styles.words} dir="auto">
              <AskedWords row={row} language={locale} />
            </p>
          </li>
        ))}
      </ul>
      <ShowMore left={Math.max(0, lines.length - most)} onPress={showMore} />
    </section>
  );
}
