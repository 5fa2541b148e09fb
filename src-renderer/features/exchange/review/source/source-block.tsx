import { memo, useMemo } from 'react';

import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';

import { blockLook, numberLength } from '../block-look';
import { droppedReason } from '../dropped-reason';
import type { Mark } from '../mark-spans';
import { segmentsOf, type Segment } from '../segments';
import type { TextBlock } from '../split-source';
import styles from './source-block.module.css';

interface SourceBlockProps {
  readonly text: string;
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
  readonly current: string | null;
}

/** One paragraph of the source as it is printed, its marks underlined by kind. */
export const SourceBlock = memo(function SourceBlock({ text, block, marks, current }: SourceBlockProps) {
  const look = useMemo(() => blockLook(text, block, marks), [text, block, marks]);
  const number = look === 'numbered' ? numberLength(text, block) : 0;
  const segments = useMemo(
    () => segmentsOf({ start: block.start + number, end: block.end }, marks),
    [block, number, marks],
  );
  const words = segments.map((segment) => (
    <MarkedText
      key={segment.start}
      segment={segment}
      words={text.slice(segment.start, segment.end)}
      isCurrent={current !== null && segment.facts.includes(current)}
    />
  ));
  return (
    <p className={classNames(styles.block, styles[look])} dir="auto">
      {number > 0 ? (
        <>
          <span className={styles.number}>{text.slice(block.start, block.start + number).trim()}</span>
          <span className={styles.words}>{words}</span>
        </>
      ) : (
        words
      )}
    </p>
  );
});

interface MarkedTextProps {
  readonly segment: Segment;
  readonly words: string;
  readonly isCurrent: boolean;
}

function MarkedText({ segment, words, isCurrent }: MarkedTextProps) {
  const t = useText();
  const { kind, fact, why } = segment;
  if (kind === 'dropped') {
    return (
      <del className={styles.dropped} title={t(droppedReason(why))}>
        {words}
      </del>
    );
  }
  const title =
    kind === 'unplaced' ? t('exchange.mark.unplaced') : kind ? t(`exchange.mark.${kind}`) : undefined;
  return (
    <span
      className={classNames(kind && styles.mark, kind && styles[kind], isCurrent && styles.current)}
      data-fact={fact ?? undefined}
      data-current={isCurrent || undefined}
      title={title}
    >
      {words}
    </span>
  );
}
