import { ClipboardPaste, Languages, LockKeyhole, WandSparkles } from 'lucide-react';
import { isHeading, type Paragraph, type Statement } from '@/domain/paragraph';
import { RichText, useText } from '@/i18n/use-text';
import { both, type TextLanguages } from '@/pickers/use-text-languages';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { Tooltip } from '@/ui/tooltip';
import { countOutcome } from './count-outcome';
import { classNames } from '@/ui/class-names';
import layout from '@/ui/page-frame.module.css';
import styles from './outcome-panel.module.css';
import { AtAGlanceLink } from './recommend/at-a-glance-link';
import { MakeAll } from './recommend/make-all';

interface OutcomeStripProps {
  readonly meetingId: string;
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
  readonly languages: TextLanguages;
  readonly onPaste: () => void;
  /** Finds the statements of paragraphs in which none is marked; `null` where there are none. */
  readonly onFind: (() => void) | null;
  /** Goes to the next translation that is missing. */
  readonly onFill: () => void;
  /** Keeps the numbers as they are. */
  readonly onKeep: () => void;
}

/** The outcome in figures, in which languages it is shown, and what can be done with the whole of it. */
export function OutcomeStrip(props: OutcomeStripProps) {
  const { meetingId, paragraphs, statements, languages, onPaste, onFind, onFill, onKeep } = props;
  const t = useText();
  const { all, shown, choice, choose, chooseBoth } = languages;
  const counts = countOutcome(
    paragraphs,
    statements,
    all.map(({ id }) => id),
  );
  const [left, right] = shown;
  return (
    <div className={styles.strip}>
      <ul className={classNames(layout.counts, styles.counts)} aria-label={t('outcome.counts')}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            {kind === 'missing' ? (
              <Tooltip text={t('outcome.missing.hint')}>
                <Button looksOnly size="s" kind="quiet" icon={Languages} shortcut="F8" onPress={onFill}>
                  <RichText id="outcome.count.missing" values={{ count }} />
                </Button>
              </Tooltip>
            ) : (
              <RichText id={`outcome.count.${kind}`} values={{ count }} />
            )}
          </li>
        ))}
      </ul>
      <SegmentedControl
        label={t('outcome.language')}
        value={choice}
        onChange={choose}
        items={[
          ...all.map(({ id, name }) => ({ id, label: name })),
          ...(all.length > 1 ? [{ id: both, label: t('outcome.language.both') }] : []),
        ]}
      />
      {choice === both && all.length > 2 && left && right
        ? ([left, right] as const).map((column, at) => (
            <Select
              key={at === 0 ? 'left' : 'right'}
              label={t(at === 0 ? 'outcome.language.left' : 'outcome.language.right')}
              labelHidden
              items={all.map(({ id, name }) => ({ id, label: name }))}
              value={column.id}
              onChange={(id) => (at === 0 ? chooseBoth(id, right.id) : chooseBoth(left.id, id))}
            />
          ))
        : null}
      <Button kind="quiet" icon={ClipboardPaste} onPress={onPaste}>
        {t('outcome.paste')}
      </Button>
      {onFind ? (
        <Button kind="quiet" icon={WandSparkles} onPress={onFind}>
          {t('outcome.find')}
        </Button>
      ) : null}
      {paragraphs.some((one) => one.number === null && !isHeading(one)) ? (
        <Tooltip text={t('outcome.numbers.keep-hint')}>
          <Button kind="quiet" icon={LockKeyhole} onPress={onKeep}>
            {t('outcome.numbers.keep')}
          </Button>
        </Tooltip>
      ) : null}
      <MakeAll />
      <AtAGlanceLink meetingId={meetingId} />
    </div>
  );
}
