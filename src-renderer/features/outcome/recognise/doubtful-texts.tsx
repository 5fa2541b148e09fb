import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { numberLabel } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import styles from './recognise.module.css';
import { TextChoice } from './text-choice';
import type { Pasted } from './use-pasted-outcome';

interface DoubtfulTextsProps {
  /** Those that do not seem to be texts of the paragraphs beside which they come. */
  readonly pasted: readonly Pasted[];
  readonly numbered: readonly NumberedParagraph[];
  /** Of the pasted text. */
  readonly language: string;
  readonly confirmed: readonly string[];
  readonly onConfirm: (confirmed: readonly string[]) => void;
}

/** Texts that say something else than the paragraphs with their numbers: each is left out until somebody ticks it. */
export function DoubtfulTexts({ pasted, numbered, language, confirmed, onConfirm }: DoubtfulTextsProps) {
  const t = useText();
  const rows = pasted.flatMap((one) => {
    const there = numbered.find(({ paragraph }) => paragraph.id === one.paragraphId);
    return one.kind === 'numbered' && there ? [{ one, there }] : [];
  });
  if (rows.length === 0) return null;
  const title = t('outcome.paste.doubtful', { count: rows.length });
  return (
    <section className={styles.others} aria-label={title}>
      <p className={styles.keys}>{title}</p>
      <ol className={styles.paragraphs}>
        {rows.map(({ one, there: { paragraph, number, cited } }) => {
          const [tag, words] = Object.entries(paragraph.text).find(([own]) => own !== language) ?? [];
          return (
            <TextChoice
              key={one.key}
              number={numberLabel(number, paragraph.level)}
              there={words ?? ''}
              thereIn={tag}
              text={one.text}
              language={language}
              label={t('outcome.paste.all-the-same', { number: cited, text: one.text })}
              id={paragraph.id}
              chosen={confirmed}
              onChange={onConfirm}
            />
          );
        })}
      </ol>
    </section>
  );
}

interface OtherOrderProps {
  /** See `TranslationFit`. */
  readonly order: ReadonlyMap<string, string | null> | null;
  readonly isByWords: boolean;
  readonly onChange: (isByWords: boolean) => void;
}

/** Says that what the text says tells another order than its numbers, and offers it. */
export function OtherOrder({ order, isByWords, onChange }: OtherOrderProps) {
  const t = useText();
  const moved = [...(order ?? [])].filter(([number, ours]) => number !== ours);
  const [first] = moved;
  if (!first) return null;
  const pairs = moved.flatMap(([number, ours]) => (ours === null ? [] : [`${number} → ${ours}`])).join(', ');
  return (
    <Banner
      kind={isByWords ? 'info' : 'ask'}
      title={
        isByWords
          ? t('outcome.paste.ordered', { pairs: pairs || '—' })
          : t('outcome.paste.shifted', { from: first[0] })
      }
      actions={
        <Button size="s" onPress={() => onChange(!isByWords)}>
          {t(isByWords ? 'outcome.paste.by-number' : 'outcome.paste.by-words')}
        </Button>
      }
    />
  );
}
