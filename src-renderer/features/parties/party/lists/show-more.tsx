import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import styles from './lists.module.css';

interface ShowMoreProps {
  readonly left: number;
  readonly onPress: () => void;
}

/** The way to the rest of a long list. */
export function ShowMore({ left, onPress }: ShowMoreProps) {
  const t = useText();
  if (left === 0) return null;
  return (
    <div className={styles.more}>
      <Button onPress={onPress}>{t('parties.show-more', { count: left })}</Button>
    </div>
  );
}
