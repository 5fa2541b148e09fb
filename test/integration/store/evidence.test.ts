import { expect, test } from 'vitest';

import { readBundle } from '@/formats/bundle/read-bundle';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { attachEvidence, removeEvidence, removeReport, reportProgress } from '@/store/commands/follow-up';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import type { Register } from '@/store/register';

import { followUpRegister } from '../../helpers/follow-up-register';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const { records, recommendationIds, partyIds } = followUpRegister({ recommendations: 2, states: 2 });
const [recommendationId = ''] = recommendationIds;
const [partyId = ''] = partyIds;
const cell = { recommendationId, partyId, reference: 'SOM 2 (2015), para. 1', party: 'Afghanistan' };
const bytes = new TextEncoder().encode('Order No. 14 on the registration of arrivals');
const sha256 = sha256Sync(bytes);
const order = { fileName: 'order.txt', mediaType: null, size: bytes.length, sha256 };

async function reported(): Promise<{ readonly register: Register; readonly reportId: string }> {
  const register = await openTestRegister();
  await insert(register, records);
  const reportId = valueOf(await register.execute(reportProgress(cell, { status: 'implemented' })));
  return { register, reportId };
}

/** Another laptop's empty register that took the bundle over. */
async function sentOn(register: Register): Promise<Register> {
  const bundle = writeBundle(await register.exportAll(), { exportedAt: '2026-01-02T03:04:05.678Z' });
  const outcome = readBundle(bundle, { schemaVersion, migrateRecord: upgradeRow });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const other = await openTestRegister();
  valueOf(await other.importAll(outcome.contents));
  return other;
}

test('a file that shows what was reported goes out with the bundle and comes in whole', async () => {
  const { register, reportId } = await reported();
  valueOf(await register.execute(attachEvidence(cell, reportId, order, bytes)));
  const other = await sentOn(register);
  expect(await other.list('evidence')).toMatchObject([{ progressUpdateId: reportId, ...order }]);
  expect(await other.file(sha256)).toEqual(bytes);
});

test('the same file is attached to a report once, whatever it is called; to another report again', async () => {
  const { register, reportId } = await reported();
  valueOf(await register.execute(attachEvidence(cell, reportId, order, bytes)));
  const copy = { ...order, fileName: 'copy of order.txt' };
  const again = valueOf(await register.execute(attachEvidence(cell, reportId, copy, bytes)));
  expect(again.thereAs).toBe('order.txt');
  expect(await register.list('evidence')).toHaveLength(1);
  const other = valueOf(await register.execute(reportProgress(cell, { status: 'under-way' })));
  valueOf(await register.execute(attachEvidence(cell, other, copy, bytes)));
  expect(await register.list('evidence')).toHaveLength(2);
});

test('one that nothing refers to any more stays with the history that can bring it back, there too', async () => {
  const { register, reportId } = await reported();
  const { id } = valueOf(await register.execute(attachEvidence(cell, reportId, order, bytes)));
  valueOf(await register.execute(removeEvidence(cell, { id, fileName: order.fileName })));
  const other = await sentOn(register);
  expect(await other.list('evidence')).toEqual([]);
  valueOf(await register.undo());
  expect(await register.list('evidence')).toHaveLength(1);
  expect(await register.file(sha256)).toEqual(bytes);
});

test('a report is removed with what shows it, and both come back in one step', async () => {
  const { register, reportId } = await reported();
  valueOf(await register.execute(attachEvidence(cell, reportId, order, bytes)));
  const before = (await register.list('progressUpdates')).length;
  valueOf(await register.execute(removeReport(cell, reportId)));
  expect(await register.list('evidence')).toEqual([]);
  valueOf(await register.undo());
  expect(await register.list('evidence')).toHaveLength(1);
  expect(await register.list('progressUpdates')).toHaveLength(before);
});
