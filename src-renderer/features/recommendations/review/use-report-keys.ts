import { useEffect, useMemo, useRef } from 'react';
import { commitmentStatuses, type CommitmentStatus } from '@/domain/commitment';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/**
 * Figures begin a report of the current State wherever on the page the focus is, so that it is the same whether a list
 * has taken the focus already or not.
 */
export function useReportKeys(begin: (status: CommitmentStatus) => void): void {
  const t = useText();
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  const commands = useMemo(
    () =>
      commitmentStatuses.map((status, at): Command => ({
        id: `review.report.${status}`,
        group: 'view',
        message: 'follow-up.review.begin-report',
        values: { status: t(`domain.commitment-status.${status}`) },
        shortcuts: [String(at + 1)],
        run: () => latest.current(status),
      })),
    [t],
  );
  useCommands(commands);
}
