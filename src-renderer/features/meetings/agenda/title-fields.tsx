import type { KeyboardEvent } from 'react';
import type { Localized } from '@/domain/fields';
import { useText } from '@/i18n/use-text';
import { useLockedText } from '@/pickers/lock/lock';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import type { TextLanguage } from '@/pickers/use-text-languages';
import type { Command } from '@/store/register';
import { ReadOnlyContext, useReadOnly } from '@/ui/read-only';
import styles from './agenda.module.css';

interface TitleFieldsProps {
  /** What the text is, without its language. */
  readonly label: string;
  /** Whose text it is. */
  readonly table: 'agendaItems' | 'sessions';
  readonly name: 'title' | 'annotation';
  readonly keep: string;
  readonly text: Localized;
  readonly languages: readonly TextLanguage[];
  readonly command: (language: string, text: string) => Command<unknown>;
  readonly onEnter?: () => void;
  /** Several lines were pasted: answers whether they were taken. */
  readonly onPasteLines?: (text: string) => boolean;
}

/** A text of the agenda in one language, or in two side by side; a translation that is missing says so. */
export function TitleFields(props: TitleFieldsProps) {
  const { label, table, name, keep, text, languages, command, onEnter, onPasteLines } = props;
  const t = useText();
  const isPartLocked = useReadOnly();
  const isLocked = useLockedText(table);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing || !onEnter) return;
    event.preventDefault();
    if (!isPartLocked) onEnter();
  };
  return (
    <div className={styles.titles} data-field={name} data-count={languages.length}>
      {languages.map((language) => {
        const isMissing =
          (text[language.id] ?? '') === '' &&
          Object.entries(text).some(([tag, words]) => tag !== language.id && words !== '');
        return (
          <div key={language.id} lang={language.id} className={isMissing ? styles.missing : undefined}>
            <ReadOnlyContext value={isLocked(name, text, language.id)}>
              <KeptTextArea
                label={t('agenda.in-language', { field: label, language: language.name })}
                look="bare"
                placeholder={isMissing ? t('agenda.missing', { language: language.name }) : label}
                keep={`${keep}.${language.id}`}
                saved={text[language.id] ?? ''}
                command={(words) => command(language.id, words)}
                onInputKeyDown={onKeyDown}
                onInputPaste={(event) => {
                  if (!isPartLocked && onPasteLines?.(event.clipboardData.getData('text/plain')))
                    event.preventDefault();
                }}
              />
            </ReadOnlyContext>
          </div>
        );
      })}
    </div>
  );
}
