import { Link } from 'wouter';

import type { Claim, Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';

import { excerptAround } from './excerpt-around';
import { sourceAddress } from './source-address';
import { sourceName } from './source-name';
import styles from './sources.module.css';
import { useSourceText } from './use-source-text';

interface SourceQuotationProps {
  readonly claim: Claim;
  readonly source: Source;
}

/** A place in a source with the words around it; the name leads to the text, where the original can be saved. */
export function SourceQuotation({ claim, source }: SourceQuotationProps) {
  const t = useText();
  const text = useSourceText(source);
  const [before, marked, after] = excerptAround(text ?? '', claim.start, claim.end);
  const name = sourceName(source);
  return (
    <div className={styles.place}>
      <span className={styles.line}>
        {claim.meetingId === null ? (
          <span>{name}</span>
        ) : (
          <Link
            to={sourceAddress(claim.meetingId, claim.sourceId)}
            aria-label={t('meetings.claims.open', { source: name })}
          >
            {name}
          </Link>
        )}
        <span className={styles.certainty}>{t(`sources.certainty.${claim.certainty}`)}</span>
      </span>
      {marked === '' ? null : (
        <q className={styles.quote} dir="auto">
          {before}
          <mark className={styles.marked}>{marked}</mark>
          {after}
        </q>
      )}
    </div>
  );
}
