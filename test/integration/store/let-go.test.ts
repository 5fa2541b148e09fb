import { beforeEach, describe, expect, it, test } from 'vitest';

import type { Id } from '@/domain/fields';
import type { Claim } from '@/domain/source';
import { acceptRecords, type AcceptedRecords } from '@/store/commands/accept-records';
import { editRecord } from '@/store/commands/edit-record';
import { takeBackFiles } from '@/store/commands/take-back-files';
import type { LetGoRow, StepChange } from '@/store/let-go';
import type { Register } from '@/store/register';

import {
  aClaim,
  aCoSpeaker,
  aDelegation,
  aMeeting,
  aMeetingSource,
  anAttendance,
  anIntervention,
  aNote,
  anOrigin,
  aParagraph,
  aParty,
  aPerson,
  aProcess,
  aRecommendation,
  aSource,
  aStatement,
  aTag,
} from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const words = (name: string) => ({ name, details: {}, about: [] });
const tables = [
  'paragraphs',
  'statements',
  'tags',
  'interventions',
  'coSpeakers',
  'notes',
  'recommendationOrigins',
  'claims',
] as const;
type Tables = Readonly<Record<(typeof tables)[number], readonly { readonly id: Id }[]>>;

async function look(register: Register): Promise<Tables> {
  const read = async (table: (typeof tables)[number]) => {
    const rows: readonly { readonly id: Id }[] = await register.list(table);
    return [table, rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))] as const;
  };
  // Each list was read from the table it stands under.
  return Object.fromEntries<unknown>(await Promise.all(tables.map(read))) as Tables;
}

/** A meeting with paragraphs 5 to 7 of a draft; of the sixth came a part, a statement, a speech, a note, a recommendation. */
async function drafted() {
  const register = await openTestRegister();
  const process = aProcess({});
  const meeting = aMeeting({ processId: process.id });
  const [meetingId, draft] = [meeting.id, aSource({ fileName: 'draft.txt', sha256: '1'.repeat(64) })];
  const paragraphs = [
    aParagraph({ meetingId, order: 'a0', number: '5', text: { en: 'Five.' } }),
    aParagraph({ meetingId, order: 'a1', number: '6', text: { en: 'Six.' } }),
    aParagraph({ meetingId, order: 'a2', number: 'a', level: 1, text: { en: 'Part of six.' } }),
    aParagraph({ meetingId, order: 'a3', number: '7', text: { en: 'Seven.' } }),
  ] as const;
  const [, six] = paragraphs;
  const statement = aStatement({ meetingId, paragraphId: six.id });
  const said = anIntervention({ meetingId });
  const recommendation = aRecommendation({ processId: process.id });
  const ofDraft = { sourceId: draft.id, meetingId, field: '', value: true };
  const claims = [
    ...paragraphs.map(({ id }) => aClaim({ ...ofDraft, table: 'paragraphs', recordId: id })),
    aClaim({ ...ofDraft, table: 'statements', recordId: statement.id }),
    aClaim({ ...ofDraft, table: 'interventions', recordId: said.id }),
  ];
  await insert(register, {
    processes: [process],
    meetings: [meeting],
    sources: [draft],
    meetingSources: [aMeetingSource({ meetingId, sourceId: draft.id })],
    paragraphs,
    statements: [statement],
    tags: [aTag({ meetingId, statementId: statement.id })],
    interventions: [said],
    coSpeakers: [aCoSpeaker({ meetingId, interventionId: said.id })],
    notes: [aNote({ meetingId, interventionId: said.id, paragraphId: six.id })],
    recommendations: [recommendation],
    recommendationOrigins: [
      anOrigin({
        recommendationId: recommendation.id,
        meetingId,
        paragraphId: six.id,
        statementId: statement.id,
      }),
    ],
    claims,
  });
  const before = await look(register);
  return { register, meetingId, draft, paragraphs, six, said, before };
}

type Drafted = Awaited<ReturnType<typeof drafted>>;

/** The records of two files, of which each lets go of what is given for it. */
function twoFiles({ meetingId, paragraphs: [five], before }: Drafted) {
  const final = aSource({ fileName: 'final.txt', sha256: '2'.repeat(64) });
  const other = aSource({ fileName: 'other.txt', sha256: '3'.repeat(64) });
  const sources = [final, other];
  const claims = sources.map(({ id: sourceId }): Claim =>
    aClaim({ sourceId, meetingId, table: 'paragraphs', recordId: five.id, field: '', value: true }),
  );
  const records = (remove: readonly LetGoRow[]): AcceptedRecords => ({
    add: {
      sources,
      meetingSources: sources.map(({ id }) => aMeetingSource({ meetingId, sourceId: id })),
      claims,
    },
    change: [],
    remove,
    files: new Map(),
    process: null,
    // The rows as they were read.
    plannedFrom: before as AcceptedRecords['plannedFrom'],
    joined: [meetingId],
  });
  return { final, other, records };
}

/** The sixth paragraph and what was said in it let go by the final text; another file came with it. */
async function letGo() {
  const start = await drafted();
  const { register, six, said } = start;
  const files = twoFiles(start);
  const by = [files.final.id];
  const remove = [
    { table: 'interventions', id: said.id, by },
    { table: 'paragraphs', id: six.id, by },
  ] as const;
  valueOf(await register.execute(acceptRecords(files.records(remove), words('import-records'))));
  return { ...start, ...files };
}

const broughtBy = (register: Register): Promise<readonly StepChange[]> =>
  register.changesOfStep(register.nextUndo?.step ?? '');

async function takeBack(register: Register, brought: readonly StepChange[], ...sources: readonly Id[]) {
  valueOf(await register.execute(takeBackFiles(brought, new Set(sources), words('take-back-files'))));
}

describe('a final text that let a paragraph go', () => {
  let one: Awaited<ReturnType<typeof letGo>>;
  beforeEach(async () => {
    one = await letGo();
  });
  const texts = async () => {
    const found = (await one.register.list('paragraphs')).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    return found.map(({ text }) => text['en']);
  };

  it('takes all that was part of it along, lets its part rise, and keeps the reference of what came of it', async () => {
    const now = await look(one.register);
    expect(await texts()).toEqual(['Five.', 'Part of six.', 'Seven.']);
    expect(now.paragraphs.find(({ id }) => id === one.paragraphs[2].id)).toMatchObject({ level: 0 });
    expect([now.statements, now.tags, now.interventions, now.coSpeakers]).toEqual([[], [], [], []]);
    expect(now.notes).toMatchObject([{ interventionId: null, paragraphId: null }]);
    const [origin] = await one.register.list('recommendationOrigins');
    expect(origin).toMatchObject({ paragraphId: null, statementId: null });
    expect(origin?.printedReference).toContain('para. 6');
  });

  it('leaves every table as it was once it is taken back, and the other file where it is', async () => {
    await takeBack(one.register, await broughtBy(one.register), one.final.id);
    const now = await look(one.register);
    const own = now.claims.filter(({ id }) => one.before.claims.some((claim) => claim.id === id));
    expect({ ...now, claims: own }).toEqual(one.before);
    expect(now.claims).toHaveLength(own.length + 1);
  });

  it('keeps it away while another file of the same import is taken back', async () => {
    const brought = await broughtBy(one.register);
    await takeBack(one.register, brought, one.other.id);
    expect(await texts()).toEqual(['Five.', 'Part of six.', 'Seven.']);
    await takeBack(one.register, brought, one.final.id);
    expect(await look(one.register)).toEqual(one.before);
  });

  it('is one step with what it brought: Undo takes all of it back, Redo brings it again', async () => {
    const after = await look(one.register);
    valueOf(await one.register.undo());
    expect(await look(one.register)).toEqual(one.before);
    valueOf(await one.register.redo());
    expect(await look(one.register)).toEqual(after);
    expect(await one.register.checkJournal()).toEqual([]);
  });

  it('leaves what was edited since as it is', async () => {
    const brought = await broughtBy(one.register);
    const [, , part] = one.paragraphs;
    const [origin] = await one.register.list('recommendationOrigins');
    const edits = [
      editRecord('paragraphs', part.id, { number: '6 bis' }, words('test')),
      editRecord(
        'recommendationOrigins',
        origin?.id ?? '',
        { printedReference: 'Report, p. 4' },
        words('test'),
      ),
    ];
    for (const edit of edits) valueOf(await one.register.execute(edit));
    await takeBack(one.register, brought, one.final.id);
    expect(await texts()).toEqual(['Five.', 'Six.', 'Part of six.', 'Seven.']);
    expect(await one.register.get('paragraphs', part.id)).toMatchObject({ level: 0, number: '6 bis' });
    expect(await one.register.list('recommendationOrigins')).toMatchObject([
      { printedReference: 'Report, p. 4', paragraphId: one.six.id },
    ]);
  });

  it('brings nothing back that only the draft stated, where that was taken back before', async () => {
    const brought = await broughtBy(one.register);
    const drafts = [...(await one.register.exportAll()).journal].flatMap(({ changes }) => changes);
    await takeBack(one.register, drafts, one.draft.id);
    await takeBack(one.register, brought, one.final.id);
    expect(await texts()).not.toContain('Six.');
    expect(await one.register.list('statements')).toEqual([]);
    expect(await one.register.list('tags')).toEqual([]);
  });
});

test('what two files let go comes back with the last of them', async () => {
  const start = await drafted();
  const { final, other, records } = twoFiles(start);
  const remove = [{ table: 'paragraphs', id: start.six.id, by: [final.id, other.id] }] as const;
  const { register } = start;
  valueOf(await register.execute(acceptRecords(records(remove), words('import-batch'))));
  const brought = await broughtBy(register);
  await takeBack(register, brought, final.id);
  expect(await register.get('paragraphs', start.six.id)).toBeUndefined();
  await takeBack(register, brought, other.id);
  expect(await look(register)).toEqual(start.before);
});

test('an import whose history does not tell because of which file a row went brings it back with the last of its files', async () => {
  const one = await letGo();
  const brought = (await broughtBy(one.register)).map(
    ({ letGoBy: _untold, ...change }): StepChange => change,
  );
  await takeBack(one.register, brought, one.other.id);
  expect(await one.register.get('paragraphs', one.six.id)).toBeUndefined();
  await takeBack(one.register, brought, one.final.id);
  expect((await look(one.register)).statements).toEqual(one.before.statements);
  expect(await one.register.get('paragraphs', one.six.id)).toEqual(one.six);
});

test('a seat that two files of an import freed comes back when the file goes because of which it was freed', async () => {
  const start = await drafted();
  const { register, meetingId, draft } = start;
  const { final, other, records } = twoFiles(start);
  const [party, person] = [aParty({}), aPerson({})];
  const delegation = aDelegation({ meetingId, partyId: party.id });
  const seat = anAttendance({
    meetingId,
    delegationId: delegation.id,
    personId: person.id,
    state: 'invited',
  });
  const claim = aClaim({ sourceId: draft.id, meetingId, table: 'attendances', recordId: seat.id, field: '' });
  const seats = { attendances: [seat], claims: [claim] };
  await insert(register, { parties: [party], persons: [person], delegations: [delegation], ...seats });
  const accepted = records([{ table: 'attendances', id: seat.id, by: [final.id] }]);
  const plannedFrom = { ...accepted.plannedFrom, ...seats };
  valueOf(await register.execute(acceptRecords({ ...accepted, plannedFrom }, words('import-batch'))));
  const brought = await broughtBy(register);
  expect(await register.list('attendances')).toEqual([]);
  await takeBack(register, brought, other.id);
  expect(await register.list('attendances')).toEqual([]);
  await takeBack(register, brought, final.id);
  expect(await register.list('attendances')).toEqual([seat]);
  expect(await register.list('claims')).toContainEqual(claim);
});

test('what files let go is told in the history as the import that it is part of, which is listed once', async () => {
  const { register, meetingId } = await letGo();
  const entries = await register.history(meetingId);
  const step = register.nextUndo?.step;
  const own = entries.filter((entry) => entry.step === step).map(({ command }) => command);
  expect(own).toEqual(['import-records', 'import-records']);
  expect(register.nextUndo?.command).toBe('import-records');
});

test.each([
  ['its words', 'paragraphs', { text: { en: 'Six, as agreed after lunch.' } }],
  ['a statement of it', 'statements', { verb: 'insisted' }],
] as const)('a paragraph is not removed where %s changed after it was planned', async (_, table, patch) => {
  const start = await drafted();
  const { register, six } = start;
  const { final, records } = twoFiles(start);
  const id = table === 'paragraphs' ? six.id : ((await register.list(table))[0]?.id ?? '');
  valueOf(await register.execute(editRecord(table, id, patch, words('test'))));
  const remove = [{ table: 'paragraphs', id: six.id, by: [final.id] }] as const;
  const refused = await register.execute(acceptRecords(records(remove), words('import-records')));
  expect(errorOf(refused)).toBe('changed-meanwhile');
  expect(await register.get('paragraphs', six.id)).toBeDefined();
});
