import { useEffect, useRef, useState, type RefObject } from 'react';
import { useText } from '@/i18n/use-text';
import styles from './more-rows.module.css';

interface GrowingRows<Element extends HTMLElement> {
  /** So many rows are shown. */
  readonly count: number;
  readonly showMore: () => void;
  /** Of what the rows are in, as the direct children of it. */
  readonly rows: RefObject<Element | null>;
}

/**
 * A list of which so many rows are shown at once and the rest when it is asked for. Whoever asks is led to the first of them:
 * the button moves on, or is gone.
 */
export function useGrowingRows<Element extends HTMLElement>(step: number): GrowingRows<Element> {
  const [{ count, first }, setShown] = useState<{ readonly count: number; readonly first: number | null }>({
    count: step,
    first: null,
  });
  const rows = useRef<Element>(null);
  useEffect(() => {
    const row = first === null ? null : rows.current?.children.item(first);
    if (!(row instanceof HTMLElement)) return;
    row.tabIndex = -1;
    row.focus();
  }, [first]);
  const showMore = () => setShown({ count: count + step, first: count });
  return { count, showMore, rows };
}

/** Asks for the rest. @param left how many are not shown yet; none is no button */
export function MoreRows({ left, onPress }: { readonly left: number; readonly onPress: () => void }) {
  const t = useText();
  if (left <= 0) return null;
  return (
    <button type="button" className={styles.more} onClick={onPress}>
      {t('ui.more', { count: left })}
    </button>
  );
}
