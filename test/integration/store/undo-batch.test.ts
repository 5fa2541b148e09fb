import { expect, test } from 'vitest';

import { command } from '@/store/commands/command';
import type { SaveState } from '@/store/register';

import { aPerson } from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const count = 300;
const between = fixedId('4', 301);

/** A step that adds as many people as a table brings; every second id is left to others. */
const addMany = command({ name: 'apply-people-table', details: {}, about: [] }, async (recorder) => {
  for (let at = 0; at < count; at += 1) await recorder.add('persons', aPerson({ id: fixedId('4', at * 2) }));
});

test('a large step is taken back whole, and says meanwhile that it is', async () => {
  const register = await openTestRegister();
  valueOf(await register.execute(addMany));
  const seen: SaveState[] = [];
  register.subscribe(() => seen.push(register.saveState));
  valueOf(await register.undo());
  expect(await register.list('persons')).toEqual([]);
  expect(seen).toContainEqual({ kind: 'saving', reverting: 'undo' });
  expect(register.saveState.kind).toBe('saved');

  seen.length = 0;
  valueOf(await register.redo());
  expect(await register.list('persons')).toHaveLength(count);
  expect(seen).toContainEqual({ kind: 'saving', reverting: 'redo' });
});

test('a record of somebody else that lies among those of a large step stays', async () => {
  const register = await openTestRegister();
  await insert(register, { persons: [aPerson({ id: between })] });
  valueOf(await register.execute(addMany));
  valueOf(await register.undo());
  expect((await register.list('persons')).map(({ id }) => id)).toEqual([between]);
});

test('a large step is not taken back while a record of another device names one of its own', async () => {
  const first = await openTestRegister();
  valueOf(await first.execute(addMany));
  const second = await openTestRegister();
  valueOf(await second.importAll(await first.exportAll()));
  await insert(second, { persons: [aPerson({ id: fixedId('5', 1), mergedIntoId: fixedId('4', 40) })] });
  const restored = await openTestRegister({ device: first.author.device });
  valueOf(await restored.importAll(await second.exportAll()));
  const before = await restored.exportAll();
  expect(errorOf(await restored.undo())).toBe('changed-meanwhile');
  expect(await restored.exportAll()).toEqual(before);
});
