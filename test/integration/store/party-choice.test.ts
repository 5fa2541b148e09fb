import { expect, test } from 'vitest';

import type { Party } from '@/domain/party';
import { organisationsUn } from '@/domain/reference/organisations-un';
import { addParty } from '@/store/commands/parties';

import { anOrganisation } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const acronym = 'UNHCR';

const idAt = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;

/** Another organisation, and a record with the acronym that was merged into it. */
function renamed(at: number): readonly [Party, Party] {
  const now = anOrganisation({ id: idAt(at), acronym: { en: `NOW-${at}` } });
  return [now, anOrganisation({ id: idAt(at + 1), acronym: { en: acronym }, mergedIntoId: now.id })];
}

async function chosenAmong(parties: readonly Party[]) {
  const reference = organisationsUn.find(({ en }) => en.acronyms[0] === acronym);
  if (!reference) throw new Error('no organisation');
  const register = await openTestRegister();
  await insert(register, { parties });
  const id = valueOf(await register.execute(addParty({ kind: 'reference', reference }, reference.code)));
  register.close();
  return id;
}

test('an organisation of the reference is the one that bears its acronym now, not one that bore it', async () => {
  const bearer = anOrganisation({ id: idAt(5), acronym: { en: acronym } });
  expect(await chosenAmong([...renamed(1), bearer])).toBe(bearer.id);
});

test('it is the one that bore its acronym where none else has it, and a new one where several bore it', async () => {
  expect(await chosenAmong(renamed(1))).toBe(idAt(1));
  const ofTwo = await chosenAmong([...renamed(1), ...renamed(3)]);
  expect([1, 2, 3, 4].map(idAt)).not.toContain(ofTwo);
});
