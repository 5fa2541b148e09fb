import { afterEach, expect, test, vi } from 'vitest';

import { rosterView } from '@/features/attendance/roster/roster-view';
import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import type { PendingContent } from '@/features/exchange/pending/pending-review';
import { formats } from '@/features/exchange/reading/formats';
import type { AcceptanceDecisions } from '@/formats/acceptance/acceptance-plan';
import { createFormatsClient } from '@/formats/worker/formats-client';
import { deleteMeeting, editMeetingText } from '@/store/commands/meetings';
import { takeBackFiles } from '@/store/commands/take-back-files';
import type { Register } from '@/store/register';

import { aMeeting, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { aDraft, bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

const drafted = aDraft({
  meetings: [{ type: 'senior-officials-meeting', ordinal: 2, theme: 'Protection at sea' }],
  evidence: [['/meetings/0/theme', 'Protection at sea']],
});
const file = 'closing.txt';
const sha256 = drafted.draft.sources[0]?.sha256 ?? '';
const content = {
  id: 'a review',
  draft: drafted.draft,
  texts: [drafted.text],
  files: [{ name: file, sha256, bytes: bytesOf(drafted.text), mediaType: 'text/plain' }],
};

async function registerWithMeeting() {
  const register = await openTestRegister();
  const process = aProcess();
  const meeting = aMeeting({
    processId: process.id,
    type: 'senior-officials-meeting',
    ordinal: 2,
    theme: {},
  });
  await insert(register, { processes: [process], meetings: [meeting] });
  const joins: AcceptanceDecisions = {
    meetings: [{ kind: 'join', meetingId: meeting.id }],
    facts: new Map(),
  };
  return { register, meeting, joins };
}

/** After each plan something happens to the register, until nothing is left to happen. */
function planWhile(...happens: readonly (() => Promise<unknown>)[]) {
  const client = createFormatsClient(threads().startThread);
  let made = 0;
  vi.spyOn(formats, 'planReviews').mockImplementation(async (request) => {
    const planned = await client.planReviews(request);
    made += 1;
    await happens[made - 1]?.();
    return planned;
  });
  return { made: () => made };
}

type Content = Omit<PendingContent, 'files'> & {
  readonly files: readonly { readonly sha256: string; readonly bytes: Uint8Array }[];
};

/** Accepts a review as its own screen does. */
async function accept(register: Register, decisions: AcceptanceDecisions, read: Content = content) {
  await pendingDatabase.originals.bulkPut(
    read.files.map(({ sha256: hash, bytes }) => ({ sha256: hash, bytes })),
  );
  const files = read.files.map(({ bytes, ...one }) => ({
    name: '',
    mediaType: '',
    ...one,
    size: bytes.length,
  }));
  const chosen = {
    id: read.id,
    meetings: decisions.meetings.flatMap((decision) => decision ?? []),
    events: [],
    content: () => Promise.resolve({ ...read, files }),
    decisions: () => decisions,
  };
  return acceptReviews(register, [chosen], { process: { language: 'en', name: 'Altyn' } });
}

test('what was typed in another language while the plan was made stays beside what is accepted', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  const { made } = planWhile(async () =>
    valueOf(await register.execute(editMeetingText(meeting, 'theme', 'ru', 'Защита на море'))),
  );
  expect((await accept(register, joins)).ok).toBe(true);
  expect(made()).toBe(2);
  expect(await register.get('meetings', meeting.id)).toMatchObject({
    theme: { en: 'Protection at sea', ru: 'Защита на море' },
  });
});

test('a value typed while the plan was made stands; what the source says is kept beside it', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  planWhile(async () =>
    valueOf(await register.execute(editMeetingText(meeting, 'theme', 'en', 'Statelessness'))),
  );
  await accept(register, joins);
  expect(await register.get('meetings', meeting.id)).toMatchObject({ theme: { en: 'Statelessness' } });
  const claims = (await register.list('claims')).filter(({ field }) => field === 'theme.en');
  expect(claims).toMatchObject([{ value: 'Protection at sea', preferred: false }]);
});

test('what is still being typed is part of what the plan is made from', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  register.typing.keep('theme', () => editMeetingText(meeting, 'theme', 'en', 'Statelessness'));
  const { made } = planWhile();
  await accept(register, joins);
  expect(made()).toBe(1);
  expect(await register.get('meetings', meeting.id)).toMatchObject({ theme: { en: 'Statelessness' } });
});

test('a meeting that was removed while the plan was made is made anew', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  planWhile(async () => valueOf(await register.execute(deleteMeeting(meeting))));
  expect(await accept(register, joins)).toMatchObject({
    ok: true,
    accepted: { added: 1 },
  });
  const meetings = await register.list('meetings');
  expect(meetings).toMatchObject([{ ordinal: 2, theme: { en: 'Protection at sea' } }]);
  expect(meetings[0]?.id).not.toBe(meeting.id);
});

test('a file that another window accepted while the plan was made is not taken twice', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  planWhile(async () => accept(register, joins));
  expect(await accept(register, joins)).toMatchObject({
    ok: true,
    accepted: { step: null, meeting: null, added: 0, joined: 0 },
  });
  expect(await register.list('sources')).toHaveLength(1);
  expect((await register.list('meetings')).map(({ id }) => id)).toEqual([meeting.id]);
});

test('a register that never stands still is left as it is, and says so', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  const types = (count: number) => async () =>
    valueOf(await register.execute(editMeetingText(meeting, 'theme', 'ru', `Тема ${count}`)));
  planWhile(types(1), types(2), types(3));
  expect(await accept(register, joins)).toEqual({
    ok: false,
    error: { from: 'store', code: 'changed-meanwhile' },
  });
  expect(await register.list('sources')).toEqual([]);
});

/** Two files of one meeting as one review: each names the moderator, who comes for nobody, and the head of a delegation. */
function joinedReview() {
  const names = ['/meetings/0/people/0', '/meetings/0/people/1'];
  const { draft, text } = aDraft({
    meetings: [
      {
        type: 'senior-officials-meeting',
        ordinal: 7,
        sources: [0, 1],
        people: [
          { name: 'Anna Petrova', roles: ['moderator'] },
          { name: 'Aru NURLANOVA', party: 'KAZ', function: 'Vice-Minister', roles: ['head-of-delegation'] },
        ],
        interventions: [{ speaker: 'Anna Petrova', kind: 'opening', verbatim: false, text: 'Welcomed all.' }],
        paragraphs: [{ number: '1', text: 'Participants agreed to meet.', statements: [] }],
      },
    ],
    evidence: [...names, '/meetings/0/interventions/0', '/meetings/0/paragraphs/0', ...names],
  });
  const [first] = draft.sources;
  if (!first) throw new Error('no source');
  const second = { ...first, file: 'press.txt', sha256: 'd'.repeat(64) };
  const both = {
    ...draft,
    sources: [first, second],
    evidence: draft.evidence.map((one, at) => (at >= 4 ? { ...one, source: 1 } : one)),
  };
  const files = both.sources.map(({ file: name, sha256: hash }) => ({
    name,
    sha256: hash,
    bytes: bytesOf(`${name}${text}`),
    mediaType: 'text/plain',
  }));
  return { id: 'a joined review', draft: both, texts: [text, text], files };
}

test.each([['closing.txt'], ['press.txt']])(
  'a joined review of which %s was taken back doubles nobody when it is accepted again',
  async (name) => {
    const register = await openTestRegister();
    const review = joinedReview();
    planWhile();
    const take = async (decisions: AcceptanceDecisions) => {
      const outcome = await accept(register, decisions, review);
      if (!outcome.ok) throw new Error(outcome.error.code);
      return outcome.accepted;
    };
    const { step } = await take({ meetings: [{ kind: 'new' }], facts: new Map() });
    const counts = async () => {
      const tables = [
        'persons',
        'attendances',
        'delegations',
        'interventions',
        'paragraphs',
        'parties',
      ] as const;
      return Promise.all(tables.map(async (table) => (await register.list(table)).length));
    };
    const before = await counts();
    const claims = (await register.list('claims')).length;
    const source = (await register.list('sources')).find(({ fileName }) => fileName === name);
    const brought = await register.changesOfStep(step ?? '');
    const words = { name: 'take-back-files', details: { files: '1', name }, about: [] };
    valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
    // Of the roles of who stays those stay that another source states.
    expect((await register.list('attendances')).map(({ roles }) => roles)).toEqual([['head-of-delegation']]);
    const [meeting] = await register.list('meetings');
    await take({ meetings: [{ kind: 'join', meetingId: meeting?.id ?? '' }], facts: new Map() });
    expect(await counts()).toEqual(before);
    expect((await register.list('claims')).length).toBe(claims);
    expect(await register.list('sources')).toHaveLength(2);
  },
);

test('a role that only one file gives goes with that file, and the others stay', async () => {
  const register = await openTestRegister();
  const review = joinedReview();
  planWhile();
  const second = review.draft.evidence.at(-1);
  const [meeting] = review.draft.meetings;
  if (!second || !meeting) throw new Error('no such place');
  // The second file alone says that she led her delegation; that she is an expert nobody else says or denies.
  const people = meeting.people.map((one, at) =>
    at === 1 ? { ...one, roles: [...(one.roles ?? []), 'expert' as const] } : one,
  );
  const draft = {
    ...review.draft,
    meetings: [{ ...meeting, people }],
    evidence: [...review.draft.evidence, { ...second, path: '/meetings/0/people/1/roles/0' }],
  };
  const outcome = await accept(
    register,
    { meetings: [{ kind: 'new' }], facts: new Map() },
    { ...review, draft },
  );
  if (!outcome.ok) throw new Error(outcome.error.code);
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'press.txt');
  const brought = await register.changesOfStep(outcome.accepted.step ?? '');
  const words = { name: 'take-back-files', details: { files: '1', name: 'press.txt' }, about: [] };
  valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
  expect((await register.list('attendances')).map(({ roles }) => roles)).toEqual([['expert']]);
});

const atMeeting = (facts: object) => ({
  type: 'senior-officials-meeting' as const,
  ordinal: 2,
  date: '2021-05-06',
  ...facts,
});
const contentOf = ({ draft, text }: ReturnType<typeof aDraft>): Content => {
  const [source] = draft.sources;
  const bytes = bytesOf(text);
  return { id: source?.file ?? '', draft, texts: [text], files: [{ sha256: source?.sha256 ?? '', bytes }] };
};

test('a record that says who came frees the seat of one whom the agenda expected; taken back, it is taken again', async () => {
  const register = await openTestRegister();
  planWhile();
  const agenda = aDraft({
    file: 'agenda.txt',
    type: 'other',
    meetings: [
      atMeeting({
        people: [{ name: 'Rodel Cruz', party: 'PHL', roles: ['moderator'], attendance: 'invited' }],
      }),
    ],
    evidence: [['/meetings/0/people/0', 'Mr. Rodel Cruz (Philippines)']],
  });
  const record = aDraft({
    file: 'record.txt',
    type: 'minutes',
    meetings: [atMeeting({ delegations: [{ party: 'PHL' }], stateOfAffairs: 'held' })],
    evidence: [['/meetings/0/delegations/0', 'the Philippines']],
  });
  await accept(register, { meetings: [{ kind: 'new' }], facts: new Map() }, contentOf(agenda));
  const [meeting] = await register.list('meetings');
  const seats = await register.list('attendances');
  const claims = await register.claimsOf(seats.map(({ id, personId }) => [id, personId]).flat());
  expect(seats).toMatchObject([{ state: 'invited' }]);
  const accepted = await accept(
    register,
    { meetings: [{ kind: 'join', meetingId: meeting?.id ?? '' }], facts: new Map() },
    contentOf(record),
  );
  expect(await register.list('attendances')).toEqual([]);
  const dossier = await register.dossier(meeting?.id ?? '');
  if (!dossier) throw new Error('no meeting');
  const [section] = rosterView(dossier, 'en');
  expect(section?.delegations.map(({ name, standing }) => [name, standing])).toEqual([
    ['Philippines', 'listed'],
  ]);

  const step = accepted.ok ? (accepted.accepted.step ?? '') : '';
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'record.txt');
  const words = { name: 'take-back-files', details: { files: '1', name: 'record.txt' }, about: [] };
  const brought = await register.changesOfStep(step);
  valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
  expect(await register.list('attendances')).toEqual(seats);
  const again = await register.claimsOf(seats.map(({ id, personId }) => [id, personId]).flat());
  expect(again.claims).toHaveLength(claims.claims.length);
  expect(again.claims).toEqual(expect.arrayContaining([...claims.claims]));
});
