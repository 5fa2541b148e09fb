import { competingFields, fieldKey } from '@/domain/competing-claims';
import type { JournalValue } from '@/domain/journal';
import { tableNames } from '@/domain/records';
import type { Claim } from '@/domain/source';
import { valueAt } from '@/store/journal/apply-change';
import { useLive } from '@/store/react/use-live';
import type { Register } from '@/store/register';
import { toRow } from '@/store/stored-row';

import { SourcesMark } from './sources-mark';

interface SourcesButtonProps {
  /** Of the records that the fact is made of. */
  readonly ids: readonly string[];
  /** What the fact is called, for those who listen. */
  readonly label: string;
}

/** Where a fact comes from, and what else sources state of it; see `SourcesMark`. */
export function SourcesButton({ ids, label }: SourcesButtonProps) {
  const key = ids.join(' ');
  const found = useLive(
    async (register) => {
      const { claims, sources } = await register.claimsOf(key.split(' '));
      const standing = await readStanding(register, claims);
      return { claims, sources, rivals: competingFields(claims, (field) => standing.get(fieldKey(field))) };
    },
    [key],
  );
  return found ? <SourcesMark {...found} label={label} /> : null;
}

/** What stands in the fields of which a source was overruled; nothing is read where none was. */
async function readStanding(
  register: Register,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, JournalValue>> {
  const standing = new Map<string, JournalValue>();
  for (const claim of claims) {
    if (claim.preferred || claim.field === '' || standing.has(fieldKey(claim))) continue;
    const table = tableNames.find((name) => name === claim.table);
    const record = table && (await register.get(table, claim.recordId));
    if (record) standing.set(fieldKey(claim), valueAt(toRow(record), claim.field));
  }
  return standing;
}
