import { useIntl } from 'react-intl';
import type { Localized } from '@/domain/fields';
import { locateWords } from '@/domain/locate-words';
import type { Statement } from '@/domain/paragraph';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { useKeptText } from '@/pickers/use-kept-text';
import { editStatementWords } from '@/store/commands/statements';
import { TextArea } from '@/ui/text-area';
import { pairedWords } from '@/formats/narrative/pair-words';

interface TranslatedWordsProps {
  readonly statement: Statement;
  /** Of its paragraph. */
  readonly texts: Localized;
}

/** The words of a statement in the other languages of its paragraph, each to be marked or written. */
export function TranslatedWords({ statement, texts }: TranslatedWordsProps) {
  const languages = [...new Set([...Object.keys(texts), ...Object.keys(statement.translations)])].filter(
    (tag) => tag !== statement.language && (texts[tag] ?? statement.translations[tag] ?? '') !== '',
  );
  return languages.map((language) => (
    <WordsIn key={language} statement={statement} texts={texts} language={language} />
  ));
}

function WordsIn({ statement, texts, language }: TranslatedWordsProps & { readonly language: string }) {
  const t = useText();
  const { locale } = useIntl();
  const key = `statements/${statement.id}/translations.${language}`;
  const saved = statement.translations[language] ?? '';
  const { text, write, leave } = useKeptText(key, saved, (words) =>
    editStatementWords(statement, language, words),
  );
  const here = texts[language] ?? '';
  const isElsewhere = text.trim() !== '' && locateWords(here, text) === null;
  const proposed = text === '' ? pairedWords(statement.text, texts[statement.language] ?? '', here) : null;
  return (
    <TextArea
      paper
      rows={1}
      label={t('outcome.statement.words-in', { language: languageInWords(language, locale, t) })}
      placeholder={proposed ?? t('outcome.statement.words-in.hint')}
      description={isElsewhere ? t('outcome.statement.stale-text') : undefined}
      value={text}
      onChange={write}
      onBlur={leave}
      onInputKeyDown={(event) => {
        // Enter in an empty field takes what it proposes.
        if (event.key !== 'Enter' || text !== '' || proposed === null) return;
        event.preventDefault();
        write(proposed);
      }}
    />
  );
}
