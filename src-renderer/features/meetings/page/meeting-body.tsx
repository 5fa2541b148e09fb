import { useDeferredValue, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { SplitPane } from '@/ui/split-pane';
import { PaperPreview } from '../preview/paper-preview';
import { addressOfWords } from '../preview/address-of-words';
import { PreviewBoundary } from '../preview/preview-boundary';
import type { PaperView } from '../preview/use-paper-settings';
import styles from './meeting-page.module.css';

interface MeetingBodyProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  /** Whether the paper lies over the part instead of beside it. */
  readonly covers: boolean;
  readonly children: ReactNode;
}

/** The open part, and the paper beside it or, where it is narrow, over it. */
export function MeetingBody({ dossier, paper, covers, children }: MeetingBodyProps) {
  const t = useText();
  const [, navigate] = useLocation();
  const failed = <Banner kind="danger">{t('meetings.paper.failed')}</Banner>;
  // The part comes first; its paper is made in the pauses after it.
  const hasPaper = useDeferredValue(true, false);
  const made = hasPaper ? (
    <PreviewBoundary attempt={dossier} fallback={failed}>
      <PaperPreview
        dossier={dossier}
        paper={paper}
        onRecord={(table, id, term) => {
          const address = addressOfWords(dossier, { table, id, term });
          if (address !== null) navigate(address);
          if (covers) paper.set({ open: false });
        }}
      />
    </PreviewBoundary>
  ) : (
    <div />
  );
  const preview = paper.open ? made : null;
  return (
    <div className={styles.body}>
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
