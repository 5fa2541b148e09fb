import { ListTodo } from 'lucide-react';
import { Link } from 'wouter';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { Icon } from '@/ui/icon';
import { useRecommend } from './recommend-context';
import styles from './recommend.module.css';

/** The recommendation that a statement is or reaffirms, which it leads to; nothing where it is none. */
export function MadeRecommendation({ statement }: { readonly statement: Statement }) {
  const t = useText();
  const made = useRecommend().made.get(statement.id);
  if (!made) return null;
  return (
    <Link
      to={recommendationAddress(made.id)}
      className={styles.made}
      title={t('outcome.recommend.is', { reference: made.reference })}
    >
      <Icon of={ListTodo} size="s" />
      <span>{made.reference}</span>
    </Link>
  );
}
