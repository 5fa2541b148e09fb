import { expect, it } from 'vitest';

import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { makePack } from '@/formats/pack/make-pack';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';

import { openTestRegister, valueOf } from '../../helpers/open-test-register';

const exportedAt = '2026-11-27T09:00:00.000Z';

it('the register in a handover pack, imported into an empty one, is the same to the byte', async () => {
  const register = await openTestRegister();
  valueOf(await register.importAll({ schemaVersion, journal: [], ...almatyProcess() }));
  const contents = await register.exportAll({ originals: 'kept' });
  const pack = await makePack(
    { contents, chairmanshipId: null, language: 'en', day: '2026-11-27', exportedAt, printsPdf: true },
    { print: async () => new Uint8Array() },
  );
  const bytes = pack?.find(({ path }) => path === 'register.rapporteur')?.bytes ?? new Uint8Array();
  const read = readBundle(bytes, { schemaVersion, migrateRecord: upgradeRow });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const next = await openTestRegister();
  valueOf(await next.importAll(read.contents));
  expect(writeBundle(await next.exportAll(), { exportedAt })).toEqual(bytes);
  expect(await next.checkRecords()).toEqual([]);
  expect(await next.list('paperVersions')).not.toEqual([]);
});
