import { useWaitingCount } from '@/features/exchange/pending/use-waiting';
import { OverviewPage } from '@/features/overview/overview-page';

/** The overview, with what waits in the import. */
export function OverviewPageRoute() {
  return <OverviewPage waiting={useWaitingCount()} />;
}
