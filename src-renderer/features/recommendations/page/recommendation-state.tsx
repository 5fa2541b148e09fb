import { Archive, CircleDot, Replace } from 'lucide-react';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { attentionIcons } from '@/pickers/recommendations/attention-icons';
import { Pill } from '@/ui/pill';

/** Whether it is still followed up, and in how many States it is late or silent. */
export function RecommendationState({ row }: { readonly row: RecommendationRow }) {
  const t = useText();
  const states = [...row.states.values()];
  const overdue = states.filter(({ isOverdue }) => isOverdue).length;
  const silent = states.filter(({ isSilent }) => isSilent).length;
  return (
    <>
      {row.recommendation.closed === null ? null : (
        <Pill icon={Archive}>{t('recommendations.standing.closed')}</Pill>
      )}
      {row.isSuperseded ? <Pill icon={Replace}>{t('recommendations.standing.superseded')}</Pill> : null}
      {row.isOpen ? (
        <Pill kind="circulated" icon={CircleDot}>
          {t('recommendations.standing.open')}
        </Pill>
      ) : null}
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
