import { X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { baseKindOf, namesPeople, paperOf, paperProblems } from '@/formats/paper/kinds/paper-of';
import { paperLanguages, type PaperDocument } from '@/formats/paper/paper';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { IconButton } from '@/ui/icon-button';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { SegmentedControl } from '@/ui/segmented-control';
import { FieldProblemsNote } from '@/pickers/paper/field-problems-note';
import { useApprovedText } from '../versions/approved-text';
import { KindSelect } from './kind-select';
import { ZoomSelect } from './zoom-select';
import { PaperOptions } from './paper-options';
import styles from './paper-preview.module.css';
import type { PaperView } from './use-paper-settings';
import { LeftOutNote } from './left-out-note';
import { MissingPostsNote } from './missing-posts-note';

interface PaperPreviewProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  /** A click on the paper: table and id of the record the words come from. */
  readonly onRecord: (table: string, id: string) => void;
}

/** What of the house's form stands in the style sheet of a paper. */
function lookOf({ form: { size, margins, face, fontSize } }: PaperDocument): string {
  return [size, ...Object.values(margins), face, fontSize].join(' ');
}

/** A paper of the meeting as it will be printed, kept up to date with what is typed. */
export function PaperPreview({ dossier, paper: view, onRecord }: PaperPreviewProps) {
  const t = useText();
  const { kind, choices, set, choose } = view;
  const shown = useDeferredValue(useMemo(() => ({ dossier, kind, choices }), [dossier, kind, choices]));
  const made = useMemo(() => paperOf(shown.dossier, shown.kind, shown.choices), [shown]);
  const approved = useApprovedText(shown.dossier, shown.kind, shown.choices.language);
  const paper = approved ?? made;
  const problems = useMemo(() => paperProblems(shown.dossier, shown.kind, shown.choices), [shown]);
  const base = baseKindOf(shown.dossier, shown.kind);
  const names = namesPeople(shown.dossier, shown.kind);
  const { sheet } = paper;
  const [pages, setPages] = useState(0);
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <KindSelect dossier={dossier} kind={kind} onKind={(id) => set({ kind: id })} />
        <PaperOptions dossier={dossier} paper={view} />
        <span className={styles.end}>
          <SegmentedControl
            label={t('meetings.paper.language')}
            items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
            value={choices.language}
            onChange={(language) => choose({ language })}
          />
          <IconButton
            icon={X}
            size="s"
            label={t('meetings.paper.hide')}
            onPress={() => set({ open: false })}
          />
        </span>
      </div>
      <FieldProblemsNote problems={problems} />
      {base === null ? null : (
        <>
          {names ? <LeftOutNote dossier={shown.dossier} kind={base} choices={shown.choices} /> : null}
          <MissingPostsNote dossier={shown.dossier} kind={base} choices={shown.choices} />
        </>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('meetings.paper.preview')}>
        <PaperFrame
          // The look of a page is set when the frame is loaded.
          key={[dossier.meeting.id, sheet.kind, sheet.orientation, lookOf(paper)].join(' ')}
          kind={shown.kind}
          paper={paper}
          title={t('meetings.paper.preview')}
          zoom={view.zoom}
          onPages={setPages}
          onRecord={onRecord}
        />
      </div>
      {sheet.kind === 'text' ? (
        <div className={styles.foot}>
          <span>{pages > 0 ? t('papers.pages', { count: pages }) : ''}</span>
          <ZoomSelect zoom={view.zoom} onZoom={(zoom) => set({ zoom })} />
        </div>
      ) : null}
    </div>
  );
}
