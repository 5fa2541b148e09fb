import { Link, useLocation } from 'wouter';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { areaIcons } from '../area-icons';
import { areaOf, areas, type Area } from '../areas';
import styles from './rail.module.css';

interface RailProps {
  /** How many records an area holds, where that is worth showing. */
  readonly counts: Readonly<Partial<Record<Area['id'], number>>>;
}

export function Rail({ counts }: RailProps) {
  const t = useText();
  const format = useFormat();
  const [location] = useLocation();
  const current = areaOf(location)?.id;
  const link = ({ id, path, label }: Area) => {
    const count = counts[id];
    return (
      <li key={id}>
        <Link
          to={path}
          title={t(label)}
          aria-current={id === current ? 'page' : undefined}
          className={classNames(styles.link, id === current && styles.current)}
        >
          <Icon of={areaIcons[id]} />
          <span className={styles.label}>{t(label)}</span>
          {count ? <span className={styles.count}>{format.number(count)}</span> : null}
        </Link>
      </li>
    );
  };
  return (
    <nav className={styles.rail} aria-label={t('app.rail')}>
      <ul className={styles.list}>{areas.filter(({ apart }) => !apart).map(link)}</ul>
      <ul className={classNames(styles.list, styles.apart)}>
        {areas.filter(({ apart }) => apart).map(link)}
      </ul>
    </nav>
  );
}
