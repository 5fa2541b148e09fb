import { expect, test } from 'vitest';

import { comparedContacts } from '@/features/exchange/batch/compared-contacts';
import type { PendingFile } from '@/features/exchange/pending/pending-batch';
import { applyPeopleTable } from '@/store/commands/apply-people-table';
import { addPerson } from '@/store/commands/persons';

import { TableDesk } from '../../helpers/table-desk';

/** Cards of one person, which were taken to the people of the register. */
function cards(comparedAs: string): PendingFile {
  const rows = [['Name'], ['Helga Brandt']];
  const sheets = [{ name: 'cards', rows, merges: [], dateSystem: 1900 as const }];
  return {
    id: 'cards',
    batchId: 'batch',
    depth: 0,
    notes: [],
    reviewId: '',
    name: 'contacts.vcf',
    folder: '',
    outcome: { kind: 'contacts', count: 1, sheets, comparedAs },
  };
}

test('contact cards are accepted once somebody of them was brought in, and only as long as that stands', async () => {
  const desk = await TableDesk.open({}, null);
  const { register } = desk;
  const files = [cards('review')];
  const state = async () => (await comparedContacts(register, files)).get('cards');
  // A namesake who is in the register anyway is nobody of the cards.
  await register.execute(addPerson({ given: 'Helga', family: 'Brandt' }));
  expect(await state()).toBe('nobody');
  const changes = await desk.changes([['Name'], ['Ada Bruni']]);
  expect((await register.execute(applyPeopleTable(changes, '2024-05-14', 'review'))).ok).toBe(true);
  expect(await state()).toBe('accepted');
  await register.undo();
  expect(await state()).toBe('nobody');
  await register.redo();
  expect(await state()).toBe('accepted');
});
