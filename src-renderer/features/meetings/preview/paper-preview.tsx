import { X } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { minutesPaper } from '@/formats/paper/minutes';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { IconButton } from '@/ui/icon-button';
import { SegmentedControl } from '@/ui/segmented-control';
import { PaperFrame } from './paper-frame';
import styles from './paper-preview.module.css';

interface PaperPreviewProps {
  readonly dossier: MeetingDossier;
  readonly language: PaperLanguage;
  readonly onLanguage: (language: PaperLanguage) => void;
  readonly onClose: () => void;
  /** A click on the paper: the table of the record the words come from. */
  readonly onRecord: (table: string) => void;
}

/** The paper of the meeting as it will be printed, kept up to date with what is typed. */
export function PaperPreview({ dossier, language, onLanguage, onClose, onRecord }: PaperPreviewProps) {
  const t = useText();
  const calm = useDeferredValue(dossier);
  const paper = useMemo(() => minutesPaper(calm, { language }), [calm, language]);
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <span className={styles.kind}>{t('meetings.paper.minutes')}</span>
        <SegmentedControl
          label={t('meetings.paper.language')}
          items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
          value={language}
          onChange={onLanguage}
        />
        <span className={styles.close}>
          <IconButton icon={X} size="s" label={t('meetings.paper.hide')} onPress={onClose} />
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('meetings.paper.preview')}>
        <PaperFrame
          key={dossier.meeting.id}
          paper={paper}
          title={t('meetings.paper.preview')}
          onRecord={onRecord}
        />
      </div>
    </div>
  );
}
