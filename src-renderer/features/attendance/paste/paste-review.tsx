import { useEffect, useRef, useState } from 'react';
import type { Pasted } from '@/formats/sheet/read-clipboard';
import { useText } from '@/i18n/use-text';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { formats } from '@/pickers/tables/formats';
import { TableReview } from '@/pickers/tables/table-review';
import type { TableScope } from '@/pickers/tables/table-scope';
import type { ReviewSource } from '@/pickers/tables/use-table-review';
import { TextArea } from '@/ui/text-area';
import styles from './paste-review.module.css';
import { listWithinLimit, readPastedList } from './read-list';
import { rowsOfLines } from './rows-of-lines';

/** A list of lines, as far as tables are read too. */
function linesOf(text: string, entries: readonly PartyEntry[]): ReviewSource {
  const list = listWithinLimit(text);
  const rows = rowsOfLines(readPastedList(list.text, entries));
  return { kind: 'rows', rows, ...(list.isCut ? { cut: { rows: true, columns: false } } : {}) };
}

interface PasteReviewProps {
  readonly initial: Pasted;
  readonly scope: TableScope;
  readonly entries: readonly PartyEntry[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A pasted list taken apart, a table by its columns and lines one by one, to confirm in one go. */
export function PasteReview({ initial, scope, entries, onDone, onClose }: PasteReviewProps) {
  const t = useText();
  const [pasted, setPasted] = useState(initial);
  const [read, setRead] = useState<ReviewSource | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = initial.text === '' && initial.html === '';
  // An empty review waits for the list, a filled one for the confirmation.
  useEffect(() => {
    if (isEmpty) field.current?.focus();
  }, [isEmpty]);

  const isBlank = pasted.text.trim() === '' && pasted.html === '';
  useEffect(() => {
    if (isBlank) return;
    let isOld = false;
    void formats.readClipboard(pasted).then((worked) => {
      if (isOld) return;
      const sheets = worked.ok ? worked.value : [];
      setRead(sheets.length > 0 ? { kind: 'sheets', sheets } : linesOf(pasted.text, entries));
    });
    return () => {
      isOld = true;
    };
  }, [pasted, isBlank, entries]);

  return (
    <TableReview
      title={t('attendance.paste.title')}
      source={isBlank ? null : read}
      scope={scope}
      focusesApply={!isEmpty}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={styles.text}>
        <TextArea
          label={t('attendance.paste.field')}
          labelHidden
          inputRef={field}
          rows={isEmpty ? 6 : 3}
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
    </TableReview>
  );
}
