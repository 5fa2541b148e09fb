import type { Transaction } from 'dexie';

import type { RegisterContents } from '@/domain/register-contents';
import { sha256Of } from '@/domain/sha256-of';

import { bringBackTexts } from './bring-back-texts';
import { filesTable, recordTable } from './database';
import { countMends, type Mends } from './differences/mends';
import { appendEntry } from './journal/append-entry';
import { diffRecord } from './journal/diff-record';
import { sameValue } from './journal/same-value';
import { chainHead, type ChainHead } from './meta';
import { newId } from './new-id';
import { StoreFailure } from './store-failure';
import { toRow } from './stored-row';
import type { Writer } from './write-transaction';

/**
 * The bytes that are to come back, hashed once more: what is put in place of something must be what its name says.
 * Asked before the transaction, which would end while it waits.
 * @throws {StoreFailure} `invalid-record` where bytes have another hash
 */
export async function provenFiles(
  { files }: RegisterContents,
  mends: Mends,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const proven = new Map<string, Uint8Array>();
  for (const sha256 of mends.files) {
    const bytes = files.get(sha256);
    if (!bytes || (await sha256Of(bytes)) !== sha256)
      throw new StoreFailure('invalid-record', `files ${sha256}`);
    proven.set(sha256, bytes);
  }
  return proven;
}

/**
 * Puts texts back as they were given out, by an entry of its own.
 * @param files as `provenFiles` gives them
 * @returns where the chain ends now
 * @throws {StoreFailure} `changed-meanwhile` where a version does not stand any more as it was looked at
 */
export async function bringBack(
  transaction: Transaction,
  writer: Writer,
  mends: Mends,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ChainHead> {
  const head = await chainHead(transaction, writer.author.device);
  const count = countMends(mends);
  if (count === 0) return head;
  const versions = recordTable(transaction, 'paperVersions');
  const changes = [];
  for (const { version, told } of mends.versions) {
    // Only its bytes come back.
    if (sameValue(version, told)) continue;
    const now = await versions.get(version.id);
    // The same bundle may have made one meeting of its meeting and another.
    if (!now || !sameValue({ ...now, meetingId: version.meetingId }, version))
      throw new StoreFailure('changed-meanwhile', `paperVersions ${version.id}`);
    const mended = { ...told, meetingId: now.meetingId };
    const change = diffRecord('paperVersions', version.id, toRow(now), toRow(mended));
    if (!change) continue;
    await versions.put(mended);
    changes.push(change);
  }
  await filesTable(transaction).bulkPut([...files].map(([sha256, bytes]) => ({ sha256, bytes })));
  const about = mends.versions.flatMap(({ version }) => [version.meetingId, version.id]);
  return appendEntry(
    transaction,
    writer.author,
    head,
    {
      command: bringBackTexts,
      details: { count: String(count) },
      about: [...new Set(about)],
      step: newId(),
      reverts: null,
      typing: null,
      changes,
    },
    writer.now(),
  );
}
