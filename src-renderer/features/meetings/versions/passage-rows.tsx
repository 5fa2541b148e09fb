import { useState } from 'react';
import { compareWords, type PassagePair } from '@/formats/paper/life/compare-papers';
import { passageWords, type Passage } from '@/formats/paper/life/passages';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import styles from './versions.module.css';

/** Passages shown at once; of a long paper the rest comes when it is asked for. */
const step = 200;

/** The passages of two papers side by side, with the words that differ marked. */
export function PassageRows({ pairs }: { readonly pairs: readonly PassagePair[] }) {
  const t = useText();
  const [onlyChanged, setOnlyChanged] = useState(true);
  const [count, setCount] = useState(step);
  const wanted = onlyChanged ? pairs.filter(({ kind }) => kind !== 'same') : pairs;
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
          {wanted.slice(0, count).map((pair, index) => (
            <PairRow key={index} pair={pair} />
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

function PairRow({ pair: { kind, before, after } }: { readonly pair: PassagePair }) {
  const t = useText();
  const from = wordsOf(before);
  const to = wordsOf(after);
  const runs = kind === 'changed' ? compareWords(from, to, languageOf(after)) : null;
  return (
    <tr data-kind={kind}>
      <td dir="auto" lang={languageOf(before)}>
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
      <td dir="auto" lang={languageOf(after)}>
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

function Label({ passage }: { readonly passage: Passage | null }) {
  return passage?.label ? <span className={styles.quiet}>{passage.label} </span> : null;
}

function wordsOf(passage: Passage | null): string {
  return passage ? passageWords({ label: '', texts: passage.texts }) : '';
}

function languageOf(passage: Passage | null): string {
  const language = passage?.texts[0]?.language ?? '';
  return language === 'und' ? '' : language;
}
