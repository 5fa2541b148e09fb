import type { Id } from '@/domain/fields';
import type { Source } from '@/domain/source';
import type { Register } from '@/store/register';

/** The files that a step brought and that are still sources of the register, by name. */
export async function filesOfImport(register: Register, step: Id): Promise<readonly Source[]> {
  // Asked for first: what is read after an entry was unpacked is not followed by the page.
  const sources = await register.list('sources');
  const changes = await register.changesOfStep(step);
  const brought = new Set(
    changes.flatMap(({ kind, table, id }) => (kind === 'add' && table === 'sources' ? [id] : [])),
  );
  const order = new Intl.Collator(undefined, { numeric: true });
  return sources
    .filter(({ id }) => brought.has(id))
    .toSorted((a, b) => order.compare(a.fileName, b.fileName));
}
