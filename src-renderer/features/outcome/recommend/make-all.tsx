import { ListTodo } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { useRecommend } from './recommend-context';

/** Offers to take up all statements of the meeting that call for follow-up and are no recommendation yet. */
export function MakeAll() {
  const t = useText();
  const { waiting, take, taking } = useRecommend();
  if (waiting.length === 0 || taking !== null) return null;
  return (
    <Button looksOnly icon={ListTodo} onPress={() => take(waiting)}>
      {t('outcome.recommend.make-all', { count: waiting.length })}
    </Button>
  );
}
