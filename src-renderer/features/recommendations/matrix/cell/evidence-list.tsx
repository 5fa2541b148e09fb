import { Download, FileText, X } from 'lucide-react';
import type { Evidence } from '@/domain/commitment';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import type { FollowUpCell } from '@/store/commands/follow-up';
import { Bidi } from '@/ui/bidi';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import styles from './cell.module.css';
import { useEvidence } from './use-evidence';

interface EvidenceListProps {
  readonly cell: FollowUpCell;
  readonly evidence: readonly Evidence[];
}

/** The files that show what a report states, each to be saved again or taken off. */
export function EvidenceList({ cell, evidence }: EvidenceListProps) {
  const t = useText();
  const format = useFormat();
  const { save, remove } = useEvidence(cell, evidence[0]?.progressUpdateId ?? '');
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t('follow-up.evidence')}>
      {evidence.map((file) => (
        <li
          key={file.id}
          className={styles.file}
          title={t('follow-up.evidence.sha256', { sha256: file.sha256 })}
        >
          <Icon of={FileText} size="s" />
          <span className={styles.fileName}>
            <Bidi>{file.fileName}</Bidi>
          </span>
          <span className={styles.facts}>{format.fileSize(file.size)}</span>
          <IconButton
            icon={Download}
            size="s"
            label={t('follow-up.evidence.save', { name: file.fileName })}
            onPress={() => void save(file)}
          />
          <IconButton
            icon={X}
            size="s"
            label={t('follow-up.evidence.remove', { name: file.fileName })}
            onPress={() => void remove(file)}
          />
        </li>
      ))}
    </ul>
  );
}
