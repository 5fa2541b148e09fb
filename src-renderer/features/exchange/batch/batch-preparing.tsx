import { useEffect, useState } from 'react';

import { useText } from '@/i18n/use-text';

import styles from './batch-page.module.css';

/** A list that is there sooner needs no word of it (ms). */
const patience = 300;

/** Stands in for the list of a batch until it is compared: with thousands of files that takes seconds. */
export function BatchPreparing() {
  const t = useText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.preparing} role="status">
      {isSlow ? t('exchange.batch.preparing') : null}
    </p>
  );
}
