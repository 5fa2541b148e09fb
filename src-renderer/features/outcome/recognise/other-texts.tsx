import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, numberLabel } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import type { Pasted } from './use-pasted-outcome';
import styles from './recognise.module.css';

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
            <li key={one.key} className={styles.paragraph}>
              <span className={styles.number}>
                {isHeading(paragraph) ? null : numberLabel(number, paragraph.level)}
              </span>
              <div className={styles.body} lang={language}>
                <p className={styles.words} dir="auto">
                  {paragraph.text[language]}
                </p>
                <Checkbox
                  isSelected={replaced.includes(paragraph.id)}
                  onChange={(isReplaced) =>
                    onChange(
                      isReplaced ? [...replaced, paragraph.id] : replaced.filter((id) => id !== paragraph.id),
                    )
                  }
                  aria-label={
                    isHeading(paragraph)
                      ? t('outcome.paste.replace-heading', { text: one.text })
                      : t('outcome.paste.replace', { number: cited, text: one.text })
                  }
                >
                  <span className={styles.who} dir="auto">
                    {one.text}
                  </span>
                </Checkbox>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
