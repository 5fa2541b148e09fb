import { Archive, CircleDot, Replace } from 'lucide-react';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { Pill } from '@/ui/pill';
import { AttentionPills } from '../views/attention-pills';

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
      <AttentionPills overdue={overdue} silent={silent} />
    </>
  );
}
