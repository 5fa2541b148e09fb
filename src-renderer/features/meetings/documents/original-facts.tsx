import type { Source } from '@/domain/source';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { OriginalActions } from '@/pickers/sources/original-actions';
import { originalKind } from '@/pickers/sources/original-kind';
import { Bidi } from '@/ui/bidi';

import styles from './documents.module.css';

interface OriginalFactsProps {
  readonly source: Source;
  /** Whether the register holds the file; `undefined` until it is known. */
  readonly isHeld: boolean | undefined;
}

/** The file that a source was read from: name, type, size and the hash by which it can be told again, and the way to it. */
export function OriginalFacts({ source, isHeld }: OriginalFactsProps) {
  const t = useText();
  const format = useFormat();
  return (
    <div className={styles.original}>
      <p className={styles.facts}>
        <Bidi>{source.fileName}</Bidi>
        <span>{t(`sources.kind.${originalKind(source)}`)}</span>
        <span>{format.fileSize(source.size)}</span>
        <code className={styles.hash}>{t('sources.original.sha256', { sha256: source.sha256 })}</code>
      </p>
      {isHeld === undefined ? null : (
        <span className={styles.actions}>
          <OriginalActions source={source} isHeld={isHeld} />
        </span>
      )}
    </div>
  );
}
