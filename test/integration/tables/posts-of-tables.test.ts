import { describe, expect, it } from 'vitest';

import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { sayPost } from '@/store/commands/post-wordings';
import {
  aDelegation,
  aMeeting,
  anAttendance,
  aPerson,
  aPersonName,
  aPostWording,
  aProcess,
} from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { errorOf, valueOf } from '../../helpers/open-test-register';
import { TableDesk } from '../../helpers/table-desk';
import { partyOf } from '../../helpers/table-register';

const meetingId = fixedId('1', 1);
const kazakhstan = partyOf('KAZ', 1);

function records() {
  return {
    processes: [aProcess({ id: fixedId('9', 1) })],
    meetings: [aMeeting({ id: meetingId, processId: fixedId('9', 1), date: '2024-05-14' })],
    parties: [kazakhstan.party],
    partyNames: [...kazakhstan.names],
    persons: [aPerson({ id: fixedId('4', 1) })],
    personNames: [aPersonName({ id: fixedId('5', 1), personId: fixedId('4', 1) })],
    delegations: [aDelegation({ id: fixedId('2', 1), meetingId, partyId: kazakhstan.party.id })],
    attendances: [
      anAttendance({
        id: fixedId('3', 1),
        meetingId,
        delegationId: fixedId('2', 1),
        personId: fixedId('4', 1),
        function: 'Counsellor',
      }),
    ],
    postWordings: [aPostWording({ words: { en: 'Attaché', ru: 'атташе' } })],
  };
}

const list = [
  ['Country', 'Name', 'Function', 'Должность'],
  ['Kazakhstan', 'Dana SEITKALI', 'Head of Section', 'заведующая отделом'],
  ['Kazakhstan', 'Omar ALIEV', 'Attaché', 'атташе посольства'],
  ['Kazakhstan', 'Aida NURGALI', 'Third Secretary', 'третий секретарь'],
  ['Kazakhstan', 'Erlan SADYKOV', 'Third Secretary', '3-й секретарь'],
];

const wordsOf = async ({ register }: TableDesk) =>
  (await register.list('postWordings'))
    .map(({ words }) => `${words['en'] ?? ''} = ${words['ru'] ?? ''}`)
    .toSorted();

describe('posts that a table has in two languages', () => {
  for (const of of ['attendance', 'people'] as const) {
    it(`come with the rows of a table of ${of}, in one step, and repeat nothing when it is read again`, async () => {
      const desk = await TableDesk.open(records(), of === 'people' ? null : meetingId);
      const changes = await desk.changes(list);
      expect(changes.add).toHaveLength(4);
      valueOf(await desk.apply(changes));
      expect(await wordsOf(desk)).toEqual(['Attaché = атташе', 'Head of Section = заведующая отделом']);
      expect((await desk.changes(list)).posts).toEqual([]);
      await desk.register.undo();
      expect(await wordsOf(desk)).toEqual(['Attaché = атташе']);
      expect(await desk.register.list('persons')).toHaveLength(1);
    });
  }

  it('are chosen where the table has two wordings, or the register has another', async () => {
    const desk = await TableDesk.open(records(), meetingId);
    const { posts } = await desk.plan(list);
    const keyOf = (words: string) => posts.find((post) => post.words === words)?.key ?? '';
    const chosen = new Map([
      [keyOf('Third Secretary'), '3-й секретарь'],
      [keyOf('Attaché'), 'атташе посольства'],
      [keyOf('Head of Section'), null],
    ]);
    valueOf(await desk.apply(await desk.changes(list, { ...noDecisions, posts: chosen })));
    expect(await wordsOf(desk)).toEqual(['Attaché = атташе посольства', 'Third Secretary = 3-й секретарь']);
  });

  it('are not written over what was said while the preview stood', async () => {
    const desk = await TableDesk.open(records(), meetingId);
    const changes = await desk.changes(list);
    const said = { kind: 'function', words: 'Head of Section', language: 'ru', text: 'начальник' } as const;
    valueOf(await desk.register.execute(sayPost(said)));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
    expect(await desk.register.list('persons')).toHaveLength(1);
  });
});
