import { FileOutput } from 'lucide-react';
import type { Id } from '@/domain/fields';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';
import { PapersForm } from './papers-form';

export interface PapersProps {
  /** The States that the filter asks for; empty for all. */
  readonly partyIds: readonly Id[];
  readonly inHand: RecommendationsInHand;
  /** Those that fit the filter: the papers tell of what is in view. */
  readonly rows: readonly RecommendationRow[];
  /** ISO 8601; `null` for the present. */
  readonly day: string | null;
}

/** What is in view on paper or as tables. */
export function PapersPopover(props: PapersProps) {
  const t = useText();
  return (
    <Popover
      label={t('follow-up.papers')}
      placement="bottom end"
      trigger={<Button icon={FileOutput}>{t('follow-up.papers')}</Button>}
    >
      <PapersForm {...props} />
    </Popover>
  );
}
