import { expect, test } from 'vitest';

import { byOrder } from '@/domain/by-order';
import { plainHouseForm } from '@/domain/house-form';
import { classificationOfKind } from '@/domain/kind-classification';
import {
  addSignatory,
  editHouseForm,
  editHouseText,
  editKindClassification,
  editKindLetters,
  editMargin,
  editSignatory,
  moveSignatory,
  removeLogo,
  removeSignatory,
  setKindClassification,
  setLogo,
} from '@/store/commands/house-form';
import { newId } from '@/store/new-id';
import type { Command } from '@/store/register';
import { aMeeting, aProcess } from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess({});
const meeting = aMeeting({ processId: process.id });

async function opened() {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting] });
  const run = async <R>(command: Command<R>) => valueOf(await register.execute(command));
  const house = async () => (await register.dossier(meeting.id))?.houseForm ?? null;
  const who = async () =>
    ((await register.dossier(meeting.id))?.signatories ?? []).toSorted(byOrder).map(({ name }) => name['en']);
  return { register, run, house, who };
}

const logo = {
  sha256: 'a'.repeat(64),
  mediaType: 'image/svg+xml',
  name: 'logo.svg',
  width: 40,
  height: 20,
  fallback: 'b'.repeat(64),
} as const;
const files = new Map([
  [logo.sha256, Uint8Array.of(1)],
  [logo.fallback, Uint8Array.of(2)],
]);

test('a form is begun by the first thing that is laid down, and Undo leaves none', async () => {
  const { register, run, house } = await opened();
  expect(await house()).toBeNull();
  await run(editHouseText(process.id, 'letterhead', 'en', 'Ministry'));
  expect(await house()).toEqual({
    ...plainHouseForm,
    id: process.id,
    processId: process.id,
    letterhead: { en: 'Ministry' },
  });
  valueOf(await register.undo());
  expect(await house()).toBeNull();
});

test('each field is a step of Undo by itself', async () => {
  const { register, run, house } = await opened();
  await run(editHouseForm(process.id, { size: 'letter' }));
  await run(editMargin(process.id, 'left', 30));
  await run(editMargin(process.id, 'top', 40));
  await run(editHouseText(process.id, 'classification', 'ru', 'ДСП'));
  await run(editHouseText(process.id, 'classification', 'en', 'Restricted'));
  expect(await house()).toMatchObject({
    size: 'letter',
    margins: { top: 40, right: 25, bottom: 22, left: 30 },
    classification: { en: 'Restricted', ru: 'ДСП' },
  });
  valueOf(await register.undo());
  expect((await house())?.classification).toEqual({ ru: 'ДСП' });
  valueOf(await register.undo());
  valueOf(await register.undo());
  expect((await house())?.margins).toEqual({ ...plainHouseForm.margins, left: 30 });
});

test('a kind of paper has a classification of its own until it has that of all papers again', async () => {
  const { register, run, house } = await opened();
  const own = async () => classificationOfKind((await house()) ?? plainHouseForm, 'press-note');
  await run(editKindLetters(process.id, 'press-note', 'NOTE'));
  expect(await own()).toBeNull();
  await run(setKindClassification(process.id, 'press-note', true));
  // It bears none until words are written.
  expect(await own()).toEqual({});
  await run(editKindClassification(process.id, 'press-note', 'en', 'PUBLIC'));
  await run(editKindClassification(process.id, 'press-note', 'ru', 'Открыто'));
  expect(await own()).toEqual({ en: 'PUBLIC', ru: 'Открыто' });
  await run(editKindClassification(process.id, 'press-note', 'ru', ''));
  expect(await own()).toEqual({ en: 'PUBLIC' });
  await run(setKindClassification(process.id, 'press-note', false));
  expect((await house())?.kindClassifications).toEqual({});
  expect((await house())?.kindLetters).toEqual({ 'press-note': 'NOTE' });
  valueOf(await register.undo());
  expect(await own()).toEqual({ en: 'PUBLIC' });
});

test('what no page can have is refused, and nothing is begun', async () => {
  const { register, house } = await opened();
  expect(errorOf(await register.execute(editMargin(process.id, 'left', 150)))).toBe('invalid-record');
  expect(errorOf(await register.execute(editHouseForm(process.id, { fontSize: 40 })))).toBe('invalid-record');
  expect(await house()).toBeNull();
});

test('a logo is kept with what stands in for it, goes with the register, and comes back by Undo', async () => {
  const { register, run, house } = await opened();
  await run(setLogo(process.id, logo, files));
  expect((await house())?.logo).toEqual(logo);
  expect([...(await register.exportAll()).files.keys()]).toEqual(
    expect.arrayContaining([logo.sha256, logo.fallback]),
  );
  await run(removeLogo(process.id));
  expect((await house())?.logo).toBeNull();
  // The history names both: Undo must find them.
  await register.removeOrphanFiles(async () => false);
  valueOf(await register.undo());
  expect(await register.file(logo.sha256)).toEqual(Uint8Array.of(1));
  expect(await register.file(logo.fallback)).toEqual(Uint8Array.of(2));
});

test('those who sign are an ordered list', async () => {
  const { register, run, who } = await opened();
  const add = async (name: string) => {
    const id = await run(addSignatory(process.id));
    const added = await register.get('signatories', id);
    if (!added) throw new Error('not added');
    await run(editSignatory(added, 'name', 'en', name));
    return added;
  };
  const one = await add('One');
  await add('Two');
  const three = await add('Three');
  expect(await who()).toEqual(['One', 'Two', 'Three']);
  await run(moveSignatory(three, null));
  expect(await who()).toEqual(['Three', 'One', 'Two']);
  await run(moveSignatory(three, one.id));
  expect(await who()).toEqual(['One', 'Three', 'Two']);
  await run(removeSignatory(one));
  expect(await who()).toEqual(['Three', 'Two']);
  valueOf(await register.undo());
  expect(await who()).toEqual(['One', 'Three', 'Two']);
});

test('letters of a kind are laid down one by one, and an empty text brings the usual ones back', async () => {
  const { register, run, house } = await opened();
  await run(editKindLetters(process.id, 'minutes', 'REC'));
  await run(editKindLetters(process.id, 'participants', 'LOP'));
  expect((await house())?.kindLetters).toEqual({ minutes: 'REC', participants: 'LOP' });
  await run(editKindLetters(process.id, 'minutes', ''));
  expect((await house())?.kindLetters).toEqual({ participants: 'LOP' });
  valueOf(await register.undo());
  expect((await house())?.kindLetters).toEqual({ minutes: 'REC', participants: 'LOP' });
});

test('a form of another id, as another register may have begun it, is what is edited, and nothing of it is lost', async () => {
  const { register, run, house } = await opened();
  const other = { ...plainHouseForm, id: newId(), processId: process.id, letterhead: { en: 'Ministry' } };
  await insert(register, { houseForms: [other] });
  expect(await house()).toEqual(other);
  await run(editHouseForm(process.id, { size: 'letter' }));
  expect(await house()).toEqual({ ...other, id: process.id, size: 'letter' });
  expect(await register.list('houseForms')).toHaveLength(2);
});
