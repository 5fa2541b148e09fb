import { useEffect, useRef, useState } from 'react';
import type { Pasted } from '@/formats/sheet/read-clipboard';
import { useText } from '@/i18n/use-text';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { formats } from '@/pickers/tables/formats';
import { isBlank, undecided, type KeepProgress, type OpenReview } from '@/pickers/tables/open-review';
import { TableReview } from '@/pickers/tables/table-review';
import type { TableScope } from '@/pickers/tables/table-scope';
import type { ReviewSource } from '@/pickers/tables/use-table-review';
import { Disclosure } from '@/ui/disclosure';
import { TextArea } from '@/ui/text-area';
import { useRested } from '@/ui/use-rested';
import styles from './paste-review.module.css';
import { listWithinLimit, readListInSlices } from './read-list';
import { rowsOfLines } from './rows-of-lines';

/** A list of lines, as far as tables are read too. */
async function linesOf(
  of: object,
  text: string,
  entries: readonly PartyEntry[],
  signal: AbortSignal,
): Promise<ReviewSource | null> {
  const list = listWithinLimit(text);
  const read = await readListInSlices(list.text, entries, signal);
  const rows = read && rowsOfLines(read);
  const cut = list.isCut ? { cut: { rows: true, columns: false } } : {};
  return rows && { of, kind: 'rows', rows, ...cut };
}

interface PasteReviewProps {
  readonly review: OpenReview;
  readonly keep: KeepProgress;
  /** Whether it was left open earlier: then it does not take the focus. */
  readonly isFound: boolean;
  readonly scope: TableScope;
  readonly entries: readonly PartyEntry[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Read {
  readonly of: Pasted;
  readonly source: ReviewSource;
}

const blank: Pasted = { text: '', html: '' };
/** Milliseconds without a keystroke after which the text is read again. */
const rest = 200;

/** A pasted list taken apart, a table by its columns and lines one by one, to confirm in one go. */
export function PasteReview({ review, keep, isFound, scope, entries, onDone, onClose }: PasteReviewProps) {
  const t = useText();
  const [pasted, setPasted] = [
    review.progress.pasted ?? blank,
    // Other text is other rows: what was decided row by row is not said of them. What was said of the columns is.
    (next: Pasted) =>
      keep(() => ({
        decisions: undecided.decisions,
        readings: undecided.readings,
        sheetIndex: 0,
        pasted: next,
      })),
  ];
  const [read, setRead] = useState<Read | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // Of the paste itself, whatever was typed since.
  const isEmpty = review.input.kind === 'paste' && review.input.pasted.text === '';
  // An empty review waits for the list, a filled one for the confirmation.
  useEffect(() => {
    if (isEmpty && !isFound) field.current?.focus();
  }, [isEmpty, isFound]);

  const hasNothing = isBlank(review);
  const rested = useRested(pasted, rest);
  useEffect(() => {
    if (rested.text.trim() === '' && rested.html === '') return;
    const given = new AbortController();
    const { signal } = given;
    const readAgain = async () => {
      const worked = await formats.readClipboard(rested);
      if (signal.aborted) return;
      const sheets = worked.ok ? worked.value : [];
      const source =
        sheets.length > 0
          ? ({ of: review.input, kind: 'sheets', sheets } as const)
          : await linesOf(review.input, rested.text, entries, signal);
      if (source && !signal.aborted) setRead({ of: rested, source });
    };
    void readAgain();
    return () => given.abort();
  }, [rested, entries, review.input]);

  const pastedText = (
    <div className={styles.text}>
      <TextArea
        label={t('attendance.paste.field')}
        labelHidden
        inputRef={field}
        rows={6}
        value={pasted.text}
        onInputPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          const text = event.clipboardData.getData('text/plain');
          // Only a paste over everything brings its table; into other lines it is text.
          if (!html.includes('<table') || pasted.text !== '') return;
          event.preventDefault();
          setPasted({ html, text });
        }}
        onChange={(text) => setPasted({ text, html: '' })}
        placeholder={t('attendance.paste.placeholder')}
      />
    </div>
  );
  return (
    <TableReview
      title={t('attendance.paste.title')}
      source={hasNothing ? null : (read?.source ?? null)}
      progress={review.progress}
      keep={keep}
      isReading={!hasNothing && read?.of !== pasted}
      scope={scope}
      takesFocus={!isEmpty && !isFound}
      // A list that is there already is looked at in its rows; its text is a press away, to be corrected.
      below={isEmpty ? null : <Disclosure title={t('tables.review.text')}>{pastedText}</Disclosure>}
      onDone={onDone}
      onClose={onClose}
    >
      {isEmpty ? pastedText : null}
    </TableReview>
  );
}
