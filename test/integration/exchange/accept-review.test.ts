import { expect, test } from 'vitest';

import { acceptReview } from '@/features/exchange/accept/accept-review';
import type { AcceptanceDecisions } from '@/formats/acceptance/acceptance-plan';
import { formatsApi } from '@/formats/worker/formats-api';
import { deleteMeeting, editMeetingText } from '@/store/commands/meetings';
import { takeBackFiles } from '@/store/commands/take-back-files';
import type { Register } from '@/store/register';

import { aMeeting, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { aDraft, bytesOf } from '../../unit/formats/acceptance/accepted';

type Plan = NonNullable<Parameters<typeof acceptReview>[4]>;

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

/** Plans as the worker does; while the first plan is made, something happens to the register. */
function planWhile(happens: () => Promise<unknown>): { readonly plan: Plan; readonly made: () => number } {
  let made = 0;
  const plan: Plan = async (request) => {
    const value = await formatsApi.planAcceptance(request);
    made += 1;
    if (made === 1) await happens();
    return { ok: true, value };
  };
  return { plan, made: () => made };
}

const accept = async (register: Register, decisions: AcceptanceDecisions, plan: Plan) =>
  acceptReview(register, content, decisions, { language: 'en', name: 'Altyn' }, plan);

test('what was typed in another language while the plan was made stays beside what is accepted', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  const { plan, made } = planWhile(async () =>
    valueOf(await register.execute(editMeetingText(meeting, 'theme', 'ru', 'Защита на море'))),
  );
  expect((await accept(register, joins, plan)).ok).toBe(true);
  expect(made()).toBe(2);
  expect(await register.get('meetings', meeting.id)).toMatchObject({
    theme: { en: 'Protection at sea', ru: 'Защита на море' },
  });
});

test('a value typed while the plan was made stands; what the source says is kept beside it', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  const { plan } = planWhile(async () =>
    valueOf(await register.execute(editMeetingText(meeting, 'theme', 'en', 'Statelessness'))),
  );
  await accept(register, joins, plan);
  expect(await register.get('meetings', meeting.id)).toMatchObject({ theme: { en: 'Statelessness' } });
  const claims = (await register.list('claims')).filter(({ field }) => field === 'theme.en');
  expect(claims).toMatchObject([{ value: 'Protection at sea', preferred: false }]);
});

test('what is still being typed is part of what the plan is made from', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  register.typing.keep('theme', () => editMeetingText(meeting, 'theme', 'en', 'Statelessness'));
  const { plan, made } = planWhile(async () => undefined);
  await accept(register, joins, plan);
  expect(made()).toBe(1);
  expect(await register.get('meetings', meeting.id)).toMatchObject({ theme: { en: 'Statelessness' } });
});

test('a meeting that was removed while the plan was made is made anew', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  const { plan } = planWhile(async () => valueOf(await register.execute(deleteMeeting(meeting))));
  expect(await accept(register, joins, plan)).toMatchObject({
    ok: true,
    accepted: { summary: { meetingsAdded: 1 } },
  });
  const meetings = await register.list('meetings');
  expect(meetings).toMatchObject([{ ordinal: 2, theme: { en: 'Protection at sea' } }]);
  expect(meetings[0]?.id).not.toBe(meeting.id);
});

test('a file that another window accepted while the plan was made is not taken twice', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  const other = planWhile(async () => undefined);
  const { plan } = planWhile(async () => accept(register, joins, other.plan));
  expect(await accept(register, joins, plan)).toMatchObject({
    ok: true,
    accepted: { summary: { alreadyKnown: [file] } },
  });
  expect(await register.list('sources')).toHaveLength(1);
  expect((await register.list('meetings')).map(({ id }) => id)).toEqual([meeting.id]);
});

test('a register that never stands still is left as it is, and says so', async () => {
  const { register, meeting, joins } = await registerWithMeeting();
  let count = 0;
  const restless: Plan = async (request) => {
    const value = await formatsApi.planAcceptance(request);
    count += 1;
    valueOf(await register.execute(editMeetingText(meeting, 'theme', 'ru', `Тема ${count}`)));
    return { ok: true, value };
  };
  expect(await accept(register, joins, restless)).toEqual({
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
    const process = { language: 'en', name: 'Altyn' };
    const { plan } = planWhile(async () => undefined);
    const take = async (decisions: AcceptanceDecisions) => {
      const outcome = await acceptReview(register, review, decisions, process, plan);
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
  const { plan } = planWhile(async () => undefined);
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
  const outcome = await acceptReview(
    register,
    { ...review, draft },
    { meetings: [{ kind: 'new' }], facts: new Map() },
    { language: 'en', name: 'Altyn' },
    plan,
  );
  if (!outcome.ok) throw new Error(outcome.error.code);
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'press.txt');
  const brought = await register.changesOfStep(outcome.accepted.step ?? '');
  const words = { name: 'take-back-files', details: { files: '1', name: 'press.txt' }, about: [] };
  valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
  expect((await register.list('attendances')).map(({ roles }) => roles)).toEqual([['expert']]);
});
