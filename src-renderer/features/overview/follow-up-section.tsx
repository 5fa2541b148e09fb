import type { FollowUpCounts } from '@/domain/follow-up-counts';
import { useText } from '@/i18n/use-text';
import { FollowUpFigures } from '@/pickers/recommendations/follow-up-figures';
import { Card } from '@/ui/card';

/** What is open, overdue and silent in the register of recommendations; nothing where there are none. */
export function FollowUpSection({ counts }: { readonly counts: FollowUpCounts | undefined }) {
  const t = useText();
  if (!counts || counts.recommendations === 0) return null;
  return (
    <Card title={t('overview.follow-up')}>
      <FollowUpFigures label={t('overview.follow-up')} counts={counts} />
    </Card>
  );
}
