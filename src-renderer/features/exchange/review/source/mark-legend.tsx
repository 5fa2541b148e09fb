import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';

import { markKinds } from '../mark-spans';
import block from './source-block.module.css';
import styles from './source-pane.module.css';

/** What the underlines mean; colour is never the only difference. */
export function MarkLegend() {
  const t = useText();
  return (
    <ul className={styles.legend} aria-label={t('exchange.review.legend')}>
      {markKinds.map((kind) => (
        <li key={kind}>
          <span className={classNames(block.mark, block[kind])}>{t(`exchange.mark.${kind}`)}</span>
        </li>
      ))}
      <li>
        <del className={block.dropped}>{t('exchange.mark.dropped')}</del>
      </li>
      <li>
        <span className={classNames(block.mark, block.unplaced)}>{t('exchange.mark.unplaced-short')}</span>
      </li>
    </ul>
  );
}
