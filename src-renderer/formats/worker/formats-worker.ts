import { expose, transfer } from 'comlink';
import * as z from 'zod/mini';

import { formatsApi, type FormatsApi } from './formats-api';
import { createRecordDesk } from './record-desk';
import { createAcceptanceDesk } from './acceptance-desk';
import { createPackDesk } from './pack-desk';
import { createTableDesk } from './table-desk';
import { buffersOf } from './transferable-buffers';

const packs = createPackDesk();

/** The thread that reads and writes files, so that the interface never waits for a parser. */
const handingOver: FormatsApi = {
  ...formatsApi,
  ...createTableDesk(),
  ...createRecordDesk(),
  ...createAcceptanceDesk(),
  ...packs,
  endPack: async () => handOver(await packs.endPack()),
  writePaper: async (...given) => handOver(await formatsApi.writePaper(...given)),
  writeBundle: async (...given) => handOver(await formatsApi.writeBundle(...given)),
  writeSheets: async (...given) => handOver(await formatsApi.writeSheets(...given)),
  writeCsvZip: async (...given) => handOver(await formatsApi.writeCsvZip(...given)),
  zipPack: async (...given) => handOver(await formatsApi.zipPack(...given)),
  writeRecordTables: async (...given) => handOver(await formatsApi.writeRecordTables(...given)),
  writeMeetingData: async (...given) => handOver(await formatsApi.writeMeetingData(...given)),
  writeTable: async (...given) => handOver(await formatsApi.writeTable(...given)),
  writeFollowUpSheet: async (...given) => handOver(await formatsApi.writeFollowUpSheet(...given)),
};

/** Large results move to the page instead of being copied. */
function handOver(result: Uint8Array): Uint8Array {
  return transfer(result, buffersOf(result));
}

// The page's policy forbids code from strings; zod would try it first.
z.config({ jitless: true });
expose(handingOver);
