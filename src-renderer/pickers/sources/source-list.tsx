import { groupedBy } from '@/domain/grouped-by';
import type { Id } from '@/domain/fields';
import type { Claim, Source } from '@/domain/source';

import { SourceQuotations } from './source-quotations';
import styles from './sources.module.css';

interface SourceListProps {
  readonly claims: readonly Claim[];
  /** Of these claims, by id. */
  readonly sources: ReadonlyMap<Id, Source>;
}

/** The places that records come from, source by source. */
export function SourceList({ claims, sources }: SourceListProps) {
  return (
    <ul className={styles.list}>
      {[...groupedBy(placesOf(claims), ({ sourceId }) => sourceId)].map(([id, places]) => {
        const source = sources.get(id);
        return source ? (
          <li key={id}>
            <SourceQuotations places={places} source={source} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** One claim a place: the same words bear several fields out. */
function placesOf(claims: readonly Claim[]): readonly Claim[] {
  const places = new Map<string, Claim>();
  for (const claim of claims) {
    const place = `${claim.sourceId} ${claim.start} ${claim.end}`;
    if (!places.has(place)) places.set(place, claim);
  }
  return [...places.values()].toSorted((a, b) => a.start - b.start);
}
