import { useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { SplitPane } from '@/ui/split-pane';
import { useElementWidth } from '@/ui/use-element-width';
import { PaperPreview } from '../preview/paper-preview';
import type { PaperView } from '../preview/use-paper-settings';
import { meetingAddress } from './meeting-address';
import styles from './meeting-page.module.css';
import { tabOfRecord } from './tab-of-record';

interface MeetingBodyProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  readonly children: ReactNode;
}

/** Narrower than this (px), part and paper would both be too thin to work in. */
const roomForBoth = 660;

/** The open part, and the paper beside it or, where it is narrow, over it. */
export function MeetingBody({ dossier, paper, children }: MeetingBodyProps) {
  const t = useText();
  const [, navigate] = useLocation();
  const body = useRef<HTMLDivElement>(null);
  const width = useElementWidth(body);
  const covers = width !== null && width < roomForBoth;
  const preview = paper.open ? (
    <PaperPreview
      dossier={dossier}
      language={paper.language}
      onLanguage={(language) => paper.set({ language })}
      onClose={() => paper.set({ open: false })}
      onRecord={(table) => {
        const tab = tabOfRecord(table);
        if (tab) navigate(meetingAddress(dossier.meeting.id, tab));
        if (covers) paper.set({ open: false });
      }}
    />
  ) : null;
  return (
    <div ref={body} className={styles.body}>
      <SplitPane
        end={covers ? null : preview}
        endLabel={t('meetings.paper')}
        size={paper.width}
        onResize={(size) => paper.set({ width: size })}
      >
        <div className={styles.panel} inert={covers && preview !== null}>
          {children}
        </div>
      </SplitPane>
      {covers && preview ? <div className={styles.cover}>{preview}</div> : null}
    </div>
  );
}
