import type { Id } from '@/domain/fields';
import type { Claim, Source } from '@/domain/source';

import { recordTable, type TableSource } from '../database';

export interface ClaimsWithSources {
  readonly claims: readonly Claim[];
  /** By id. */
  readonly sources: ReadonlyMap<Id, Source>;
}

/** What sources state about records, by the index of each. */
export async function claimsOf(database: TableSource, recordIds: readonly Id[]): Promise<ClaimsWithSources> {
  const claims = await recordTable(database, 'claims')
    .where('recordId')
    .anyOf([...recordIds])
    .toArray();
  const ids = [...new Set(claims.map(({ sourceId }) => sourceId))];
  const found = await recordTable(database, 'sources').bulkGet(ids);
  return { claims, sources: new Map(found.flatMap((source) => (source ? [[source.id, source]] : []))) };
}
