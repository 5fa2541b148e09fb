import type { SettledFile } from '@/formats/paper/hand/bring-in-file';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Disclosure } from '@/ui/disclosure';
import { commentInWords } from './difference-words';
import styles from './hand.module.css';

/** What is to be known of the file beside its differences: how it was read, and what of it is no text of the paper. */
export function HandNotes({ settled }: { readonly settled: SettledFile }) {
  const t = useText();
  const { trackedChanges, hidden, already, isKnown, isMarked, isHouse, around, comments } = settled;
  const lines = [
    ...(isKnown ? [] : [t('hand.note.unknown')]),
    ...(isMarked || isHouse ? [] : [t('hand.note.no-marks')]),
    ...(isHouse ? [t('hand.note.house')] : []),
    ...(trackedChanges > 0 ? [t('hand.note.tracked', { count: trackedChanges })] : []),
    ...(hidden > 0 ? [t('hand.note.hidden', { count: hidden })] : []),
    ...(already > 0 ? [t('hand.note.already', { count: already })] : []),
  ];
  return (
    <>
      {lines.length > 0 ? (
        <Banner kind="info">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Banner>
      ) : null}
      {around.length > 0 ? (
        <Disclosure title={t('hand.around', { count: around.length })}>
          {around.map((words) => (
            <p key={words} dir="auto" className={styles.comment}>
              {words}
            </p>
          ))}
        </Disclosure>
      ) : null}
      {comments.length > 0 ? (
        <Disclosure title={t('hand.comments', { count: comments.length })}>
          {comments.map(({ id, author, day, words }) => (
            <p key={id} className={styles.comment}>
              {commentInWords({ author, day, words }, t)}
            </p>
          ))}
        </Disclosure>
      ) : null}
    </>
  );
}
