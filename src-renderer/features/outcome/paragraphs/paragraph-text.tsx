import { Languages, Quote } from 'lucide-react';
import { useCallback, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';
import type { Formula } from '@/domain/operative-formulas';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { useKeptText } from '@/pickers/use-kept-text';
import { editParagraph, type ParagraphLabel } from '@/store/commands/paragraphs';
import { excerpt } from '@/store/commands/excerpt';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { markPlaces, statementAt } from '../statements/mark-statements';
import { proposeForWords } from '@/formats/narrative/propose-statements';
import { FormulaList } from '../phrases/formula-list';
import type { FollowedWords } from '@/store/commands/followed-words';
import { usePlacedText } from './use-placed-text';
import { useSlash } from '../phrases/use-slash';
import styles from './paragraph-text.module.css';
import { actionInText, type TextAction } from './text-key';

interface ParagraphTextProps {
  readonly label: ParagraphLabel;
  readonly language: string;
  /** The language's own name, for the name of the field. */
  readonly languageName: string;
  readonly stored: string;
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
  /** Several paragraphs were pasted: answers whether they were taken. */
  readonly onPasteText: (text: string, isEmpty: boolean, language: string) => boolean;
}

/** The text of a paragraph in one language, written in place; statements show in it while it is written. */
export function ParagraphText(props: ParagraphTextProps) {
  const {
    label,
    language,
    languageName,
    stored,
    statements,
    isTranslation,
    formulas,
    litId,
    onLight,
    onOpen,
    onAction,
    onPair,
    onMark,
    onPasteText,
  } = props;
  const t = useText();
  const { locale } = useIntl();
  const area = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState('');
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
  const slash = useSlash(area, { text, write, formulas, language });
  const proposal = selected === '' ? null : proposeForWords(selected, text);
  // Statements marked in another language only: the words chosen may be theirs.
  const unpaired = proposal && statements.find((statement) => wordsIn(statement, language) === null);
  const pair = (statement: Statement) => {
    onPair(statement, selected, language);
    setSelected('');
  };
  const mark = () => {
    if (selected !== '') onMark(selected, language, text);
    setSelected('');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || slash.onKey(event)) return;
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    const action = actionInText(event, { start, end, length: text.length });
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'mark') mark();
    else if (action.kind === 'pair') {
      if (unpaired) pair(unpaired);
    } else if (action.kind === 'open') {
      const statementId = statementAt(placed, start);
      if (statementId !== null) onOpen(statementId);
    } else onAction(action, language);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (onPasteText(event.clipboardData.getData('text/plain'), text.trim() === '', language))
      event.preventDefault();
  };
  const onSelect = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const words = text.slice(selectionStart, selectionEnd).trim();
    setSelected(words.length > 2 ? words : '');
    onLight(statementAt(placed, selectionStart));
    slash.look();
  };

  return (
    <div className={styles.cell} lang={language}>
      <div className={styles.sheet}>
        <div aria-hidden dir="auto" className={classNames(styles.words, styles.mirror)}>
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
          data-paragraph={id}
          data-language={language}
          dir="auto"
          rows={1}
          className={classNames(styles.words, styles.area, text === '' && isTranslation && styles.missing)}
          aria-label={t('outcome.paragraph.text', { number: printedNumber, language: languageName })}
          aria-describedby="outcome-keys"
          placeholder={
            isTranslation
              ? t('outcome.paragraph.missing', { language: languageInWords(language, locale, t) })
              : t('outcome.paragraph.placeholder')
          }
          value={text}
          onChange={(event) => {
            write(event.target.value, event.target.selectionEnd);
            setSelected('');
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
      {proposal ? (
        <div className={styles.proposal}>
          <Button size="s" icon={Quote} shortcut="Mod+Enter" onPress={mark}>
            {t('outcome.statement.mark')}
          </Button>
          {unpaired ? (
            <Button
              size="s"
              kind="quiet"
              icon={Languages}
              shortcut="Mod+Shift+Enter"
              onPress={() => pair(unpaired)}
            >
              {t('outcome.statement.pair', { text: excerpt(unpaired.text) })}
            </Button>
          ) : null}
          {proposal.verb ? (
            <span className={styles.guess}>
              {[proposal.actor, proposal.verb].filter(Boolean).join(' · ')}
              {proposal.class ? ` → ${t(`domain.statement-class.${proposal.class}`)}` : ''}
            </span>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
