import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { Statement } from '@/domain/paragraph';
import { detectLanguage } from '@/formats/narrative/detect-language';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import type { TextLanguage } from '@/pickers/use-text-languages';
import type { TakenParagraph } from '@/store/commands/take-paragraphs';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { useRested } from '@/ui/use-rested';
import { matchPasted, type MatchedParagraph } from '../paragraphs/match-pasted';
import { splitPasted } from '../paragraphs/split-pasted';
import { takenOf } from './decisions';
import { ReviewStatements } from './review-statements';
import styles from './recognise.module.css';
import { takenParagraph } from './taken-paragraph';
import { useProposals } from './use-proposals';

interface PasteOutcomeProps {
  readonly numbered: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  readonly languages: readonly TextLanguage[];
  /** In which the text is taken to be while nothing tells. */
  readonly language: string;
  readonly onTake: (taken: readonly TakenParagraph[], language: string) => void;
  readonly onClose: () => void;
}

/**
 * A whole text pasted: taken apart into paragraphs and statements, shown with what was recognised in it, and added in one
 * go; or, where it is the other language of the paragraphs that are there, put beside them by their numbers.
 */
export function PasteOutcome(props: PasteOutcomeProps) {
  const { numbered, statements, languages, onTake, onClose } = props;
  const t = useText();
  const { locale } = useIntl();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [mode, setMode] = useState<'translation' | 'new' | null>(null);
  useEffect(() => field.current?.focus(), []);
  const rested = useRested(text, 150);
  const pasted = useMemo(() => splitPasted(rested), [rested]);
  const language = chosen ?? detectLanguage(rested) ?? props.language;
  const matched = useMemo(() => matchPasted(pasted, numbered, language), [pasted, numbered, language]);
  const beside = matched.filter(({ fills }) => fills === 'missing').length;
  const isBeside = beside > 0 && (mode === null ? beside * 2 >= pasted.length : mode === 'translation');
  const taken = useMemo(
    () => (isBeside ? matched.filter(({ fills }) => fills === 'missing') : matched),
    [isBeside, matched],
  );
  const known = useMemo(() => new Set(statements.map(({ paragraphId }) => paragraphId)), [statements]);
  // What a translation says is marked in its language; only where nothing is marked yet is something proposed.
  const unread = useMemo(
    () =>
      taken.map((one, at) => ({
        key: String(at),
        number: one.number,
        level: one.level,
        text: one.text,
      })),
    [taken],
  );
  const isKnown = useMemo(
    () => (paragraph: { readonly key: string }) => {
      const { paragraphId = null } = taken[Number(paragraph.key)] ?? {};
      return isBeside && paragraphId !== null && known.has(paragraphId);
    },
    [taken, isBeside, known],
  );
  const { paragraphs, isReading, decisions, count } = useProposals(unread, language, isKnown);
  const isReady = text === rested && !isReading && taken.length > 0;
  const take = () => {
    if (!isReady) return;
    onTake(
      paragraphs.map((paragraph, at) => {
        const { paragraphId = null, level = 0, printed = null } = taken[at] ?? {};
        const other = isBeside ? numbered.find((one) => one.paragraph.id === paragraphId) : undefined;
        const read = { level, number: printed, text: paragraph.text };
        const confirmed = { ...read, statements: takenOf(paragraph, decisions) };
        return takenParagraph(confirmed, language, other?.paragraph ?? null, statements);
      }),
      language,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text === '') onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    take();
  };
  const names = [...new Set([...languages.map(({ id }) => id), language])];
  return (
    <Card title={t('outcome.paste.title')}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut of everything in it */}
      <div className={styles.paste} onKeyDown={onKeyDown}>
        <TextArea
          paper
          rows={text === '' ? 8 : 3}
          label={t('outcome.paste.field')}
          labelHidden
          inputRef={field}
          value={text}
          onChange={setText}
          placeholder={t('outcome.paste.placeholder')}
        />
        {taken.length > 0 ? (
          <>
            <div className={styles.choices}>
              <Select
                label={t('outcome.paste.language')}
                items={names.map((id) => ({ id, label: languageInWords(id, locale, t) }))}
                value={language}
                onChange={setChosen}
              />
              {beside > 0 ? (
                <SegmentedControl
                  label={t('outcome.paste.as')}
                  value={isBeside ? 'translation' : 'new'}
                  onChange={setMode}
                  items={[
                    { id: 'translation', label: t('outcome.paste.as-translation', { count: beside }) },
                    { id: 'new', label: t('outcome.paste.as-new') },
                  ]}
                />
              ) : null}
            </div>
            {isBeside ? <LeftOut matched={matched} /> : null}
            <p className={styles.keys}>{t('outcome.review.keys')}</p>
            <ReviewStatements paragraphs={paragraphs} decisions={decisions} />
          </>
        ) : null}
        <div className={styles.actions}>
          <span role="status" className={styles.summary}>
            {isReady ? t('outcome.review.count', { paragraphs: taken.length, statements: count }) : null}
          </span>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" shortcut="Mod+Enter" isDisabled={!isReady} onPress={take}>
            {isBeside
              ? t('outcome.paste.put-beside', { count: taken.length })
              : t('outcome.paste.add', { count: taken.length })}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** What of a translation has no place: nothing is overwritten, nothing goes unsaid. */
function LeftOut({ matched }: { readonly matched: readonly MatchedParagraph[] }) {
  const t = useText();
  const numbersOf = (fills: MatchedParagraph['fills']) =>
    matched.filter((one) => one.fills === fills).map(({ number }) => number);
  const [kept, unknown] = [numbersOf('filled'), numbersOf('none')];
  if (kept.length + unknown.length === 0) return null;
  return (
    <Banner kind="ask" title={t('outcome.paste.left-out', { count: kept.length + unknown.length })}>
      {[
        kept.length > 0 ? t('outcome.paste.has-text', { numbers: kept.join(', ') }) : null,
        unknown.length > 0 ? t('outcome.paste.no-number', { numbers: unknown.join(', ') }) : null,
      ]
        .filter(Boolean)
        .join(' ')}
    </Banner>
  );
}
