import { describe, expect, test } from 'vitest';

import { editMeeting, editMeetingText } from '@/store/commands/meetings';
import { overNewer, type Overtaken } from '@/store/commands/over-newer';
import { addDelegation, removeDelegation } from '@/store/commands/delegations';
import { addAttendee } from '@/store/commands/attendances';
import { newId } from '@/store/new-id';

import { aMeeting, aParty, aProcess } from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { until } from '../../helpers/until';

async function twoWindows() {
  const name = newId();
  const left = await openTestRegister({ name });
  const process = aProcess();
  const party = aParty();
  const meetings = [1, 2].map((ordinal) => aMeeting({ processId: process.id, ordinal }));
  await insert(left, { processes: [process], parties: [party], meetings });
  const right = await openTestRegister({ name });
  const [first = aMeeting(), second = aMeeting()] = meetings;
  return { left, right, first, second, party };
}

describe('two windows on one register', () => {
  test('continue one chain, whichever writes', async () => {
    const { left, right, first, second } = await twoWindows();
    expect(right.author.device).toBe(left.author.device);
    const edits = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? left.execute(editMeeting(first, { note: `left ${index}` }))
        : right.execute(editMeeting(second, { note: `right ${index}` })),
    );
    for (const result of await Promise.all(edits)) expect(result.ok).toBe(true);
    const { journal } = await left.exportAll();
    expect(journal.map((entry) => entry.sequence)).toEqual(journal.map((_, index) => index + 1));
    expect(await right.checkJournal()).toEqual([]);
  });

  test('see one line of steps', async () => {
    const { left, right, first } = await twoWindows();
    valueOf(await left.execute(editMeeting(first, { note: 'left' })));
    await until(right.subscribe, () => right.nextUndo?.command === 'edit-meeting');
    valueOf(await right.undo());
    expect(await left.get('meetings', first.id)).toEqual(first);
    await until(left.subscribe, () => left.nextRedo?.command === 'edit-meeting');
    valueOf(await left.redo());
    expect(await right.get('meetings', first.id)).toMatchObject({ note: 'left' });
  });

  test('cannot add to what the other has just removed', async () => {
    const { left, right, first, party } = await twoWindows();
    const choice = { kind: 'party', partyId: party.id } as const;
    const id = valueOf(await left.execute(addDelegation({ meetingId: first.id, party: choice }, 'KAZ')));
    valueOf(await right.execute(removeDelegation({ id, meetingId: first.id }, 'KAZ')));
    const person = { kind: 'named', given: 'Vito', family: 'Trani' } as const;
    expect(errorOf(await left.execute(addAttendee({ delegationId: id, person }, 'Vito Trani')))).toBe(
      'not-found',
    );
    expect(await left.list('persons')).toEqual([]);
  });

  test('unite what they wrote into one text, and name what could not be', async () => {
    const { left, right, first } = await twoWindows();
    const key = `meetings/${first.id}/note`;
    const found: (Overtaken | null)[] = [];
    const write = (window: typeof left, base: string, note: string) =>
      window.execute(
        overNewer(
          editMeeting(first, { note }),
          key,
          () => base,
          (one) => void found.push(one),
        ),
      );
    valueOf(await write(left, '', 'Agreed to meet.'));
    valueOf(await write(right, 'Agreed to meet.', 'All agreed to meet.'));
    valueOf(await write(left, 'Agreed to meet.', 'Agreed to meet. 111'));
    expect(await left.get('meetings', first.id)).toMatchObject({ note: 'All agreed to meet. 111' });
    valueOf(await write(right, 'All agreed to meet.', 'All declined to meet.'));
    valueOf(await write(left, 'All agreed to meet. 111', 'All refused to meet. 111'));
    expect(await left.get('meetings', first.id)).toMatchObject({ note: 'All refused to meet. 111' });
    expect(found.map((one) => one?.lost)).toEqual([
      undefined,
      undefined,
      null,
      null,
      'All declined to meet. 111',
    ]);
    // Each stands in the history besides.
    const { journal } = await left.exportAll();
    expect(journal.filter(({ command }) => command === 'edit-meeting')).toHaveLength(5);
  });

  test('unite the languages of a text', async () => {
    const { left, right, first } = await twoWindows();
    valueOf(await left.execute(editMeeting(first, { venue: { en: 'Hall', ru: 'Зал' } })));
    valueOf(await right.execute(editMeetingText(first, 'venue', 'ru', 'Зал Б')));
    const patch = editMeeting(first, { venue: { en: 'Hall A', ru: 'Зал' } });
    const base = () => ({ en: 'Hall', ru: 'Зал' });
    valueOf(await left.execute(overNewer(patch, `meetings/${first.id}/venue`, base, () => undefined)));
    expect(await right.get('meetings', first.id)).toMatchObject({ venue: { en: 'Hall A', ru: 'Зал Б' } });
  });
});
