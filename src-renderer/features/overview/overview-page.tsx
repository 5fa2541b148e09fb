import { CalendarPlus, FolderInput, LibraryBig } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { followUpCounts } from '@/domain/follow-up-counts';
import { useText } from '@/i18n/use-text';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { useNewMeeting } from '@/pickers/use-new-meeting';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { FollowUpSection } from './follow-up-section';
import { findNeeds, findNeighbours } from './needs';
import { NeedsSection } from './needs-section';
import { NeighbourSection } from './neighbour-section';
import { classNames } from '@/ui/class-names';
import layout from '@/ui/page-frame.module.css';
import styles from './overview.module.css';
import { RegisterSection } from './register-section';
import { today } from '@/pickers/today';
import { useUndecided } from './use-undecided';

/**
 * Where a day begins: what waits, what was last, what is next, and whether everything is safe.
 * @param waiting records that were read and wait for review
 */
export function OverviewPage({ waiting }: { readonly waiting: number }) {
  const t = useText();
  const createMeeting = useNewMeeting();
  const meetings = useLive((register) => register.meetingRows(), []);
  const undecided = useUndecided();
  const inHand = useRecommendationRows();
  const counts = useMemo(() => inHand && followUpCounts(inHand.rows), [inHand]);
  const needs = useMemo(
    () => (meetings && undecided ? findNeeds(meetings, undecided, today()) : []),
    [meetings, undecided],
  );
  if (!meetings || !undecided) return null;
  const { next, last } = findNeighbours(meetings, today());
  const actions = (
    <>
      <LinkButton to="/import" icon={FolderInput}>
        {t('overview.import')}
      </LinkButton>
      <Button kind="primary" icon={CalendarPlus} shortcut="N" onPress={() => void createMeeting()}>
        {t('overview.new-meeting')}
      </Button>
    </>
  );
  if (meetings.length === 0) {
    return (
      <div className={layout.page}>
        <PageHeader title={t('overview.title')} />
        <EmptyState icon={LibraryBig} title={t('overview.empty.title')} actions={actions}>
          {waiting > 0 ? (
            <Link to="/import">{t('overview.needs.imports-count', { count: waiting })}</Link>
          ) : (
            t('overview.empty.text')
          )}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={layout.page}>
      <PageHeader title={t('overview.title')} actions={actions} />
      <div className={layout.scroll}>
        <div className={classNames(layout.columns, styles.columns)}>
          <div className={layout.column}>
            <NeedsSection needs={needs} waiting={waiting} undecided={counts?.undecided ?? null} />
            <FollowUpSection counts={counts} />
          </div>
          <div className={layout.column}>
            <NeighbourSection title={t('overview.next')} none={t('overview.next.none')} meeting={next} />
            <NeighbourSection title={t('overview.last')} none={t('overview.last.none')} meeting={last} />
            <RegisterSection meetings={meetings} />
          </div>
        </div>
      </div>
    </div>
  );
}
