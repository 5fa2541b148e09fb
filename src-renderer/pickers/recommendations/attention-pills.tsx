import { useText } from '@/i18n/use-text';
import { Pill } from '@/ui/pill';
import { attentionIcons } from './attention-icons';
import type { Attention } from './recommendation-filter';

/** Why a recommendation needs somebody in a State. */
export function AttentionPills({ attentions }: { readonly attentions: readonly Attention[] }) {
  const t = useText();
  return attentions.map((attention) => (
    <Pill key={attention} kind={attention === 'overdue' ? 'danger' : 'ask'} icon={attentionIcons[attention]}>
      {t(`recommendations.pill.${attention}`)}
    </Pill>
  ));
}
