import { ClipboardPaste, ListChecks, LockKeyhole, Plus, WandSparkles } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { RichText, useText } from '@/i18n/use-text';
import { useArrival } from '@/pickers/use-arrival';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { keepParagraphNumbers } from '@/store/commands/paragraph-numbers';
import { addReadStatements } from '@/store/commands/read-statements';
import { takeParagraphs } from '@/store/commands/take-paragraphs';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { Tooltip } from '@/ui/tooltip';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { countOutcome } from './count-outcome';
import styles from './outcome-panel.module.css';
import { ParagraphItem } from './paragraphs/paragraph-item';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { MakeAll } from './recommend/make-all';
import { RecommendReview } from './recommend/recommend-review';
import { RecommendationsOfOutcome } from './recommend/recommendations-of-outcome';
import { FindInOutcome } from './recognise/find-in-outcome';
import { PasteOutcome } from './recognise/paste-outcome';
import { StatementList } from './paragraphs/statement-list';
import { both, useTextLanguages } from '@/pickers/use-text-languages';
import { useFormulas } from './phrases/use-formulas';
import { useParagraphDrag } from './paragraphs/use-paragraph-drag';
import { useParagraphActions } from './use-paragraph-actions';

interface OutcomePanelProps {
  readonly dossier: MeetingDossier;
  /** The paragraph or statement that the address names. */
  readonly recordId?: string | undefined;
}

/** What a meeting agreed: its numbered paragraphs and the statements in them. */
export function OutcomePanel({ dossier, recordId }: OutcomePanelProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, recordId);
  const [isPasting, setPasting] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const { meeting, paragraphs, statements } = dossier;
  const numbered = useMemo(() => numberParagraphs(paragraphs), [paragraphs]);
  const texts = useMemo(() => paragraphs.map(({ text }) => text), [paragraphs]);
  const { all, shown, choice, choose } = useTextLanguages(texts, locale, t);
  const language = shown[0]?.id ?? 'en';
  const { actions, openId, litId } = useParagraphActions({
    meetingId: meeting.id,
    paragraphs: numbered,
    statements,
    frame,
  });
  const formulas = useFormulas(meeting.processId);
  const drag = useParagraphDrag(numbered, frame);
  const marked = new Set(statements.map(({ paragraphId }) => paragraphId));
  const hasUnread = paragraphs.some(({ id, text }) => !marked.has(id) && (text[language] ?? '') !== '');
  const isOpenNumbered = paragraphs.some(({ number }) => number === null);
  const counts = countOutcome(
    paragraphs,
    statements,
    all.map(({ id }) => id),
  );

  return (
    <RecommendationsOfOutcome meeting={meeting} statements={statements}>
      <div className={styles.panel} ref={frame}>
        {numbered.length > 0 ? (
          <div className={styles.strip}>
            <ul className={styles.counts} aria-label={t('outcome.counts')}>
              {counts.map(({ kind, count }) => (
                <li key={kind}>
                  <RichText id={`outcome.count.${kind}`} values={{ count }} />
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
            <Button kind="quiet" icon={ClipboardPaste} onPress={() => setPasting(true)}>
              {t('outcome.paste')}
            </Button>
            {isFinding || !hasUnread ? null : (
              <Button kind="quiet" icon={WandSparkles} onPress={() => setFinding(true)}>
                {t('outcome.find')}
              </Button>
            )}
            {isOpenNumbered ? (
              <Tooltip text={t('outcome.numbers.keep-hint')}>
                <Button
                  kind="quiet"
                  icon={LockKeyhole}
                  onPress={() =>
                    void run(keepParagraphNumbers(meeting.id)).then((count) => {
                      if (count !== null) notice(t('outcome.numbers.kept', { count }));
                    })
                  }
                >
                  {t('outcome.numbers.keep')}
                </Button>
              </Tooltip>
            ) : null}
            <MakeAll />
          </div>
        ) : null}
        <RecommendReview paragraphs={paragraphs} />
        {isPasting ? (
          <PasteOutcome
            numbered={numbered}
            statements={statements}
            languages={all}
            language={language}
            onClose={() => setPasting(false)}
            onTake={(taken, into) => {
              setPasting(false);
              const isBeside = taken.every(({ paragraphId }) => paragraphId !== null);
              void run(takeParagraphs(meeting.id, taken, into)).then((ids) => {
                if (!ids) return;
                if (isBeside) choose(both);
                notice(t(isBeside ? 'outcome.paste.put' : 'outcome.paste.done', { count: ids.length }));
              });
            }}
          />
        ) : null}
        {isFinding ? (
          <FindInOutcome
            numbered={numbered}
            statements={statements}
            language={language}
            onClose={() => setFinding(false)}
            onTake={(found) => {
              setFinding(false);
              const count = found.reduce((sum, one) => sum + one.statements.length, 0);
              void run(addReadStatements(meeting.id, found)).then((done) => {
                if (done !== null) notice(t('outcome.find.done', { count }));
              });
            }}
          />
        ) : null}
        {numbered.length === 0 && !isPasting ? (
          <EmptyState
            icon={ListChecks}
            title={t('outcome.empty.title')}
            actions={
              <>
                <Button kind="primary" icon={ClipboardPaste} onPress={() => setPasting(true)}>
                  {t('outcome.paste')}
                </Button>
                <Button icon={Plus} onPress={() => void actions.addLast(language)}>
                  {t('outcome.add-first')}
                </Button>
              </>
            }
          >
            {t('outcome.empty.text')}
          </EmptyState>
        ) : null}
        {numbered.length > 0 ? (
          <div className={styles.sheet}>
            <VisuallyHidden>
              <span id="outcome-keys">{t('outcome.paragraph.hint')}</span>
            </VisuallyHidden>
            <ol className={styles.paragraphs} aria-label={t('outcome.paragraphs')} {...drag}>
              {numbered.map((one) => {
                const own = statements.filter(({ paragraphId }) => paragraphId === one.paragraph.id);
                return (
                  <ParagraphItem
                    key={one.paragraph.id}
                    numbered={one}
                    statements={own}
                    languages={shown}
                    dossier={dossier}
                    formulas={formulas}
                    litId={litId}
                    actions={actions}
                  >
                    <StatementList
                      numbered={one}
                      statements={own}
                      languages={shown.map(({ id }) => id)}
                      dossier={dossier}
                      openId={openId}
                      litId={litId}
                      actions={actions}
                    />
                  </ParagraphItem>
                );
              })}
            </ol>
            <Button kind="quiet" icon={Plus} onPress={() => void actions.addLast(language)}>
              {t('outcome.paragraph.add')}
            </Button>
          </div>
        ) : null}
      </div>
    </RecommendationsOfOutcome>
  );
}
