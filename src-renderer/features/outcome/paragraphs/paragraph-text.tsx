import { useCallback, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Localized } from '@/domain/fields';
import type { FollowedWords, PlacedWords } from '@/domain/followed-words';
import type { Stretch } from '@/domain/locate-words';
import { markedAlready } from '@/domain/marked-already';
import type { Statement } from '@/domain/paragraph';
import type { Formula } from '@/domain/operative-formulas';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { useLockedText } from '@/pickers/lock/lock';
import { useKeptText } from '@/pickers/use-kept-text';
import { editParagraph, type ParagraphLabel } from '@/store/commands/paragraphs';
import { classNames } from '@/ui/class-names';
import { useReadOnly } from '@/ui/read-only';
import { markPlaces, statementAt } from '../statements/mark-statements';
import type { proposeForWords } from '@/formats/narrative/propose-statements';
import { pairOfWords } from '../statements/pair-of-words';
import { ChosenWords } from './chosen-words';
import { FormulaList } from '../phrases/formula-list';
import { usePlacedText } from './use-placed-text';
import { useSlash } from '../phrases/use-slash';
import styles from './paragraph-text.module.css';
import { actionInText, type TextAction } from './text-key';

interface ParagraphTextProps {
  readonly label: ParagraphLabel;
  readonly language: string;
  /** Of the field. */
  readonly name: string;
  /** No statement is marked in a heading. */
  readonly isHead: boolean;
  readonly stored: string;
  /** Of the paragraph in all its languages. */
  readonly texts: Localized;
  readonly statements: readonly Statement[];
  /** Another language has a text. */
  readonly isTranslation: boolean;
  /** What a slash and a few letters write. */
  readonly formulas: readonly Formula[];
  /** The statement whose words and row are set off: the caret or the focus is in it. */
  readonly litId: string | null;
  readonly onLight: (statementId: string | null) => void;
  readonly onOpen: (statementId: string) => void;
  readonly onAction: (action: TextAction, language: string) => void;
  /** The words chosen are those of a statement in this language. */
  readonly onPair: (statement: Statement, words: string, language: string) => void;
  readonly onMark: (words: string, language: string, text: string) => void;
  /** What the words chosen read as. */
  readonly onRead: (words: string, language: string, text: string) => ReturnType<typeof proposeForWords>;
  /** Several paragraphs were pasted: answers whether they were taken. */
  readonly onPasteText: (text: string, isEmpty: boolean, language: string) => boolean;
}

/** The text of a paragraph in one language, written in place; statements show in it while it is written. */
export function ParagraphText(props: ParagraphTextProps) {
  const {
    label,
    language,
    name,
    isHead,
    stored,
    texts,
    statements,
    isTranslation,
    formulas,
    litId,
    onLight,
    onOpen,
    onAction,
    onPair,
    onMark,
    onRead,
    onPasteText,
  } = props;
  const t = useText();
  const { locale } = useIntl();
  const area = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState<Stretch | null>(null);
  const { id, meetingId, printedNumber } = label;
  const followed = useRef<readonly FollowedWords[]>([]);
  const command = useCallback(
    (words: string) => editParagraph({ id, meetingId, printedNumber }, language, words, followed.current),
    [id, meetingId, printedNumber, language],
  );
  const { text, write: keep, leave } = useKeptText(`paragraphs/${id}/text.${language}`, stored, command);
  const { placed, edit, begin } = usePlacedText(text, statements, language);
  const write = (after: string, caret?: number) => {
    followed.current = edit(after, caret);
    keep(after);
  };
  const slash = useSlash(area, { text, write, formulas: isHead ? noFormulas : formulas, language });
  const chosen = selected && !isHead && { place: selected, words: text.slice(selected.start, selected.end) };
  const markedId = selected && markedAlready(wholes(placed), selected);
  const proposal = chosen && markedId === null ? onRead(chosen.words, language, text) : null;
  // Statements marked in another language only: the words chosen may be theirs.
  const pair =
    chosen && proposal
      ? pairOfWords({ place: chosen.place, language, proposal }, { ...texts, [language]: text }, statements)
      : null;
  const take = (asked: 'usual' | 'other') => {
    setSelected(null);
    if (!chosen) return;
    if (markedId !== null) onOpen(markedId);
    else if (pair && pair.isLikely === (asked === 'usual')) onPair(pair.statement, chosen.words, language);
    else if (asked === 'usual' || pair) onMark(chosen.words, language, text);
  };

  const isPartLocked = useReadOnly();
  const readOnly = useLockedText('paragraphs')('text', texts, language);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // The keys of a locked text are those of reading: none divides, moves or marks it.
    if (readOnly) return;
    if (event.nativeEvent.isComposing || slash.onKey(event)) return;
    // A translation that is still a draft is written; the paragraphs themselves are locked.
    if (isPartLocked) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    const action = actionInText(event, { start, end, length: text.length });
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'mark') take('usual');
    else if (action.kind === 'pair') take('other');
    else if (action.kind === 'open') {
      const statementId = statementAt(placed, start);
      if (statementId !== null) onOpen(statementId);
    } else onAction(action, language);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isPartLocked) return;
    if (onPasteText(event.clipboardData.getData('text/plain'), text.trim() === '', language))
      event.preventDefault();
  };
  const onSelect = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    setSelected(isHead ? null : trimmed(text, { start: selectionStart, end: selectionEnd }));
    onLight(statementAt(placed, selectionStart));
    slash.look();
  };

  return (
    <div className={styles.cell} lang={language}>
      <div className={styles.sheet}>
        <div
          aria-hidden
          dir="auto"
          className={classNames(styles.words, styles.mirror, isHead && styles.heading)}
        >
          {markPlaces(text, placed).map(({ text: words, mark: kind, statementId }, index) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key -- stretches of one text have no other identity
              key={index}
              className={classNames(
                statementId !== null && styles.said,
                statementId !== null && statementId === litId && styles.lit,
                kind !== null && kind !== 'statement' && styles[kind],
              )}
            >
              {words}
            </span>
          ))}
          {'\n'}
        </div>
        <textarea
          ref={area}
          readOnly={readOnly}
          data-paragraph={id}
          data-language={language}
          dir="auto"
          rows={1}
          className={classNames(
            styles.words,
            styles.area,
            isHead && styles.heading,
            text === '' && isTranslation && styles.missing,
          )}
          aria-label={name}
          aria-describedby="outcome-keys"
          placeholder={
            isTranslation
              ? t('outcome.paragraph.missing', { language: languageInWords(language, locale, t) })
              : t(isHead ? 'outcome.heading.placeholder' : 'outcome.paragraph.placeholder')
          }
          value={text}
          onChange={(event) => {
            write(event.target.value, event.target.selectionEnd);
            setSelected(null);
            slash.look();
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onSelect={onSelect}
          onFocus={begin}
          onClick={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget;
            const statementId = statementAt(placed, selectionStart);
            const isAsked = event.ctrlKey || event.metaKey;
            if (isAsked && selectionStart === selectionEnd && statementId !== null) onOpen(statementId);
          }}
          onBlur={() => {
            leave();
            onLight(null);
            slash.close();
          }}
          {...(slash.found
            ? {
                'aria-controls': slash.listId,
                'aria-activedescendant': `${slash.listId}-${slash.active}`,
              }
            : {})}
        />
      </div>
      {slash.found ? (
        <FormulaList id={slash.listId} found={slash.found} active={slash.active} onTake={slash.take} />
      ) : null}
      {chosen ? (
        <ChosenWords markedId={markedId} pair={pair} proposal={proposal} language={language} onTake={take} />
      ) : null}
    </div>
  );
}

const noFormulas: readonly Formula[] = [];

/** The chosen words without the space around them; `null` for hardly any. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 2 ? { start: from, end: from + length } : null;
}

function wholes(placed: readonly PlacedWords[]): readonly PlacedWords[] {
  return placed.filter(({ field }) => field === 'text');
}
