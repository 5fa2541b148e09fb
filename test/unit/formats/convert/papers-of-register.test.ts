import { unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';

import { meetingReference } from '@/domain/meeting-reference';
import { readBundle } from '@/formats/bundle/read-bundle';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { schemaVersion } from '@/store/migrations/migrations';

import { handoverPack } from '../../../../build/convert/handover-pack';
import { meetingPapers, plainName } from '../../../../build/convert/meeting-papers';

const sample = almatyProcess();
const kept = sample.records.paperVersions?.find(({ state }) => state === 'corrected');
const meeting = sample.records.meetings?.find(({ id }) => id === kept?.meetingId);

/** The minutes whose text was approved, after every meeting was moved to another city in the records. */
async function minutes(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const meetings = sample.records.meetings?.map((one) => ({ ...one, city: { en: 'Elsewhere' } })) ?? [];
  const papers = await meetingPapers(
    { records: { ...sample.records, meetings }, journal: [], files },
    { kinds: ['minutes'], formats: ['txt'], language: 'en', languages: 'one', today: '2026-11-27' },
  );
  const name = `${plainName(meeting ? meetingReference(meeting) : '')}.txt`;
  return new TextDecoder().decode(papers.find((one) => one.name === name)?.bytes);
}

it('prints an approved text as it is kept, whatever the records say since', async () => {
  const text = await minutes(sample.files);
  expect(text).toContain('Corrected, 15 December 2014');
  expect(text).not.toContain('Elsewhere');
});

it('prints the records as a draft, and says so, where the approved text is gone or altered', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const other of [[], [[kept?.sha256 ?? '', new TextEncoder().encode('{}')] as const]]) {
    const text = await minutes(
      new Map([...[...sample.files].filter(([hash]) => hash !== kept?.sha256), ...other]),
    );
    expect(text).toContain('DRAFT of 27 November 2026');
    expect(text).toContain('Elsewhere');
    expect(said.mock.lastCall?.[0]).toMatch(/minutes \(en\): the approved text is not in the register/u);
  }
  expect(said).toHaveBeenCalledTimes(2);
});

it('makes the handover pack of the whole register, with pages for printing', async () => {
  const contents = { schemaVersion, journal: [], ...sample };
  const [zip, ...others] = await handoverPack(contents, 'ru', new Date('2026-11-27T09:00:00Z'));
  expect(zip?.name).toBe('Пакет для передачи дел 2026-11-27.zip');
  expect(others).toEqual([]);
  const parts = unzipSync(zip?.bytes ?? new Uint8Array());
  expect(new TextDecoder().decode(parts['index.html'])).toContain('страницами для печати');
  const inside = readBundle(parts['register.rapporteur'] ?? new Uint8Array(), {
    schemaVersion,
    migrateRecord: (_table, row) => row,
  });
  expect(inside.ok && inside.contents.records.meetings).toHaveLength(sample.records.meetings?.length ?? 0);
});
