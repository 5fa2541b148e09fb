import { X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { languagesOf, otherLanguage, paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { baseKindOf, namesPeople, paperProblems } from '@/formats/paper/kinds/paper-of';
import type { FieldProblem } from '@/formats/paper/templates/fill-fields';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { IconButton } from '@/ui/icon-button';
import { PaperDesk } from '@/pickers/paper/paper-desk';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { PaperLanguageControl } from '@/pickers/paper/paper-language-control';
import { today } from '@/pickers/today';
import { FieldProblemsNote } from '@/pickers/paper/field-problems-note';
import { useApprovedTexts } from '../versions/approved-text';
import { HeldAlreadyNote } from './held-already-note';
import { KindSelect } from './kind-select';
import { ZoomSelect } from './zoom-select';
import { PaperOptions } from './paper-options';
import styles from './paper-preview.module.css';
import type { PaperView } from './use-paper-settings';
import { LeftOutNote } from './left-out-note';
import { MissingPostsNote } from './missing-posts-note';
import { NotAdoptedNote } from './not-adopted-note';

interface PaperPreviewProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  /** A click on the paper: table and id of the record the words come from, and of a fact its term. */
  readonly onRecord: (table: string, id: string, term: string | null) => void;
}

/** A paper of the meeting as it will be printed, kept up to date with what is typed. */
export function PaperPreview({ dossier, paper: view, onRecord }: PaperPreviewProps) {
  const t = useText();
  const { kind, choices, set, choose } = view;
  const shown = useDeferredValue(useMemo(() => ({ dossier, kind, choices }), [dossier, kind, choices]));
  const approved = useApprovedTexts(shown.dossier, shown.kind);
  const paper = useMemo(
    () => paperInLanguages(shown.dossier, shown.kind, shown.choices, approved, today()),
    [shown, approved],
  );
  /** The choices of each language that the paper is in. */
  const printed = useMemo(() => {
    const { language } = shown.choices;
    const isOne = languagesOf(shown.dossier, shown.kind, shown.choices) === 'one';
    return [language, ...(isOne ? [] : [otherLanguage(language)])].map((one) => ({
      ...shown.choices,
      language: one,
    }));
  }, [shown]);
  const problems = useMemo(
    () => distinct(printed.flatMap((one) => paperProblems(shown.dossier, shown.kind, one))),
    [shown, printed],
  );
  const base = baseKindOf(shown.dossier, shown.kind);
  const names = namesPeople(shown.dossier, shown.kind);
  const [pages, setPages] = useState(0);
  return (
    <PaperDesk
      label={t('meetings.paper.preview')}
      bar={
        <>
          <KindSelect dossier={dossier} kind={kind} onKind={(id) => set({ kind: id })} />
          <PaperOptions dossier={dossier} paper={view} />
          <span className={styles.end}>
            <PaperLanguageControl
              language={choices.language}
              onLanguage={(language) => choose({ language })}
            />
            <IconButton
              icon={X}
              size="s"
              label={t('meetings.paper.hide')}
              onPress={() => set({ open: false })}
            />
          </span>
        </>
      }
      notes={
        <>
          {printed.some(({ language }) => approved[language] === null) ? (
            <Banner kind="danger">{t('life.damage.stands-in')}</Banner>
          ) : null}
          <NotAdoptedNote dossier={shown.dossier} kind={shown.kind} />
          <HeldAlreadyNote dossier={shown.dossier} kind={shown.kind} />
          <FieldProblemsNote problems={problems} />
          {base !== null && names ? (
            <LeftOutNote dossier={shown.dossier} kind={base} choices={shown.choices} />
          ) : null}
          {base === null
            ? null
            : printed.map((one) => (
                <MissingPostsNote key={one.language} dossier={shown.dossier} kind={base} choices={one} />
              ))}
        </>
      }
      foot={
        paper.sheet.kind === 'text' ? (
          <div className={styles.foot}>
            <span>{pages > 0 ? t('papers.pages', { count: pages }) : ''}</span>
            <ZoomSelect zoom={view.zoom} onZoom={(zoom) => set({ zoom })} />
          </div>
        ) : null
      }
    >
      <PaperFrame
        key={dossier.meeting.id}
        kind={shown.kind}
        paper={paper}
        title={t('meetings.paper.preview')}
        zoom={view.zoom}
        onPages={setPages}
        onRecord={onRecord}
      />
    </PaperDesk>
  );
}

/** The same field can be empty in either language. */
function distinct(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
