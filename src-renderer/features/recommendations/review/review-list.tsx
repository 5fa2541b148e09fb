import { useVirtualizer } from '@tanstack/react-virtual';
import { CircleCheck, CircleDashed, CirclePause, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Review } from '@/domain/agenda-item';
import { useText } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import styles from './review.module.css';
import type { MeetingReview } from './use-meeting-review';

const icons = { 'to-review': CircleDashed, reviewed: CircleCheck, deferred: CirclePause } as const;
const height = 68;

interface ReviewListProps {
  readonly review: MeetingReview;
  readonly referenceOf: (one: Review) => string;
  readonly onRemove: (one: Review) => void;
}

/** What the meeting takes up, of which only those in view exist; the current one stays in view. */
export function ReviewList({ review, referenceOf, onRemove }: ReviewListProps) {
  const t = useText();
  const { locale } = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const { reviews, rows, at, choose } = review;
  const virtualizer = useVirtualizer({
    count: reviews.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 4,
    getItemKey: (index) => reviews[index]?.id ?? index,
  });
  useEffect(() => virtualizer.scrollToIndex(at), [virtualizer, at]);
  return (
    <div ref={frame} className={styles.list}>
      <div
        role="list"
        aria-label={t('follow-up.review.list')}
        className={styles.space}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const one = reviews[index];
          if (one === undefined) return null;
          const row = rows.get(one.recommendationId);
          return (
            <div
              key={key}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={reviews.length}
              className={classNames(styles.entry, index === at && styles.current)}
              style={{ height, transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className={styles.choice}
                aria-current={index === at ? 'true' : undefined}
                onClick={() => choose(one)}
              >
                <Icon of={icons[one.outcome]} size="s" />
                <span className={styles.words}>
                  <b>{referenceOf(one)}</b>
                  <span className={styles.text}>
                    {row ? <AskedWords narrow row={row} language={locale} /> : null}
                  </span>
                  <span className={styles.quiet}>{t(`domain.review-outcome.${one.outcome}`)}</span>
                </span>
              </button>
              <IconButton
                icon={X}
                size="s"
                label={t('follow-up.review.remove', { reference: referenceOf(one) })}
                onPress={() => onRemove(one)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
