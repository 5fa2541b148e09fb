import { expect, test } from 'vitest';

import { acceptReview } from '@/features/exchange/accept/accept-review';
import type { AcceptanceDecisions } from '@/formats/acceptance/acceptance-plan';
import { formatsApi } from '@/formats/worker/formats-api';
import { deleteMeeting, editMeetingText } from '@/store/commands/meetings';
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
