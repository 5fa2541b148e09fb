import { useState } from 'react';
import type { ComparedRow, ComparedText } from '@/formats/paper/life/comparison';
import { useText } from '@/i18n/use-text';
import { Deleted, Inserted } from '@/ui/changed-words';
import { Checkbox } from '@/ui/checkbox';
import { MoreRows, useGrowingRows } from '@/ui/more-rows';
import { WordRuns } from './word-runs';
import styles from './versions.module.css';

/** Passages shown at once; of a long paper the rest comes when it is asked for. */
const step = 50;

/** The passages of two papers side by side, with the words that differ marked. */
export function PassageRows({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const t = useText();
  const [onlyChanged, setOnlyChanged] = useState(true);
  const { count, showMore, rows: body } = useGrowingRows<HTMLTableSectionElement>(step);
  const wanted = onlyChanged ? rows.filter(({ kind }) => kind !== 'same') : rows;
  return (
    <>
      <Checkbox isSelected={onlyChanged} onChange={setOnlyChanged}>
        {t('life.only-changed')}
      </Checkbox>
      <table className={styles.pairs}>
        <thead>
          <tr>
            <th scope="col">{t('life.from')}</th>
            <th scope="col">{t('life.to')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {wanted.slice(0, count).map((row, index) => (
            <PairRow key={index} row={row} />
          ))}
        </tbody>
      </table>
      <MoreRows left={wanted.length - count} onPress={showMore} />
    </>
  );
}

function PairRow({ row: { kind, before, after, runs } }: { readonly row: ComparedRow }) {
  return (
    <tr data-kind={kind}>
      <td dir="auto" lang={before?.language}>
        <Label passage={before} />
        <Side text={before} runs={runs} whole={kind === 'deleted' ? Deleted : null} side="before" />
      </td>
      <td dir="auto" lang={after?.language}>
        <Label passage={after} />
        <Side text={after} runs={runs} whole={kind === 'inserted' ? Inserted : null} side="after" />
      </td>
    </tr>
  );
}

interface SideProps {
  readonly text: ComparedText | null;
  readonly runs: ComparedRow['runs'];
  /** What marks a passage that only one of the two has. */
  readonly whole: typeof Deleted | null;
  readonly side: 'before' | 'after';
}

function Side({ text, runs, whole: Whole, side }: SideProps) {
  const t = useText();
  if (text === null) return <span className={styles.quiet}>{t('life.not-there')}</span>;
  if (runs) return <WordRuns runs={runs} side={side} />;
  return Whole ? <Whole>{text.words}</Whole> : text.words;
}

function Label({ passage }: { readonly passage: ComparedText | null }) {
  return passage?.label ? <span className={styles.quiet}>{passage.label} </span> : null;
}
