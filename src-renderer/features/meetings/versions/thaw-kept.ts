import { thawPaper, type Thawed } from '@/formats/paper/life/freeze';
import type { FormatsClient } from '@/formats/worker/formats-client';
import { formats } from '@/pickers/tables/formats';

export type KeptReader = Pick<FormatsClient, 'thawPaper'>;

/** Reads a kept paper back on the other thread; where that ended, here: it must not be taken for damaged. */
export async function thawKept(bytes: Uint8Array | undefined, reader: KeptReader = formats): Promise<Thawed> {
  const thawed = await reader.thawPaper(bytes);
  return thawed.ok ? thawed.value : thawPaper(bytes);
}
