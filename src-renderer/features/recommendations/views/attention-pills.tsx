import { useText } from '@/i18n/use-text';
import { attentionIcons } from '@/pickers/recommendations/attention-icons';
import { Pill } from '@/ui/pill';

interface AttentionPillsProps {
  /** In how many States it is late. */
  readonly overdue: number;
  /** In how many States nothing was reported for long. */
  readonly silent: number;
}

/** What of a recommendation calls for attention; nothing where none does. */
export function AttentionPills({ overdue, silent }: AttentionPillsProps) {
  const t = useText();
  return (
    <>
      {overdue > 0 ? (
        <Pill kind="danger" icon={attentionIcons.overdue}>
          {t('recommendations.overdue-in', { count: overdue })}
        </Pill>
      ) : null}
      {silent > 0 ? (
        <Pill kind="ask" icon={attentionIcons.silent}>
          {t('recommendations.silent-in', { count: silent })}
        </Pill>
      ) : null}
    </>
  );
}
