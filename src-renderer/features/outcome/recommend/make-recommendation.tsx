import { ListTodo } from 'lucide-react';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { useRecommend } from './recommend-context';

/** Offers to make a recommendation of a statement that calls for follow-up, or may. */
export function MakeRecommendation({ statement }: { readonly statement: Statement }) {
  const t = useText();
  const { made, take } = useRecommend();
  if (made.has(statement.id) || statement.followUp === 'no') return null;
  return (
    <Button looksOnly size="s" icon={ListTodo} onPress={() => take([statement])}>
      {t('outcome.recommend.make')}
    </Button>
  );
}
