import { useState } from 'react';
import type { ComparedRow, ComparedText } from '@/formats/paper/life/comparison';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import styles from './versions.module.css';

/** Passages shown at once; of a long paper the rest comes when it is asked for. */
const step = 50;

/** The passages of two papers side by side, with the words that differ marked. */
export function PassageRows({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const t = useText();
  const [onlyChanged, setOnlyChanged] = useState(true);
  const [count, setCount] = useState(step);
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
        <tbody>
          {wanted.slice(0, count).map((row, index) => (
            <PairRow key={index} row={row} />
          ))}
        </tbody>
      </table>
      {wanted.length > count ? (
        <button type="button" className={styles.more} onClick={() => setCount(count + step)}>
          {t('life.more', { count: wanted.length - count })}
        </button>
      ) : null}
    </>
  );
}

function PairRow({ row: { kind, before, after, runs } }: { readonly row: ComparedRow }) {
  const t = useText();
  const from = before?.words ?? '';
  const to = after?.words ?? '';
  return (
    <tr data-kind={kind}>
      <td dir="auto" lang={before?.language}>
        <Label passage={before} />
        {before === null ? (
          <span className={styles.quiet}>{t('life.not-there')}</span>
        ) : runs ? (
          runs.map((run, index) =>
            run.kind === 'inserted' ? null : run.kind === 'deleted' ? (
              <del key={index}>{run.text}</del>
            ) : (
              <span key={index}>{run.text}</span>
            ),
          )
        ) : kind === 'deleted' ? (
          <del>{from}</del>
        ) : (
          from
        )}
      </td>
      <td dir="auto" lang={after?.language}>
        <Label passage={after} />
        {after === null ? (
          <span className={styles.quiet}>{t('life.not-there')}</span>
        ) : runs ? (
          runs.map((run, index) =>
            run.kind === 'deleted' ? null : run.kind === 'inserted' ? (
              <ins key={index}>{run.text}</ins>
            ) : (
              <span key={index}>{run.text}</span>
            ),
          )
        ) : kind === 'inserted' ? (
          <ins>{to}</ins>
        ) : (
          to
        )}
      </td>
    </tr>
  );
}

function Label({ passage }: { readonly passage: ComparedText | null }) {
  return passage?.label ? <span className={styles.quiet}>{passage.label} </span> : null;
}
