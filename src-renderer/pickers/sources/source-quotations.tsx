import { Link } from 'wouter';

import type { Claim, Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';

import { excerptAround } from './excerpt-around';
import { OriginalActions } from './original-actions';
import { placeAddress } from './source-address';
import { sourceName } from './source-name';
import styles from './sources.module.css';
import { useHeldFiles } from './use-original';
import { useSourceText } from './use-source-text';

interface SourceQuotationsProps {
  /** Of this source, in the order of its text. */
  readonly places: readonly Claim[];
  readonly source: Source;
}

/**
 * A source with the places in it, each with the words around it. A place leads to these words in the text; the original is
 * opened or saved here. Files of one title are told apart by their names.
 */
export function SourceQuotations({ places, source }: SourceQuotationsProps) {
  const text = useSourceText(source);
  const held = useHeldFiles([source.sha256]);
  const name = sourceName(source);
  return (
    <div className={styles.source}>
      <p className={styles.name} dir="auto">
        {name}
      </p>
      {name === source.fileName ? null : (
        <p className={styles.file} dir="auto">
          {source.fileName}
        </p>
      )}
      {text === undefined
        ? null
        : places.map((claim) => <SourcePlace key={claim.id} claim={claim} name={name} text={text ?? ''} />)}
      {held ? (
        <span className={styles.actions}>
          <OriginalActions source={source} isHeld={held.has(source.sha256)} />
        </span>
      ) : null}
    </div>
  );
}

interface SourcePlaceProps {
  readonly claim: Claim;
  readonly name: string;
  readonly text: string;
}

function SourcePlace({ claim, name, text }: SourcePlaceProps) {
  const t = useText();
  const { meetingId } = claim;
  const [before, marked, after] = excerptAround(text, claim.start, claim.end);
  const words =
    marked === '' ? (
      <span className={styles.quote}>{t('sources.no-place')}</span>
    ) : (
      <q className={styles.quote} dir="auto">
        {before}
        <mark className={styles.marked}>{marked}</mark>
        {after}
      </q>
    );
  return (
    <span className={styles.line}>
      {/* A source that tells of no meeting has no page. */}
      {meetingId === null ? (
        words
      ) : (
        <Link
          to={placeAddress({ ...claim, meetingId })}
          className={styles.place}
          aria-label={[t('meetings.claims.open', { source: name }), marked].filter(Boolean).join(': ')}
        >
          {words}
        </Link>
      )}
      <span className={styles.certainty}>{t(`sources.certainty.${claim.certainty}`)}</span>
    </span>
  );
}
