import { ArrowLeft, ArrowRight, ListPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useParams } from 'wouter';
import type { Review } from '@/domain/agenda-item';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { recommendationsAddress } from '@/pickers/recommendations/recommendation-address';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import { reviewAddress } from '@/pickers/recommendations/review-address';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addReviews, editReview, removeReview } from '@/store/commands/reviews';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { useNotify } from '@/ui/notices';
import { PageHeader } from '@/ui/page-header';
import { SplitPane } from '@/ui/split-pane';
import { UnfinishedReports } from '../matrix/cell/unfinished-reports';
import { OpenCell } from '../matrix/open-cell';
import { ReviewItem } from './review-item';
import { ReviewList } from './review-list';
import { removedInWords } from './removed-in-words';
import layout from '@/ui/page-frame.module.css';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import styles from './review.module.css';
import { useMeetingReview, type MeetingReview } from './use-meeting-review';
import { useReviewKeys } from './use-review-keys';

const usualPanel = 420;

/** The recommendations that a meeting takes up, one at a time; what is still open is proposed for it. */
export function ReviewPage() {
  const { meetingId = null, itemId = null } = useParams<{
    readonly meetingId?: string;
    readonly itemId?: string;
  }>();
  const review = useMeetingReview(meetingId, itemId);
  return review ? <LoadedReview key={meetingId} all={review} meetingId={meetingId} /> : null;
}

interface LoadedReviewProps {
  readonly all: MeetingReview;
  readonly meetingId: string | null;
}

function LoadedReview({ all, meetingId }: LoadedReviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const notify = useNotify();
  const [, navigate] = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLDivElement>(null);
  const [byKeys, setByKeys] = useState(false);
  const [party, setParty] = useState<string | null>(null);
  const [panel, setPanel] = useState(usualPanel);
  const { inHand, meeting, reviews, rows, proposed, at } = all;
  const review = reviews[at];
  const row = review ? rows.get(review.recommendationId) : undefined;
  const referenceOf = (one: Review): string => {
    const own = rows.get(one.recommendationId);
    return own ? referenceInWords(own, inHand.context, locale, t) : '';
  };
  const choose = (one: Review, isByKeys = false) => {
    all.choose(one);
    setParty(null);
    setByKeys(isByKeys);
  };
  const toStates = () => frame.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  /** Where there is no State to go to, it is said why. */
  const toStatesOrWhyNot = () => {
    if (!row || row.states.size > 0) {
      toStates();
      return;
    }
    if (row.isUndecided) frame.current?.querySelector<HTMLElement>('[data-decide] button')?.focus();
    notify({ text: t(row.isUndecided ? 'follow-up.review.undecided' : 'follow-up.review.nobody') });
  };
  const go = (by: number) => {
    const next = reviews[at + by];
    if (next) choose(next, true);
    return next !== undefined;
  };
  const decide = (outcome: Review['outcome']) => {
    if (!review) return;
    // On at once: a second key pressed while the first is being saved is about the next one.
    const isLast = !go(1);
    if (isLast)
      notify({
        text: t('follow-up.review.decided-last', { outcome: t(`domain.review-outcome.${outcome}`) }),
      });
    void run(editReview(review, referenceOf(review), { outcome }));
  };
  const takeUp = useOneAtATime(async () => {
    if (!meeting || proposed.length === 0) return;
    // The banner goes with its button: the hands go on in the States.
    setByKeys(true);
    const made = await run(addReviews(meeting.id, proposed));
    toStates();
    if (made !== null) notice(t('follow-up.review.taken-up', { count: made.length }));
  });
  const remove = async (one: Review) => {
    const reference = referenceOf(one);
    const taken = await run(removeReview(one, reference));
    if (taken !== null) notice(removedInWords(taken, reference, t));
  };
  useReviewKeys({
    go: (by) => {
      if (!go(by)) notify({ text: t(by > 0 ? 'follow-up.review.is-last' : 'follow-up.review.is-first') });
    },
    decide,
    toWords: () => frame.current?.querySelector('textarea')?.focus(),
    toStates: toStatesOrWhyNot,
    takeUp: () => void takeUp(),
    isOn: review !== undefined,
    canTakeUp: proposed.length > 0,
  });
  const isToChoose = meeting === null;
  useEffect(() => {
    // After the heading, which takes the focus of every page: here one field is all there is to do.
    if (isToChoose) chooser.current?.querySelector('input')?.focus();
  }, [isToChoose]);
  const counts = {
    reviewed: reviews.filter(({ outcome }) => outcome === 'reviewed').length,
    deferred: reviews.filter(({ outcome }) => outcome === 'deferred').length,
    of: reviews.length,
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
              toStates();
            }}
          />
        ) : null
      }
    >
      <div ref={frame} className={layout.page}>
        <PageHeader
          above={
            meeting ? (
              <LinkButton kind="quiet" icon={ArrowLeft} to={`/meetings/${meeting.id}/agenda`}>
                {t('follow-up.review.to-meeting', { meeting: meetingReference(meeting) })}
              </LinkButton>
            ) : null
          }
          title={
            meeting
              ? t('follow-up.review.title', { meeting: meetingReference(meeting) })
              : t('follow-up.review')
          }
          state={
            meeting && reviews.length > 0 ? (
              <span className={styles.quiet} role="status">
                {t('follow-up.review.count', counts)}
              </span>
            ) : null
          }
          actions={
            <>
              <UnfinishedReports inHand={inHand} />
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
              ) : (
                <LinkButton to={recommendationsAddress}>{t('follow-up.list')}</LinkButton>
              )}
            </>
          }
        />
        <div className={styles.body}>
          {meeting ? null : (
            <div ref={chooser} className={styles.choose}>
              <MeetingPicker
                label={t('follow-up.review.meeting')}
                value={meetingId}
                onChange={(id) => navigate(reviewAddress(id))}
              />
            </div>
          )}
          {meeting && proposed.length > 0 ? (
            <Banner
              title={t('follow-up.review.proposed', { count: proposed.length })}
              actions={
                <Button icon={ListPlus} shortcut="A" onPress={() => void takeUp()}>
                  {t('follow-up.review.add')}
                </Button>
              }
            />
          ) : null}
          {review && row ? (
            <>
              <p className={styles.quiet}>{t('follow-up.review.keys')}</p>
              <div className={styles.columns}>
                <ReviewList
                  review={{ ...all, choose }}
                  referenceOf={referenceOf}
                  onRemove={(one) => void remove(one)}
                />
                <ReviewItem
                  key={review.id}
                  review={review}
                  row={row}
                  reference={referenceOf(review)}
                  inHand={inHand}
                  goesToStates={byKeys}
                  onOpen={setParty}
                  onNobody={toStatesOrWhyNot}
                />
              </div>
            </>
          ) : (
            <p className={styles.quiet}>{t(meeting ? 'follow-up.review.none' : 'follow-up.review.choose')}</p>
          )}
        </div>
      </div>
    </SplitPane>
  );
}
