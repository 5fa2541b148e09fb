import { canonicalJson } from '@/domain/canonical-json';
import { tableNames, type AnyRecord } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import type { Register } from '@/store/register';

/** What adding a bundle would do, before it is done. */
export interface BundleCounts {
  readonly fresh: number;
  readonly same: number;
  /** There with other values: the register's own stay. */
  readonly differing: number;
  readonly meetings: number;
}

/** Records looked at before the page gets a turn. */
const slice = 2_000;

/** Compares a bundle's records with the register's, in slices, so that the page stays alive. */
export async function countBundle(register: Register, { records }: RegisterContents): Promise<BundleCounts> {
  const counts = { fresh: 0, same: 0, differing: 0 };
  let looked = 0;
  for (const table of tableNames) {
    const theirs: readonly AnyRecord[] = records[table] ?? [];
    if (theirs.length === 0) continue;
    const rows: readonly AnyRecord[] = await register.list(table);
    const ours = new Map(rows.map((row) => [row.id, row]));
    for (const row of theirs) {
      const own = ours.get(row.id);
      counts[own ? (canonicalJson(own) === canonicalJson(row) ? 'same' : 'differing') : 'fresh'] += 1;
      looked += 1;
      if (looked % slice === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { ...counts, meetings: records.meetings?.length ?? 0 };
}
