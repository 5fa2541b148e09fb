import type { TextDifference, TextSegment } from '@/formats/versions/compare-texts';
import { useText } from '@/i18n/use-text';
import { VisuallyHidden } from '@/ui/visually-hidden';

import styles from './difference.module.css';

/** So many places are shown: of more, the texts are better read side by side. */
const shownPassages = 200;

/** The words that were added and removed, each told by a line through or below it and to a screen reader in words. */
export function TextChanges({ text }: { readonly text: TextDifference | null }) {
  const t = useText();
  if (text === null) return <p className={styles.none}>{t('exchange.version.text-failed')}</p>;
  if (text.isTooMuch) return <p className={styles.none}>{t('exchange.version.text-too-much')}</p>;
  const { passages, added, removed } = text;
  if (passages.length === 0) return <p className={styles.none}>{t('exchange.version.text-same')}</p>;
  const more = passages.length - shownPassages;
  return (
    <section aria-label={t('exchange.version.text')}>
      <p className={styles.none}>{t('exchange.version.text-counts', { added, removed })}</p>
      <ol className={styles.passages}>
        {passages.slice(0, shownPassages).map(({ segments }, at) => (
          // Passages have no name, and never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles.passage} dir="auto">
            {segments.map((segment, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same of the words within one
              <Segment key={place} segment={segment} />
            ))}
          </li>
        ))}
      </ol>
      {more > 0 ? <p className={styles.none}>{t('exchange.version.text-more', { count: more })}</p> : null}
    </section>
  );
}

function Segment({ segment: { kind, text } }: { readonly segment: TextSegment }) {
  const t = useText();
  if (kind === 'same') return <span>{text} </span>;
  const hidden = <VisuallyHidden>{t(`exchange.version.text.${kind}`)} </VisuallyHidden>;
  return kind === 'added' ? (
    <>
      <ins className={styles.added}>
        {hidden}
        {text}
      </ins>{' '}
    </>
  ) : (
    <>
      <del className={styles.removed}>
        {hidden}
        {text}
      </del>{' '}
    </>
  );
}
