import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { Statement } from '@/domain/paragraph';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import type { TextLanguage } from '@/pickers/use-text-languages';
import type { TakenParagraph } from '@/store/commands/take-paragraphs';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { KeyScope } from '@/ui/key-scope';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { takenOf } from './decisions';
import { DoubtfulTexts, OtherOrder } from './doubtful-texts';
import { LeftOut } from './left-out';
import { numberRanges } from './number-ranges';
import { OtherTexts } from './other-texts';
import type { PastedWork } from './pasted-work';
import { ReviewStatements } from './review-statements';
import styles from './recognise.module.css';
import { takenParagraph } from './taken-paragraph';
import { usePastedOutcome, type Pasted } from './use-pasted-outcome';

interface PasteOutcomeProps {
  readonly numbered: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  readonly languages: readonly TextLanguage[];
  /** In which the text is taken to be while nothing tells. */
  readonly language: string;
  readonly work: PastedWork;
  readonly onChange: (work: PastedWork) => void;
  readonly onTake: (taken: readonly TakenParagraph[], language: string) => Promise<void>;
  readonly onClose: () => void;
}

/**
 * A whole text pasted: taken apart into paragraphs and statements, shown with what was recognised in it, and added in one
 * go; or, where it has the numbers of paragraphs that are there, put beside their other languages.
 */
export function PasteOutcome(props: PasteOutcomeProps) {
  const { numbered, statements, languages, work, onChange, onClose } = props;
  const onTake = useOneAtATime(props.onTake);
  const t = useText();
  const { locale } = useIntl();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = usePastedOutcome(props);
  const { placed, pasted, taken, language, isBeside, paragraphs, decisions, count, isReady } = read;
  // Asked for before the text was read, a moment after the paste: it is taken once it is.
  const [wanted, setWanted] = useState<string | null>(null);
  const take = () => {
    setWanted(isReady ? null : work.text);
    if (!isReady) return;
    void onTake(
      paragraphs.map((paragraph) => {
        const { level = 0, printed = null } = taken.find(({ key }) => key === paragraph.key) ?? {};
        const confirmed = {
          kind: paragraph.kind ?? ('numbered' as const),
          level,
          number: printed,
          text: paragraph.text,
          statements: takenOf(paragraph, decisions),
        };
        return takenParagraph(confirmed, language, read.paragraphOf(paragraph.key), statements);
      }),
      language,
    );
  };
  const isDue = isReady && wanted === work.text;
  useEffect(() => {
    if (isDue) take();
    // oxlint-disable-next-line react/exhaustive-deps -- once, with what was read by then
  }, [isDue]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && work.text === '') onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    take();
  };
  const names = [...new Set([...languages.map(({ id }) => id), language])];
  const numbersOf = (...fills: readonly Pasted['fills'][]) =>
    pasted.flatMap((one) => {
      const there = numbered.find(({ paragraph }) => paragraph.id === one.paragraphId);
      return there && one.kind === 'numbered' && fills.includes(one.fills) ? [there.cited] : [];
    });
  const headings = taken.filter(({ kind }) => kind === 'heading').length;
  const parts = { paragraphs: taken.length - headings, headings };
  const missing = numbersOf('missing');
  const here = missing.length > 0 ? missing : numbersOf('same', 'filled');
  const place = (words: string, to: PastedWork['places'][string]) =>
    onChange({ ...work, places: { ...work.places, [words]: to } });
  return (
    <Card title={t('outcome.paste.title')}>
      <KeyScope className={styles.paste} onKeys={onKeyDown}>
        <TextArea
          paper
          rows={work.text === '' ? 8 : 3}
          label={t('outcome.paste.field')}
          labelHidden
          inputRef={field}
          value={work.text}
          onChange={(text) => onChange({ ...work, text })}
          placeholder={t('outcome.paste.placeholder')}
        />
        {placed.length > 0 ? (
          <>
            <div className={styles.choices}>
              <Select
                label={t('outcome.paste.language')}
                items={names.map((id) => ({ id, label: languageInWords(id, locale, t) }))}
                value={language}
                onChange={(id) => onChange({ ...work, language: id })}
              />
              {read.beside > 0 ? (
                <SegmentedControl
                  label={t('outcome.paste.as')}
                  value={isBeside ? 'translation' : 'new'}
                  onChange={(mode) => onChange({ ...work, mode })}
                  items={[
                    {
                      id: 'translation',
                      label: t(
                        missing.length > 0 ? 'outcome.paste.as-translation' : 'outcome.paste.as-other',
                        {
                          count: here.length,
                          numbers: numberRanges(here),
                        },
                      ),
                    },
                    { id: 'new', label: t('outcome.paste.as-new') },
                  ]}
                />
              ) : null}
            </div>
            {isBeside ? (
              <>
                <OtherOrder
                  order={read.order}
                  isByWords={read.isByWords}
                  onChange={(byWords) => onChange({ ...work, byWords })}
                />
                <LeftOut pasted={pasted} same={numbersOf('same')} isByWords={read.isByWords} />
                <DoubtfulTexts
                  pasted={read.doubtful}
                  numbered={numbered}
                  language={language}
                  confirmed={work.confirmed ?? []}
                  onConfirm={(confirmed) => onChange({ ...work, confirmed })}
                />
              </>
            ) : null}
            {isBeside ? (
              <OtherTexts
                pasted={pasted.filter(({ fills }) => fills === 'filled')}
                numbered={numbered}
                language={language}
                replaced={work.replaced}
                onChange={(replaced) => onChange({ ...work, replaced })}
              />
            ) : null}
            {taken.length > 0 ? <p className={styles.keys}>{t('outcome.review.keys')}</p> : null}
            <ReviewStatements
              paragraphs={paragraphs}
              decisions={decisions}
              loose={placed.flatMap((part) =>
                part.kind === 'loose' ? [part.part] : (part.paragraph.loose ?? []),
              )}
              onPlace={place}
            />
          </>
        ) : null}
        <div className={styles.actions}>
          <span role="status" className={styles.summary}>
            {isReady ? t('outcome.review.count', { ...parts, statements: count }) : null}
          </span>
          <Button looksOnly onPress={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" shortcut="Mod+Enter" isDisabled={!isReady} onPress={take}>
            {isBeside
              ? t('outcome.paste.put-beside', { count: taken.length })
              : t('outcome.paste.add', { count: parts.paragraphs, headings: parts.headings })}
          </Button>
        </div>
      </KeyScope>
    </Card>
  );
}
