import * as fc from 'fast-check';

import { noPreviousHash, hashedText } from '@/domain/hashed-text';
import type { JournalEntry, JournalValue, RecordChange } from '@/domain/journal';
import type { MeetingType } from '@/domain/meeting';
import type { RecordSet } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import { sha256Of } from '@/formats/bundle/sha256-of';

/** Register contents as property tests need them: every kind of part, texts of every script, two devices' chains. */
const id = fc.uuid({ version: 7 });
const text = fc.string({ unit: 'binary', maxLength: 40 });
const nullableText = fc.option(text);
const localized = fc.dictionary(fc.constantFrom('en', 'ru', 'kk', 'fa', 'und'), text);
const date = fc.constantFrom(null, '2015-09-22', '2019-05-14/2019-05-15', 'XXXX-09-22', '2013');
const order = fc.stringMatching(/^a[0-9A-Za-z]{1,4}$/);
const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  .map((value) => value as JournalValue);

const meeting = fc.record({
  id,
  processId: id,
  type: fc.constantFrom('senior-officials-meeting', 'other'),
  ordinal: fc.option(fc.integer({ min: 1, max: 40 })),
  title: localized,
  theme: localized,
  purposes: localized,
  date,
  city: localized,
  country: fc.constantFrom(null, 'KAZ'),
  venue: localized,
  modality: fc.constantFrom(null, 'online'),
  stateOfAffairs: fc.constantFrom('planned', 'held'),
  level: fc.constantFrom(null, 'mixed'),
  approximateAttendance: fc.option(
    fc.record({ qualifier: fc.constantFrom('about', 'more-than'), count: fc.nat() }),
  ),
  languages: fc.array(fc.constantFrom('en', 'ru')),
  symbol: nullableText,
  note: nullableText,
});
const paragraph = fc.record({
  id,
  meetingId: id,
  order,
  level: fc.constantFrom(0, 1, 2),
  number: nullableText,
  text: localized,
});
const claim = fc.record({
  id,
  sourceId: id,
  meetingId: id,
  table: fc.constant('meetings'),
  recordId: id,
  field: text,
  value: json,
  start: fc.nat(),
  end: fc.nat(),
  certainty: fc.constantFrom('stated', 'derived', 'uncertain'),
  preferred: fc.boolean(),
});
const process = fc.record({
  id,
  shortName: localized,
  name: localized,
  aims: localized,
  region: localized,
  meetingTypes: fc.constant([] as MeetingType[]),
  foundingDocumentId: fc.option(id),
});

const records: fc.Arbitrary<RecordSet> = fc.record({
  processes: fc.uniqueArray(process, { maxLength: 2, selector: (row) => row.id }),
  meetings: fc.uniqueArray(meeting, { maxLength: 6, selector: (row) => row.id }),
  paragraphs: fc.uniqueArray(paragraph, { maxLength: 6, selector: (row) => row.id }),
  claims: fc.uniqueArray(claim, { maxLength: 6, selector: (row) => row.id }),
});

const step = fc.record({ who: text, command: text, deviceIndex: fc.constantFrom(0, 1), id, value: json });
const journal = fc
  .tuple(fc.array(step, { maxLength: 8 }), id, id)
  .map(([steps, first, second]) => chainOf(steps, [first, second]));

interface Step {
  readonly who: string;
  readonly command: string;
  readonly deviceIndex: 0 | 1;
  readonly id: string;
  readonly value: JournalValue;
}

/** Entries of two devices in one order of clocks, each chain hashed as the store does it. */
function chainOf(steps: readonly Step[], devices: readonly [string, string]): readonly JournalEntry[] {
  const last = new Map<string, JournalEntry>();
  return steps.map((given, index) => {
    const device = devices[given.deviceIndex];
    const previous = last.get(device);
    const changes: RecordChange[] = [
      { kind: 'change', table: 'meetings', id: given.id, fields: { note: [null, given.value] } },
    ];
    const entry = {
      id: given.id,
      clock: `${String(index).padStart(12, '0')}-${device}`,
      device,
      sequence: (previous?.sequence ?? 0) + 1,
      who: given.who,
      at: '2015-09-22T10:00:00.000Z',
      command: given.command,
      details: { name: given.who },
      step: given.id,
      reverts: null,
      about: [given.id],
      schemaVersion: 1,
      changes,
      previousHash: previous?.hash ?? noPreviousHash,
    };
    const hashed = { ...entry, hash: sha256Of(new TextEncoder().encode(hashedText(entry))) };
    last.set(device, hashed);
    return hashed;
  });
}

const files = fc
  .array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 })
  .map((list) => new Map(list.map((bytes) => [sha256Of(bytes), bytes])));

export const generatedContents: fc.Arbitrary<RegisterContents> = fc.record({
  schemaVersion: fc.constant(1),
  records,
  journal,
  files,
});

/** One contents with every kind of part, the same each time. */
export function someContents(): RegisterContents {
  const [contents] = fc.sample(
    generatedContents.filter(
      (some) =>
        some.journal.length > 2 &&
        some.files.size > 1 &&
        (some.records.meetings?.length ?? 0) > 1 &&
        (some.records.processes?.length ?? 0) > 0,
    ),
    { numRuns: 1, seed: 20150922 },
  );
  if (!contents) throw new Error('The generator gave nothing');
  return contents;
}
