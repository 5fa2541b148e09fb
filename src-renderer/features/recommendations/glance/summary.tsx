import type { ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import { attentionIcons } from '@/pickers/recommendations/attention-icons';
import { StatusIcon } from '@/pickers/recommendations/status-icon';
import { attentions, standings } from '@/pickers/recommendations/recommendation-filter';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { ChartBar } from './chart-bar';
import type { Glance, Mark } from './glance';
import styles from './glance.module.css';
import { MarkLink } from './mark-link';
import { statusOrder } from './status-order';

/** The whole in four figures, and how far it has come. */
export function Summary({ glance }: { readonly glance: Glance }) {
  const t = useText();
  const { recommendations, entries, reported } = glance;
  // Rounded down: nothing is said to be whole before it is.
  const share = entries.count === 0 ? 0 : Math.floor((reported.count / entries.count) * 100) / 100;
  return (
    <>
      <div className={styles.figures}>
        <Figure name={t('glance.recommendations')} mark={recommendations}>
          {standings.map((standing) => {
            const mark = glance.standings.get(standing);
            return mark ? (
              <MarkLink key={standing} mark={mark} className={styles.part}>
                {t(`glance.standing.${standing}`, { count: mark.count })}
              </MarkLink>
            ) : null;
          })}
          {glance.undecided ? (
            <MarkLink mark={glance.undecided} className={classNames(styles.part, styles.undecided)}>
              {t('glance.undecided', { count: glance.undecided.count })}
            </MarkLink>
          ) : null}
        </Figure>
        <Figure name={t('glance.reported')} mark={reported}>
          <MarkLink mark={entries} className={styles.part}>
            {t('glance.reported.of', { count: entries.count, share })}
          </MarkLink>
        </Figure>
        {attentions.map((attention) => (
          <Figure
            key={attention}
            name={t(`recommendations.needs.${attention}`)}
            sign={
              <span className={styles[attention]}>
                <Icon of={attentionIcons[attention]} />
              </span>
            }
            mark={glance.attentions.get(attention) ?? { ...entries, count: 0 }}
          >
            <span className={styles.part}>{t('glance.entries')}</span>
          </Figure>
        ))}
      </div>
      <Card title={t('glance.statuses')}>
        <p className={styles.hint}>{t('glance.entry')}</p>
        <ChartBar of={glance} share={1} />
        <ul className={styles.legend} aria-label={t('glance.statuses')}>
          {statusOrder.map((status) => {
            const mark = glance.statuses.get(status);
            return mark ? (
              <li key={status}>
                <MarkLink mark={mark} className={styles.legendMark}>
                  <StatusIcon of={status} />
                  {t(`domain.commitment-status.${status}`)} <b>{mark.count}</b>
                </MarkLink>
              </li>
            ) : null;
          })}
        </ul>
      </Card>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  /** Beside the name. */
  readonly sign?: ReactNode;
  readonly mark: Mark;
  readonly children: ReactNode;
}

function Figure({ name, sign, mark, children }: FigureProps) {
  return (
    <section className={styles.tile} aria-label={name}>
      <MarkLink mark={mark} className={styles.big}>
        <span className={styles.number}>{mark.count}</span>
        <span className={styles.figureName}>
          {sign}
          {name}
        </span>
      </MarkLink>
      <span className={styles.parts}>{children}</span>
    </section>
  );
}
