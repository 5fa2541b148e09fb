import { describe, expect, test } from 'vitest';

import { addressedInWords } from '@/pickers/recommendations/addressed-in-words';
import { meetingsToldOf } from '@/store/addressed-news';
import { copyAttendance } from '@/store/commands/copy-attendance';
import { editDelegation } from '@/store/commands/delegations';
import { editMeeting } from '@/store/commands/meetings';
import type { Register } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anOrigin,
  aParty,
  aPartyName,
  aProcess,
  aRecommendation,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { createTranslate } from '../../unit/features/meetings/create-translate';

const process = aProcess();
const [peru, chile] = [aParty({ iso2: 'PE', iso3: 'PER' }), aParty({ iso2: 'CL', iso3: 'CHL' })];
const held = { processId: process.id, stateOfAffairs: 'held' as const };
const meeting = aMeeting({ ...held, ordinal: 4, date: '2031-06-11' });
const later = aMeeting({ ...held, ordinal: 5, date: '2032-06-11' });
const recommendation = aRecommendation({ processId: process.id, addressed: 'participants' });
const present = aDelegation({ meetingId: meeting.id, partyId: peru.id });

test('no look-up is made for words that are typed beside what tells who was represented', () => {
  const asked = (table: 'meetings' | 'delegations', before: object, patch: object) => [
    ...meetingsToldOf([{ table, id: meeting.id, before: { ...before }, after: { ...before, ...patch } }]),
  ];
  expect(asked('meetings', meeting, { title: { en: 'Typed' }, note: 'Typed' })).toEqual([]);
  expect(asked('delegations', present, { printedName: 'Peru (Republic of)' })).toEqual([]);
  expect(asked('meetings', meeting, { date: '2031-06-12' })).toEqual([meeting.id]);
  expect(asked('delegations', present, { withoutPeople: 'not-said' })).toEqual([meeting.id]);
});

async function begin(): Promise<Register> {
  const register = await openTestRegister();
  await insert(register, {
    processes: [process],
    parties: [peru, chile],
    partyNames: [
      aPartyName({ partyId: peru.id, formal: 'Republic of Peru', short: 'Peru' }),
      aPartyName({ partyId: chile.id, formal: 'Republic of Chile', short: 'Chile' }),
    ],
    meetings: [meeting, later],
    recommendations: [recommendation],
    recommendationOrigins: [anOrigin({ recommendationId: recommendation.id, meetingId: meeting.id })],
    delegations: [present],
  });
  return register;
}

const copied = { ...aDelegation({ meetingId: later.id, partyId: chile.id }), isBeside: false, people: [] };
const said = ({ addressed }: Register) =>
  addressed && addressedInWords(addressed, 'en', createTranslate('en'));

describe('whom recommendations address otherwise is news of the step that made it so', () => {
  test('where a delegation is copied from another meeting, and where that is taken back and brought again', async () => {
    const register = await begin();
    valueOf(await register.execute(copyAttendance(meeting.id, [copied], 'SOM 5 (2032)')));
    const step = register.nextUndo?.step;
    expect(register.addressed).toMatchObject({ step, kind: 'done' });
    expect(said(register)).toMatch(/^Chile is now addressed by 1 recommendation of [A-Z]+ 4 \(2031\)\.$/u);
    await register.undo();
    expect(register.addressed).toMatchObject({ step, kind: 'undo' });
    expect(said(register)).toMatch(/^Chile is no longer addressed by 1 recommendation of/u);
    await register.redo();
    expect(register.addressed).toMatchObject({ step, kind: 'redo' });
    expect(said(register)).toMatch(/^Chile is now addressed/u);
  });

  test('where a bundle brings one', async () => {
    const register = await begin();
    const whole = await register.exportAll();
    const delegation = aDelegation({ meetingId: meeting.id, partyId: chile.id });
    const delegations = [...(whole.records.delegations ?? []), delegation];
    const brought = { ...whole, records: { ...whole.records, delegations } };
    valueOf(await register.addMissing(brought));
    expect(register.addressed?.changes).toEqual([{ partyId: chile.id, gained: 1, lost: 0 }]);
    expect(register.addressed?.meetings.map(({ id }) => id)).toEqual([meeting.id]);
  });

  test('where a delegation turns out not to have taken part, and where the meeting is put off', async () => {
    const register = await begin();
    const others = { meetingId: meeting.id, id: present.id };
    valueOf(await register.execute(editDelegation(others, { withoutPeople: 'not-said' }, 'Peru')));
    expect(said(register)).toMatch(/^Peru is no longer addressed/u);
    await register.undo();
    valueOf(await register.execute(editMeeting(meeting, { stateOfAffairs: 'planned' })));
    expect(register.addressed).toMatchObject({ kind: 'done', changes: [{ partyId: peru.id, lost: 1 }] });
  });

  test('and of no other: a meeting that recommended nothing says nothing', async () => {
    const register = await begin();
    valueOf(await register.execute(copyAttendance(later.id, [copied], 'SOM 4 (2031)')));
    expect(register.addressed).toBeNull();
  });
});
