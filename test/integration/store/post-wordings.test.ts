import { expect, test } from 'vitest';

import { equalWordings } from '@/domain/equal-wordings';
import { postGlossary, postIn } from '@/domain/post-glossary';
import { bareLine, byPeople, postLineMaker, wordingId, type PrintedPost } from '@/domain/post-lines';
import type { PostWording } from '@/domain/post-wording';
import type { Command } from '@/store/register';
import {
  addPostWording,
  editPostWording,
  mergePostWordings,
  removePostWording,
  sayPost,
  sayPosts,
} from '@/store/commands/post-wordings';
import { aDelegation, anAppointment, anAttendance, aPostWording } from '../../helpers/builders';
import { aMeeting, aParty, aPerson, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const deputy = (text: string) =>
  ({ kind: 'function', words: 'Deputy Minister', language: 'ru', text }) as const;

function linesOf(wordings: readonly PostWording[], printed: readonly PrintedPost[]) {
  const maker = postLineMaker(postGlossary(wordings));
  for (const one of printed) maker.take(one);
  return [...wordings.map(maker.lineOf), ...maker.bare().map(bareLine)].toSorted(byPeople);
}

async function opened() {
  const register = await openTestRegister();
  const run = async <R>(command: Command<R>) => valueOf(await register.execute(command));
  const words = async () => (await register.list('postWordings')).map((row) => row.words);
  return { register, run, words };
}

test('what is typed for printed words is one row and one step, and Undo takes it back', async () => {
  const { register, run, words } = await opened();
  for (const text of ['з', 'зам', 'заместитель министра']) await run(sayPost(deputy(text)));
  const [row] = await register.list('postWordings');
  if (!row) throw new Error('no row');
  expect(row.id).toBe(wordingId('function', 'deputy  MINISTER'));
  // Once the row is there the field writes to it, and it is the same step still.
  await run(editPostWording(row, 'ru', 'заместитель министра труда', []));
  expect(await words()).toEqual([{ en: 'Deputy Minister', ru: 'заместитель министра труда' }]);
  valueOf(await register.undo());
  expect(await words()).toEqual([]);
  valueOf(await register.redo());
  expect(await words()).toEqual([{ en: 'Deputy Minister', ru: 'заместитель министра труда' }]);
});

test('several are taken as one step, and words that have a row are said in it', async () => {
  const { register, run, words } = await opened();
  await insert(register, { postWordings: [aPostWording({ words: { ru: 'эксперт', kk: 'сарапшы' } })] });
  await run(
    sayPosts([
      deputy('заместитель министра'),
      { kind: 'function', words: 'Эксперт', language: 'en', text: 'Expert' },
    ]),
  );
  expect(await words()).toEqual(
    expect.arrayContaining([
      { ru: 'эксперт', kk: 'сарапшы', en: 'Expert' },
      { en: 'Deputy Minister', ru: 'заместитель министра' },
    ]),
  );
  // What was said before stands: nothing offered takes its place.
  await run(sayPosts([deputy('замминистра')]));
  expect(await words()).toContainEqual({ en: 'Deputy Minister', ru: 'заместитель министра' });
  valueOf(await register.undo());
  expect(await words()).toEqual([{ ru: 'эксперт', kk: 'сарапшы' }]);
});

test('a row whose own words were changed leaves the words of the lists to a row of their own', async () => {
  const { register, run, words } = await opened();
  await run(sayPost(deputy('заместитель министра')));
  const [row] = await register.list('postWordings');
  if (!row) throw new Error('no row');
  await run(editPostWording(row, 'en', 'Vice-Minister', []));
  await run(sayPost(deputy('замминистра')));
  expect(await words()).toEqual(
    expect.arrayContaining([
      { en: 'Vice-Minister', ru: 'заместитель министра' },
      { en: 'Deputy Minister', ru: 'замминистра' },
    ]),
  );
  expect(await register.checkRecords()).toEqual([]);
});

test('equal rows become one with the words of all, and come back by Undo', async () => {
  const { register, run, words } = await opened();
  const rows = [
    aPostWording(),
    aPostWording({ words: { ru: 'Заместитель министра', kk: 'министрдің орынбасары' } }),
  ];
  await insert(register, { postWordings: rows });
  await run(mergePostWordings(equalWordings(await register.list('postWordings'))));
  expect(await words()).toEqual([
    { en: 'Deputy Minister', ru: 'заместитель министра', kk: 'министрдің орынбасары' },
  ]);
  valueOf(await register.undo());
  expect(await words()).toHaveLength(2);
});

test('one is added and removed', async () => {
  const { register, run, words } = await opened();
  const id = await run(addPostWording('institution'));
  const [row] = await register.list('postWordings');
  expect(row).toEqual({ id, kind: 'institution', words: {} });
  if (row) await run(removePostWording(row));
  expect(await words()).toEqual([]);
});

test('forty people with three posts are three lines, each with how many bear it', async () => {
  const { register, run } = await opened();
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  const party = aParty();
  const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id });
  const persons = Array.from({ length: 40 }, () => aPerson());
  const seats = persons.map(({ id }, at) =>
    anAttendance({
      personId: id,
      meetingId: meeting.id,
      delegationId: delegation.id,
      function: ['Expert', 'EXPERT ', 'Director', 'министрдің орынбасары'][at % 4] ?? null,
    }),
  );
  const appointments = persons.map(({ id }) =>
    anAppointment({ personId: id, partyId: party.id, function: null }),
  );
  await insert(register, {
    processes: [process],
    parties: [party],
    meetings: [meeting],
    delegations: [delegation],
    persons,
    attendances: seats,
    appointments,
  });
  const printed = (await register.printedPosts()).filter(({ kind }) => kind === 'function');
  expect(printed.map(({ folded, people }) => [folded, people])).toEqual(
    expect.arrayContaining([
      ['expert', 20],
      ['director', 10],
      ['министрдің орынбасары', 10],
    ]),
  );
  const before = linesOf([], printed);
  expect(before.map(({ words }) => words)).toContainEqual({ und: 'министрдің орынбасары' });
  await run(sayPost({ kind: 'function', words: 'Expert', language: 'ru', text: 'эксперт' }));
  const wordings = await register.list('postWordings');
  const after = linesOf(wordings, printed);
  // The line that gets words keeps its place in the list: the field that is typed in stays.
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after[0]).toMatchObject({ people: 20, words: { en: 'Expert', ru: 'эксперт' }, asPrinted: null });
  expect(bareLine({ kind: 'function', words: 'Expert', folded: 'expert', people: 1 }).asPrinted).toBe('en');
});

test('said in the language that printed words were taken to be in, they stay what the row is found by', async () => {
  const { register, run, words } = await opened();
  const bakan = { kind: 'function', words: 'Bakan', language: 'en' } as const;
  await run(sayPost({ ...bakan, text: 'Minister' }));
  expect(await words()).toEqual([{ und: 'Bakan', en: 'Minister' }]);
  await insert(register, {
    postWordings: [aPostWording({ kind: 'function', words: { en: 'Elci', ru: 'посол' } })],
  });
  await run(sayPost({ ...bakan, words: 'Elci', text: 'Ambassador' }));
  expect(await words()).toEqual(expect.arrayContaining([{ und: 'Elci', en: 'Ambassador', ru: 'посол' }]));
  const glossary = postGlossary(await register.list('postWordings'));
  const post = { function: 'Elci', unit: null, institution: null };
  expect(postIn(glossary, post, 'en').function).toBe('Ambassador');
  expect(postIn(glossary, post, 'ru').function).toBe('посол');
});

test('words that a list prints stay what their row is found by while others are typed in their own field', async () => {
  const { register, run, words } = await opened();
  await insert(register, {
    postWordings: [aPostWording({ kind: 'function', words: { en: 'Head of Unit', ru: 'начальник отдела' } })],
  });
  const [row] = await register.list('postWordings');
  if (!row) throw new Error('no row');
  const type = (text: string) => run(editPostWording(row, 'en', text, ['head of unit']));
  await type('Head of');
  await type('Head of Section');
  const printed = { function: 'Head of unit', unit: null, institution: null };
  const said = { en: 'Head of Section', ru: 'начальник отдела', und: 'Head of Unit' };
  expect(await words()).toEqual([said]);
  const glossary = postGlossary(await register.list('postWordings'));
  expect(postIn(glossary, printed, 'en').function).toBe('Head of Section');
  expect(postIn(glossary, printed, 'ru').function).toBe('начальник отдела');
  await type('');
  expect(await words()).toEqual([{ ru: 'начальник отдела', und: 'Head of Unit' }]);
  await type('Head of unit');
  expect(await words()).toEqual([{ en: 'Head of unit', ru: 'начальник отдела' }]);
  valueOf(await register.undo());
  expect(await words()).toEqual([{ en: 'Head of Unit', ru: 'начальник отдела' }]);
});

test('taken back in their own language, printed words stay', async () => {
  const { register, run, words } = await opened();
  await insert(register, {
    postWordings: [aPostWording({ kind: 'function', words: { en: 'Envoy', ru: 'посланник' } })],
  });
  await run(sayPost({ kind: 'function', words: 'Envoy', language: 'en', text: '' }));
  expect(await words()).toEqual([{ en: 'Envoy', ru: 'посланник' }]);
});

test('where words of no known language stand already, the printed ones get a row of their own', async () => {
  const { register, run, words } = await opened();
  const row = aPostWording({ kind: 'function', words: { en: 'Bakan', und: 'Vezir' } });
  await insert(register, { postWordings: [row] });
  await run(sayPost({ kind: 'function', words: 'Bakan', language: 'en', text: 'Minister' }));
  expect(await words()).toEqual(expect.arrayContaining([row.words, { und: 'Bakan', en: 'Minister' }]));
});
