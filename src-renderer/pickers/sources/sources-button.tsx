import { FileText } from 'lucide-react';

import type { Claim } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import type { ClaimsWithSources } from '@/store/queries/claims-of';
import { useLive } from '@/store/react/use-live';
import { IconButton } from '@/ui/icon-button';
import { Popover } from '@/ui/popover';

import { SourceQuotation } from './source-quotation';
import styles from './sources.module.css';

interface SourcesButtonProps {
  /** Of the records that the fact is made of. */
  readonly ids: readonly string[];
  /** What the fact is called, for those who listen. */
  readonly label: string;
}

/** Where a fact comes from: file, words and how sure they are. Nothing where it was entered by hand. */
export function SourcesButton({ ids, label }: SourcesButtonProps) {
  const t = useText();
  const key = ids.join(' ');
  const found = useLive((register) => register.claimsOf(key.split(' ')), [key]);
  if (!found || found.claims.length === 0) return null;
  return (
    <Popover
      label={t('attendance.sources.title')}
      placement="bottom end"
      trigger={
        <IconButton
          icon={FileText}
          size="s"
          kind="quiet"
          label={t('attendance.sources', { count: found.sources.size, name: label })}
        />
      }
    >
      <SourcesPanel found={found} />
    </Popover>
  );
}

function SourcesPanel({ found: { claims, sources } }: { readonly found: ClaimsWithSources }) {
  const t = useText();
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{t('attendance.sources.title')}</h3>
      <ul className={styles.list}>
        {placesOf(claims).map((claim) => {
          const source = sources.get(claim.sourceId);
          return source ? (
            <li key={claim.id}>
              <SourceQuotation claim={claim} source={source} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** One claim a place: the same words bear several fields out. */
function placesOf(claims: readonly Claim[]): readonly Claim[] {
  const places = new Map<string, Claim>();
  for (const claim of claims) {
    const place = `${claim.sourceId} ${claim.start} ${claim.end}`;
    if (!places.has(place)) places.set(place, claim);
  }
  return [...places.values()].toSorted((a, b) =>
    a.sourceId === b.sourceId ? a.start - b.start : a.sourceId < b.sourceId ? -1 : 1,
  );
}
