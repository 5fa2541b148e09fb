import { ArrowLeft, ArrowRight, CircleCheck, CircleDashed, CirclePause, ListPlus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useParams } from 'wouter';
import type { Review } from '@/domain/agenda-item';
import { inLanguage } from '@/domain/fields';
import { followReviews } from '@/domain/follow-joins';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { recommendationsAddress } from '@/pickers/recommendations/recommendation-address';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addReviews, editReview, removeReview } from '@/store/commands/reviews';
import { byOrder } from '@/domain/by-order';
import { useLive } from '@/store/react/use-live';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { SplitPane } from '@/ui/split-pane';
import { OpenCell } from '../matrix/open-cell';
import { reviewAddress } from '@/pickers/recommendations/review-address';
import styles from './review.module.css';
import { ReviewItem } from './review-item';
import { useReviewKeys } from './use-review-keys';

const icons = { 'to-review': CircleDashed, reviewed: CircleCheck, deferred: CirclePause } as const;
const usualPanel = 420;

/** The recommendations that a meeting takes up, one at a time; what is still open is proposed for it. */
export function ReviewPage() {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const [, navigate] = useLocation();
  const { meetingId = null } = useParams<{ readonly meetingId?: string }>();
  const inHand = useRecommendationRows();
  const meeting = useLive(
    async (register) => (meetingId === null ? null : ((await register.get('meetings', meetingId)) ?? null)),
    [meetingId],
  );
  const all = useLive((register) => register.list('reviews'), []);
  const [chosen, setChosen] = useState<string | null>(null);
  const [party, setParty] = useState<string | null>(null);
  const [panel, setPanel] = useState(usualPanel);

  const rows = useMemo(
    () => new Map((inHand?.rows ?? []).map((row) => [row.recommendation.id, row])),
    [inHand],
  );
  const reviews = useMemo(() => {
    const own = (all ?? []).filter((one) => one.meetingId === meetingId).toSorted(byOrder);
    return followReviews(own, inHand?.records.joined ?? new Map()).filter((one) =>
      rows.has(one.recommendationId),
    );
  }, [all, meetingId, rows, inHand]);
  const at = Math.max(
    0,
    reviews.findIndex(({ id }) => id === chosen),
  );
  const review = reviews[at];
  const referenceOf = (one: Pick<Review, 'recommendationId'>): string => {
    const row = rows.get(one.recommendationId);
    return row && inHand ? referenceInWords(row, inHand.context, locale, t) : '';
  };
  const go = (by: number) => {
    const next = reviews[at + by];
    if (!next) return;
    setChosen(next.id);
    setParty(null);
  };
  const decide = (outcome: Review['outcome']) => {
    if (!review) return;
    void run(editReview(review, referenceOf(review), { outcome })).then(() => go(1));
  };
  useReviewKeys({ go, decide, isOn: review !== undefined });

  if (!inHand || meeting === undefined || all === undefined) return null;
  const there = new Set(reviews.map(({ recommendationId }) => recommendationId));
  const proposed = inHand.rows.filter((row) => row.isOpen && !there.has(row.recommendation.id));
  const done = reviews.filter(({ outcome }) => outcome !== 'to-review').length;
  const row = review ? rows.get(review.recommendationId) : undefined;
  const remove = async (one: Review) => {
    const reference = referenceOf(one);
    if ((await run(removeReview(one, reference))) !== null)
      notice(t('follow-up.review.removed', { reference }));
  };
  return (
    <SplitPane
      size={panel}
      onResize={setPanel}
      endLabel={t('follow-up.cell')}
      end={
        review && party !== null ? (
          <OpenCell
            place={{ recommendationId: review.recommendationId, partyId: party }}
            present={inHand}
            onClose={() => {
              setParty(null);
              document.querySelector<HTMLElement>('main [role="grid"]')?.focus();
            }}
          />
        ) : null
      }
    >
      <div className={styles.page}>
        <PageHeader
          title={
            meeting
              ? t('follow-up.review.title', { meeting: meetingReference(meeting) })
              : t('follow-up.review')
          }
          state={
            meeting ? (
              <span className={styles.quiet} role="status">
                {t('follow-up.review.count', { done, of: reviews.length })}
              </span>
            ) : null
          }
          actions={
            <>
              {review ? (
                <>
                  <Button icon={ArrowLeft} shortcut="K" isDisabled={at === 0} onPress={() => go(-1)}>
                    {t('follow-up.review.previous')}
                  </Button>
                  <Button
                    icon={ArrowRight}
                    shortcut="J"
                    isDisabled={at >= reviews.length - 1}
                    onPress={() => go(1)}
                  >
                    {t('follow-up.review.next')}
                  </Button>
                </>
              ) : null}
              <LinkButton to={recommendationsAddress}>{t('follow-up.list')}</LinkButton>
            </>
          }
        />
        <div className={styles.body}>
          <div className={styles.choose}>
            <MeetingPicker
              label={t('follow-up.review.meeting')}
              value={meetingId}
              onChange={(id) => navigate(reviewAddress(id))}
            />
          </div>
          {meeting && proposed.length > 0 ? (
            <Banner
              title={t('follow-up.review.proposed', { count: proposed.length })}
              actions={
                <Button
                  icon={ListPlus}
                  onPress={() =>
                    void run(
                      addReviews(
                        meeting.id,
                        proposed.map(({ recommendation }) => recommendation.id),
                      ),
                    )
                  }
                >
                  {t('follow-up.review.add')}
                </Button>
              }
            />
          ) : null}
          <div className={styles.columns}>
            <ul className={styles.list} aria-label={t('follow-up.review.list')}>
              {reviews.map((one) => {
                const words = rows.get(one.recommendationId)?.recommendation.text ?? {};
                return (
                  <li key={one.id} className={classNames(styles.entry, one === review && styles.current)}>
                    <button
                      type="button"
                      className={styles.choice}
                      aria-current={one === review ? 'true' : undefined}
                      onClick={() => {
                        setChosen(one.id);
                        setParty(null);
                      }}
                    >
                      <Icon of={icons[one.outcome]} size="s" />
                      <span className={styles.words}>
                        <b>{referenceOf(one)}</b>
                        <span className={styles.text}>{inLanguage(words, locale)}</span>
                        <span className={styles.quiet}>{t(`domain.review-outcome.${one.outcome}`)}</span>
                      </span>
                    </button>
                    <IconButton
                      icon={X}
                      size="s"
                      label={t('follow-up.review.remove', { reference: referenceOf(one) })}
                      onPress={() => void remove(one)}
                    />
                  </li>
                );
              })}
            </ul>
            {review && row ? (
              <ReviewItem
                key={review.id}
                review={review}
                row={row}
                reference={referenceOf(review)}
                inHand={inHand}
                onOpen={setParty}
              />
            ) : (
              <p className={styles.quiet}>
                {t(meeting ? 'follow-up.review.none' : 'follow-up.review.choose')}
              </p>
            )}
          </div>
        </div>
      </div>
    </SplitPane>
  );
}
