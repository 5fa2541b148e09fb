import { CircleQuestionMark, Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'wouter';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import { Kbd } from '@/ui/kbd';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly processName: string;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ processName, onSearch, onHelp }: TopBarProps) {
  const t = useText();
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand} aria-label={t('app.name')}>
        <Mark />
        <span className={styles.name}>{t('app.name')}</span>
      </Link>
      <AriaButton className={classNames(styles.search)} onPress={onSearch} aria-haspopup="dialog">
        <Icon of={Search} size="s" />
        <span className={styles.words}>{t('app.search')}</span>
        <Kbd keys="Mod+K" />
      </AriaButton>
      <div className={styles.right}>
        <span className={styles.process} dir="auto" title={processName}>
          {processName}
        </span>
        <IconButton icon={CircleQuestionMark} label={t('help.title')} onPress={onHelp} />
      </div>
    </header>
  );
}

/** The app's mark: an R of the papers' serif on the accent. */
export function Mark() {
  return (
    <span className={styles.mark} aria-hidden>
      R
    </span>
  );
}
