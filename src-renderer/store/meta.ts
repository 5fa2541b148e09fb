import type { Id } from '@/domain/fields';
import { noPreviousHash } from '@/domain/hashed-text';

import { metaTable, type TableSource } from './database';
import { newId } from './new-id';

/** Where this device's chain ends, read and moved on inside the transaction that writes an entry. */
export interface ChainHead {
  readonly key: `head/${Id}`;
  readonly sequence: number;
  /** Hash of the last entry. */
  readonly hash: string;
  /** The highest clock seen, of any device. */
  readonly clock: string | null;
  /** The step that further keystrokes of the same field may still join. */
  readonly typing: { readonly key: string; readonly step: Id; readonly at: number } | null;
}

export type MetaRow = { readonly key: 'device'; readonly value: Id } | ChainHead;

/** This device's id, made on first use. */
export async function deviceId(source: TableSource): Promise<Id> {
  const found = await metaTable(source).get('device');
  if (found?.key === 'device') return found.value;
  const value = newId();
  await metaTable(source).put({ key: 'device', value });
  return value;
}

export async function chainHead(source: TableSource, device: Id): Promise<ChainHead> {
  const key: ChainHead['key'] = `head/${device}`;
  const found = await metaTable(source).get(key);
  return found && found.key !== 'device'
    ? found
    : { key, sequence: 0, hash: noPreviousHash, clock: null, typing: null };
}
