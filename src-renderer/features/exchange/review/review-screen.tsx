import { CheckCheck } from 'lucide-react';
import { Fragment, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { guessProcess } from '@/formats/draft/guess-process';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import type { Command } from '@/ui/commands/command';
import { classNames } from '@/ui/class-names';
import { useCommands } from '@/ui/commands/command-scope';

import type { PendingContent, PendingReview } from '../pending/pending-review';
import { useAccept } from '../accept/use-accept';
import type { Place } from './fact';
import { FactTree } from './facts/fact-tree';
import { ForeignCard } from './match/foreign-card';
import { ContradictedCards } from './match/contradicted-cards';
import { MatchCard } from './match/match-card';
import { ProcessCard } from './match/process-card';
import { holdsRecords } from './holds-records';
import type { MeetingChoice } from './meeting-choice';
import { NoMeeting } from './no-meeting';
import { ReviewHeader } from './review-header';
import { SameCard } from '../same/same-card';
import { SearchFailed } from '../same/search-failed';
import { sameOf } from '../same/same-in-words';
import { SourcePane } from './source/source-pane';
import { useBatchAddress } from './use-batch-address';
import { asksForVersion } from '../versions/asks-for-version';
import { VersionCards } from '../versions/version-card';
import { useReview } from './use-review';
import { useReviewSteps } from './use-review-steps';
import layout from '@/ui/page-frame.module.css';
import styles from './review-screen.module.css';
import { CameIn, LockedMeetings } from './match/locked-meetings';

interface ReviewScreenProps {
  readonly review: PendingReview;
  readonly content: PendingContent;
}

export function ReviewScreen({ review: pending, content }: ReviewScreenProps) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const review = useReview(content, pending);
  const batch = useBatchAddress(pending);
  const [current, setCurrent] = useState<string | null>(null);
  const [shown, setShown] = useState<Place | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const hasProcess = useLive(async (register) => (await register.list('processes')).length > 0, []);
  const guess = useMemo(() => guessProcess(content.texts), [content.texts]);
  const processName = review.decisions.processName ?? guess;
  const processField = useRef<HTMLInputElement>(null);
  const [processMissing, setProcessMissing] = useState(false);
  const matches = useRef<HTMLDivElement>(null);
  const [matchAsked, setMatchAsked] = useState(false);
  const { accept, isAccepting } = useAccept(
    review,
    { id: pending.batchId ?? '', address: batch },
    { language: locale, name: processName.trim() },
  );

  const choose = (path: string, fromText = false) => {
    setCurrent(path);
    if (path !== editing) setEditing(null);
    const place = review.facts.find((fact) => fact.path === path)?.places[0];
    if (place && !fromText) setShown({ ...place });
  };
  useReviewSteps(review, choose);
  // An event of a meeting of another text comes in with that, or after it.
  const isHostElsewhere = ({ waitsFor }: MeetingChoice) =>
    waitsFor !== null && waitsFor.reviewId !== pending.id;
  const hasRecords = holdsRecords(content.draft);
  const confirm = (scope: 'all' | 'sure') => {
    // The key is heard too while the buttons cannot be pressed: before it is known what the register holds, a meeting
    // would be entered twice; without records there is nothing to accept.
    if (!hasRecords || !review.isReady || hasProcess === undefined) return;
    if (!hasProcess && processName.trim() === '') {
      setProcessMissing(true);
      processField.current?.focus();
      return;
    }
    // Taken without an answer, a meeting that may be there already would stand in the register twice.
    const isNamedOpen = scope === 'all' && review.people.groups.length + review.records.groups.length > 0;
    if (
      asksForVersion(pending) ||
      review.decisions.contradicted ||
      review.choices.some((choice) => choice.isOpen || isHostElsewhere(choice)) ||
      isNamedOpen
    ) {
      setMatchAsked(true);
      matches.current?.querySelector<HTMLElement>('[data-open] [data-answer] button')?.focus();
      return;
    }
    void accept(scope);
  };
  const latest = useRef(confirm);
  useLayoutEffect(() => {
    latest.current = confirm;
  });
  const acceptAll = useCallback(() => latest.current('all'), []);
  useReviewCommands(acceptAll);

  return (
    <div className={classNames(layout.page, styles.screen)}>
      <ReviewHeader
        review={review}
        isAccepting={isAccepting}
        onLater={() => navigate(batch ?? '/import')}
        onAccept={confirm}
      />
      <div className={styles.panes}>
        <SourcePane
          content={content}
          current={current}
          shown={shown}
          onChoose={(path) => choose(path, true)}
        />
        {hasRecords ? (
          <FactTree
            review={review}
            current={current}
            onCurrent={choose}
            editing={editing}
            onEdit={(path) => {
              if (path !== null) setCurrent(path);
              // What a source says of itself is its own: it is kept as it was read.
              if (!path?.startsWith('/sources/')) setEditing(path);
            }}
            above={
              <>
                {hasProcess === false ? (
                  <ProcessCard
                    review={review}
                    name={processName}
                    error={processMissing && processName.trim() === ''}
                    inputRef={processField}
                  />
                ) : null}
                {review.searchAgain ? <SearchFailed onAgain={review.searchAgain} /> : null}
                <CameIn count={review.choices.filter(({ isIn }) => isIn).length} />
                <LockedMeetings decisions={review.choices.map(({ decision }) => decision)} />
                <div ref={matches}>
                  <ContradictedCards review={review} isAsked={matchAsked} />
                  <VersionCards pending={pending} review={review} isAsked={matchAsked} />
                  {review.choices.map((choice) => (
                    <Fragment key={choice.index}>
                      <ForeignCard
                        choice={choice}
                        review={review}
                        isAsked={matchAsked && (choice.isForeign || isHostElsewhere(choice))}
                      />
                      <MatchCard choice={choice} review={review} isAsked={matchAsked && choice.isOpen} />
                    </Fragment>
                  ))}
                  {sameOf(review.people.groups, review.records.groups).map((same) => (
                    <SameCard
                      key={same.group.profiles.map(({ id }) => id).join(' ')}
                      same={same}
                      review={review}
                      isAsked={matchAsked}
                    />
                  ))}
                </div>
              </>
            }
          />
        ) : (
          <NoMeeting id={pending.id} title={t('exchange.review.no-meeting')} />
        )}
      </div>
    </div>
  );
}

function useReviewCommands(acceptAll: () => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'exchange.accept-all',
        message: 'exchange.command.accept-all',
        group: 'exchange',
        icon: CheckCheck,
        shortcuts: ['Mod+Enter'],
        run: acceptAll,
      },
    ],
    [acceptAll],
  );
  useCommands(commands);
}
