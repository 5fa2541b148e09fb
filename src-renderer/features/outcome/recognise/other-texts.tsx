import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, numberLabel } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import type { Pasted } from './use-pasted-outcome';
import styles from './recognise.module.css';
import { TextChoice } from './text-choice';

interface OtherTextsProps {
  /** Paragraphs that have another text in the language. */
  readonly pasted: readonly Pasted[];
  readonly numbered: readonly NumberedParagraph[];
  readonly language: string;
  readonly replaced: readonly string[];
  readonly onChange: (replaced: readonly string[]) => void;
}

/** Paragraphs that have a text in the language already: it stays unless the pasted one is taken in its place. */
export function OtherTexts({ pasted, numbered, language, replaced, onChange }: OtherTextsProps) {
  const t = useText();
  if (pasted.length === 0) return null;
  return (
    <section className={styles.others} aria-label={t('outcome.paste.others', { count: pasted.length })}>
      <p className={styles.keys}>{t('outcome.paste.others', { count: pasted.length })}</p>
      <ol className={styles.paragraphs}>
        {pasted.map((one) => {
          const there = numbered.find(({ paragraph }) => paragraph.id === one.paragraphId);
          if (!there) return null;
          const { paragraph, number, cited } = there;
          return (
            <TextChoice
              key={one.key}
              number={isHeading(paragraph) ? null : numberLabel(number, paragraph.level)}
              there={paragraph.text[language] ?? ''}
              thereIn={language}
              text={one.text}
              language={language}
              label={
                isHeading(paragraph)
                  ? t('outcome.paste.replace-heading', { text: one.text })
                  : t('outcome.paste.replace', { number: cited, text: one.text })
              }
              id={paragraph.id}
              chosen={replaced}
              onChange={onChange}
            />
          );
        })}
      </ol>
    </section>
  );
}
