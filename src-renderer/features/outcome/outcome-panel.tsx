import { ClipboardPaste, Heading, ListChecks, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { useUnfinishedWork } from '@/pickers/unfinished-work';
import { useArrival } from '@/pickers/use-arrival';
import { useRowsAhead } from '@/pickers/rows/use-rows-ahead';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addReadStatements } from '@/store/commands/read-statements';
import { takeParagraphs } from '@/store/commands/take-paragraphs';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { useNotify } from '@/ui/notices';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { KeyScope } from '@/ui/key-scope';
import { missingTexts, nextMissing } from './missing-translations';
import { OutcomeStrip } from './outcome-strip';
import styles from './outcome-panel.module.css';
import { canBeDeeper } from './paragraphs/heading-turns';
import { KeptNumberDialog } from './paragraphs/kept-number-dialog';
import { lineName } from './paragraphs/line-name';
import { ParagraphItem } from './paragraphs/paragraph-item';
import { outcomeLines } from '@/domain/number-paragraphs';
import { isHeading } from '@/domain/paragraph';
import { RecommendReview } from './recommend/recommend-review';
import { RecommendationsOfOutcome } from './recommend/recommendations-of-outcome';
import { FindInOutcome } from './recognise/find-in-outcome';
import { PasteOutcome } from './recognise/paste-outcome';
import { noPastedWork, pastedWorkPlace, pastedWorkSchema } from './recognise/pasted-work';
import { StatementList } from './paragraphs/statement-list';
import { openingsOf } from './statements/openings-of';
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
  const notify = useNotify();
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, recordId);
  const place = pastedWorkPlace(dossier.meeting.id);
  const [pasted, keepPasted] = useUnfinishedWork(place, pastedWorkSchema);
  const [isAsked, setAsked] = useState(false);
  const isPasting = isAsked || pasted !== null;
  const setPasting = (isOpen: boolean) => {
    setAsked(isOpen);
    if (!isOpen) keepPasted(null);
  };
  const [isFinding, setFinding] = useState(false);
  const { meeting, statements } = dossier;
  const { shown: paragraphs, showAhead } = useRowsAhead(dossier.paragraphs, dossier.asOf ?? Infinity);
  const lines = useMemo(() => outcomeLines(paragraphs), [paragraphs]);
  const openings = useMemo(() => openingsOf(lines), [lines]);
  const numbered = useMemo(() => lines.filter(({ paragraph }) => !isHeading(paragraph)), [lines]);
  const texts = useMemo(() => paragraphs.map(({ text }) => text), [paragraphs]);
  const languages = useTextLanguages(texts, locale, t);
  const { all, shown, choose, chooseBoth } = languages;
  const language = shown[0]?.id ?? 'en';
  const { actions, openId, litId, question, answer } = useParagraphActions({
    meetingId: meeting.id,
    paragraphs: lines,
    statements,
    frame,
    showAhead,
  });
  const formulas = useFormulas(meeting.processId);
  const drag = useParagraphDrag(lines, frame, actions.place);
  const marked = new Set(statements.map(({ paragraphId }) => paragraphId));
  const hasUnread = numbered.some(
    ({ paragraph: { id, text } }) => !marked.has(id) && (text[language] ?? '') !== '',
  );
  const fill = (from: EventTarget | null) => {
    const area = from instanceof HTMLElement ? from.closest<HTMLElement>('[data-paragraph]') : null;
    const { paragraph: paragraphId, language: tag } = area?.dataset ?? {};
    const after = paragraphId === undefined || tag === undefined ? null : { paragraphId, language: tag };
    const missing = missingTexts(
      paragraphs,
      all.map(({ id }) => id),
    );
    const next = nextMissing(missing, paragraphs, after);
    if (!next) return;
    // The column must be there before the caret can go into it.
    if (!shown.some(({ id }) => id === next.language)) flushSync(() => chooseBoth(next.from, next.language));
    actions.fill(next);
  };

  return (
    <RecommendationsOfOutcome meeting={meeting} statements={statements}>
      <KeyScope
        className={styles.panel}
        ref={frame}
        onKeys={(event) => {
          if (event.key !== 'F8') return;
          event.preventDefault();
          fill(event.target);
        }}
      >
        {lines.length > 0 ? (
          <OutcomeStrip
            meetingId={meeting.id}
            paragraphs={paragraphs}
            statements={statements}
            languages={languages}
            onPaste={() => setPasting(true)}
            onFind={isFinding || !hasUnread ? null : () => setFinding(true)}
            onFill={() => fill(null)}
            onKeep={actions.keepNumbers}
          />
        ) : null}
        {question === null ? null : <KeptNumberDialog question={question} onAnswer={answer} />}
        <RecommendReview paragraphs={paragraphs} />
        {isPasting ? (
          <PasteOutcome
            numbered={lines}
            statements={statements}
            languages={all}
            language={language}
            work={pasted ?? noPastedWork}
            onChange={(work) => keepPasted(work.text === '' ? null : work)}
            onClose={() => {
              setPasting(false);
              if (pasted === null) return;
              const action = {
                label: t('outcome.paste.bring-back'),
                run: () => unfinished.keep(place, pasted),
              };
              notify({ kind: 'done', text: t('outcome.paste.put-away'), action });
            }}
            onTake={async (taken, into) => {
              const isBeside = taken.every(({ paragraphId }) => paragraphId !== null);
              const after = paragraphs.find(({ id }) => id === pasted?.afterId);
              const isEmpty = after !== undefined && Object.values(after.text).every((words) => words === '');
              const to = after ? { after: after.id, replaces: isEmpty && !isBeside ? after.id : null } : {};
              const ids = await run(takeParagraphs(meeting.id, taken, into, to));
              if (!ids) return;
              setPasting(false);
              if (isBeside) choose(both);
              const headings = taken.filter(({ kind }) => kind === 'heading').length;
              notice(
                isBeside
                  ? t('outcome.paste.put', { count: ids.length })
                  : t('outcome.paste.done', { count: ids.length - headings, headings }),
              );
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
        {lines.length === 0 && !isPasting ? (
          <EmptyState
            icon={ListChecks}
            title={t('outcome.empty.title')}
            actions={
              <>
                <Button kind="primary" icon={ClipboardPaste} onPress={() => setPasting(true)}>
                  {t('outcome.paste')}
                </Button>
                <Button icon={Plus} onPress={() => actions.addLast(language)}>
                  {t('outcome.add-first')}
                </Button>
              </>
            }
          >
            {t('outcome.empty.text')}
          </EmptyState>
        ) : null}
        {lines.length > 0 ? (
          <div className={styles.sheet}>
            <VisuallyHidden>
              <span id="outcome-keys">{t('outcome.paragraph.hint')}</span>
            </VisuallyHidden>
            <ol className={styles.paragraphs} aria-label={t('outcome.paragraphs')} {...drag}>
              {lines.map((one, at) => {
                const own = statements.filter(({ paragraphId }) => paragraphId === one.paragraph.id);
                return (
                  <ParagraphItem
                    key={one.paragraph.id}
                    numbered={one}
                    name={lineName(lines, at, t)}
                    canBeDeeper={canBeDeeper(lines, at)}
                    isBelowHeading={lines.slice(at - 1, at).some(({ paragraph }) => isHeading(paragraph))}
                    statements={own}
                    languages={shown}
                    dossier={dossier}
                    formulas={formulas}
                    litId={litId}
                    actions={actions}
                  >
                    <StatementList
                      numbered={one}
                      openings={openings}
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
            <div className={styles.adding}>
              <Button kind="quiet" icon={Plus} onPress={() => actions.addLast(language)}>
                {t('outcome.paragraph.add')}
              </Button>
              <Button kind="quiet" icon={Heading} onPress={() => actions.addHeading(language)}>
                {t('outcome.heading.add')}
              </Button>
            </div>
          </div>
        ) : null}
      </KeyScope>
    </RecommendationsOfOutcome>
  );
}
