import { Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { OfferedPost } from '@/domain/offered-posts';
import type { PostLine } from '@/domain/post-lines';
import type { PostWording } from '@/domain/post-wording';
import { inLanguage } from '@/domain/fields';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { IconButton } from '@/ui/icon-button';
import { MeasuredRows, type MeasuredRowsHandle } from '@/ui/measured-rows';
import { useIntl } from 'react-intl';
import { PostField } from './post-field';
import { postLanguages, type PostLanguage } from './post-languages';
import styles from './post-rows.module.css';

export interface PostRowsProps {
  readonly label: string;
  readonly lines: readonly PostLine[];
  /** In which column a line is begun with; its other column where this one is as printed. */
  readonly column: PostLanguage;
  readonly offerOf: (line: PostLine, language: PostLanguage) => OfferedPost | null;
  /** Takes a row out of the glossary; a list without it takes none out. */
  readonly onRemove?: (row: PostWording) => void;
  /** Enter after the last line. */
  readonly onEnd?: () => void;
  /** The line whose field takes the focus once it is there. */
  readonly begin?: string | null;
}

/** Of a line without an offer, in px. */
const rowHeight = 52;

/** Posts in two columns, one a language: Enter and the arrows go from line to line, Tab from field to field. */
export function PostRows(props: PostRowsProps) {
  const { label, lines, column, offerOf, onRemove, onEnd, begin = null } = props;
  const t = useText();
  const { locale } = useIntl();
  const list = useRef<MeasuredRowsHandle>(null);
  const goTo = (index: number, language: PostLanguage) => {
    if (index >= lines.length) onEnd?.();
    if (index < 0 || index >= lines.length) return;
    list.current?.goTo(index, (row) => fieldIn(row, language));
  };
  const first = begin === null ? -1 : lines.findIndex(({ id }) => id === begin);
  const isThere = first >= 0;
  useEffect(() => {
    // After this drawing: the row may have to be drawn first.
    if (isThere) queueMicrotask(() => goTo(first, column));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the line comes: later the focus stays where it is
  }, [begin, isThere]);
  const keys = (index: number, language: PostLanguage) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const isBack = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    if (!isBack && event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    goTo(index + (isBack ? -1 : 1), language);
  };
  return (
    <MeasuredRows
      label={label}
      rows={lines}
      keyOf={({ id }) => id}
      estimate={rowHeight}
      rowClass={() => styles.row}
      look="filling"
      handle={list}
      head={
        <div className={styles.head} aria-hidden>
          <span>{t('posts.column.post')}</span>
          {postLanguages.map((language) => (
            <span key={language}>{t(`posts.column.${language}`)}</span>
          ))}
          {onRemove ? <span className={styles.actions} /> : null}
        </div>
      }
    >
      {(line, index) => (
        <>
          <div className={styles.about}>
            <span>{t(`domain.post-part.${line.kind}`)}</span>
            <span className={styles.uses}>{t('posts.people', { count: line.people })}</span>
            {otherWordsOf(line).map(([language, text]) => (
              <span key={language} className={styles.uses} title={text}>
                {language === 'und' ? null : `${languageInWords(language, locale, t)}: `}
                <Bidi>{text}</Bidi>
              </span>
            ))}
          </div>
          {postLanguages.map((language) => (
            <div key={language} data-language={language} className={styles.cell}>
              {line.asPrinted === language ? (
                <p className={styles.printed} lang={language} title={line.words[language]}>
                  {line.words[language]}
                </p>
              ) : (
                <PostField
                  line={line}
                  language={language}
                  offer={line.words[language] ? null : offerOf(line, language)}
                  onKeyDown={keys(index, language)}
                />
              )}
            </div>
          ))}
          {onRemove ? (
            <div className={styles.actions}>
              {line.row ? <RemoveButton row={line.row} onRemove={onRemove} /> : null}
            </div>
          ) : null}
        </>
      )}
    </MeasuredRows>
  );
}

/** In languages that have no column. */
function otherWordsOf({ words }: PostLine) {
  return Object.entries(words).filter(([language]) => !postLanguages.some((one) => one === language));
}

interface RemoveButtonProps {
  readonly row: PostWording;
  readonly onRemove: (row: PostWording) => void;
}

function RemoveButton({ row, onRemove }: RemoveButtonProps) {
  const t = useText();
  return (
    <IconButton
      icon={Trash2}
      size="s"
      label={t('posts.remove', { words: inLanguage(row.words, 'en') || t('posts.new') })}
      onPress={() => onRemove(row)}
    />
  );
}

/** The field of the language, else the first there is. */
function fieldIn(row: HTMLElement, language: PostLanguage): HTMLElement | null {
  return row.querySelector<HTMLElement>(`[data-language="${language}"] input`) ?? row.querySelector('input');
}
