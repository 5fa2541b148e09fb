import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { linkRecommendations } from '@/store/commands/recommendations';
import { editPerson } from '@/store/commands/persons';
import { startRegister } from '@/store/commands/processes';
import type {
  BundleChoices,
  DifferingField,
  RegisterComparison,
  Side,
} from '@/store/differences/register-comparison';
import { fieldOfEntry } from '@/store/differences/not-standing';
import { mergePersons } from '@/store/commands/merge-persons';
import { rowsOfSet } from '@/store/record-set';
import type { Register } from '@/store/register';

import { aPerson, aProcess, aRecommendation } from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { arbitraryActions, commandOf, type Action } from '../../helpers/random-commands';

const facts = { shortName: { en: 'AP' }, name: { en: 'Almaty Process' }, meetingTypes: [] };
const words = { name: 'merge-register', details: {} };

async function act(register: Register, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    const command = await commandOf(register, action);
    if (command) await register.execute(command);
  }
}

/** Another laptop with the same register. */
async function twinOf(register: Register, who = 'Bolat'): Promise<Register> {
  const twin = await openTestRegister({ who });
  valueOf(await twin.importAll(await register.exportAll()));
  return twin;
}

async function compared(here: Register, there: Register): Promise<RegisterComparison> {
  const found = await here.compareWith(await there.exportAll(), new AbortController().signal);
  if (!found) throw new Error('the comparison was ended');
  return found;
}

/** The choices that take the side wherever it is wanted. */
function choices(
  { differing, contradictions }: RegisterComparison,
  isTaken: (field: DifferingField) => boolean = () => true,
): BundleChoices {
  return {
    fields: differing.flatMap(({ table, id, fields }) =>
      fields.filter(isTaken).map(({ path, ours }) => ({ table, id, path, was: ours })),
    ),
    links: new Set(contradictions.map(({ link }) => link.id)),
  };
}

const records = async (register: Register) => (await register.exportAll()).records;
const rowsById = async (register: Register) =>
  new Map(rowsOfSet(await records(register)).map(({ table, record }) => [`${table} ${record.id}`, record]));

/** Rows that joining recommendations took away there: the one that stays says the same, so no bundle brings them back. */
async function joinedAway(register: Register): Promise<ReadonlySet<string>> {
  const { journal } = await register.exportAll();
  const joins = journal.filter(({ command }) => command === 'join-recommendations');
  return new Set(
    joins.flatMap(({ changes }) =>
      changes.flatMap((one) => (one.kind === 'remove' ? [`${one.table} ${one.id}`] : [])),
    ),
  );
}

const arbitraryPair = fc.record({ first: arbitraryActions, here: arbitraryActions, there: arbitraryActions });

async function apart({ first, here, there }: Record<'first' | 'here' | 'there', readonly Action[]>) {
  const ours = await openTestRegister();
  valueOf(await ours.execute(startRegister(facts)));
  await act(ours, first);
  const theirs = await twinOf(ours);
  await act(ours, here);
  await act(theirs, there);
  return { ours, theirs };
}

describe('bringing in a register that grew apart', () => {
  test('keeps every value of ours where nothing is taken, and Undo is exact', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, async (pair) => {
        const { ours, theirs } = await apart(pair);
        const before = await records(ours);
        const own = await rowsById(ours);
        const found = await compared(ours, theirs);
        const counts = valueOf(await ours.addMissing(await theirs.exportAll(), words));
        expect(counts).toMatchObject({ added: found.fresh, keptOurs: found.differing.length, taken: 0 });
        const after = await rowsById(ours);
        for (const [key, row] of own) expect(after.get(key)).toEqual(row);
        const left = new Set(found.contradictions.map(({ link }) => `recommendationLinks ${link.id}`));
        const joined = await joinedAway(ours);
        for (const key of (await rowsById(theirs)).keys())
          if (!joined.has(key)) expect(after.has(key)).toBe(!left.has(key));
        expect(danglingReferences(await records(ours))).toEqual([]);
        if (found.fresh > 0) valueOf(await ours.undo());
        expect(await records(ours)).toEqual(before);
        expect(await ours.checkJournal()).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('makes both registers the same where each takes all of the other in turn', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, async (pair) => {
        const { ours, theirs } = await apart(pair);
        const before = await records(ours);
        const taken = choices(await compared(ours, theirs));
        valueOf(await ours.addMissing(await theirs.exportAll(), words, taken));
        expect((await compared(ours, theirs)).differing).toEqual([]);
        expect(danglingReferences(await records(ours))).toEqual([]);
        const back = choices(await compared(theirs, ours));
        valueOf(await theirs.addMissing(await ours.exportAll(), words, back));
        expect(await records(theirs)).toEqual(await records(ours));
        expect(await theirs.checkJournal()).toEqual([]);
        if (ours.nextUndo?.command === 'merge-register') valueOf(await ours.undo());
        expect(await records(ours)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  test('takes any part of it without a reference that leads nowhere, and Undo is exact', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, fc.array(fc.boolean(), { minLength: 1 }), async (pair, some) => {
        const { ours, theirs } = await apart(pair);
        const before = await records(ours);
        let at = 0;
        const isTaken = () => some[(at += 1) % some.length] ?? false;
        const part = choices(await compared(ours, theirs), isTaken);
        valueOf(await ours.addMissing(await theirs.exportAll(), words, part));
        expect(danglingReferences(await records(ours))).toEqual([]);
        for (const { id, mergedIntoId } of await ours.list('persons')) {
          let next = mergedIntoId;
          for (let steps = 0; next !== null && steps < 60; steps += 1) {
            expect(next).not.toBe(id);
            next = (await ours.get('persons', next))?.mergedIntoId ?? null;
          }
        }
        if (ours.nextUndo?.command === 'merge-register') valueOf(await ours.undo());
        expect(await records(ours)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  test('is proposed from the side that alone worked on', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, fc.boolean(), async ({ first, there }, isHere) => {
        const { ours, theirs } = await apart({
          first,
          here: isHere ? there : [],
          there: isHere ? [] : there,
        });
        const found = await compared(ours, theirs);
        const sides = found.differing.flatMap(({ fields }) => fields.map(({ proposed }) => proposed));
        expect(new Set<Side | null>(sides).size).toBeLessThan(2);
        for (const side of sides) expect(side).toBe(isHere ? 'ours' : 'theirs');
      }),
      { numRuns: 12 },
    );
  });
});

describe('a person whom two laptops changed', () => {
  const process = aProcess();
  const person = aPerson({ honorific: null, note: null });

  async function pair() {
    const ours = await openTestRegister({ who: 'Aigerim' });
    await insert(ours, { processes: [process], persons: [person] });
    return { ours, theirs: await twinOf(ours) };
  }
  const field = async (here: Register, there: Register, path: string) =>
    (await compared(here, there)).differing[0]?.fields.find((one) => one.path === path);

  test('is told field by field with who gave each its value; only one that one side alone changed is proposed', async () => {
    const { ours, theirs } = await pair();
    valueOf(await ours.execute(editPerson(person.id, { honorific: 'Mr.' }, 'A')));
    valueOf(await theirs.execute(editPerson(person.id, { honorific: 'Dr.', note: 'Left in May' }, 'A')));
    expect(await field(ours, theirs, 'honorific')).toMatchObject({
      ours: 'Mr.',
      theirs: 'Dr.',
      oursBy: { who: 'Aigerim' },
      theirsBy: { who: 'Bolat' },
      proposed: null,
    });
    expect(await field(ours, theirs, 'note')).toMatchObject({ theirs: 'Left in May', proposed: 'theirs' });
    expect(await field(theirs, ours, 'note')).toMatchObject({ ours: 'Left in May', proposed: 'ours' });
  });

  test('is told the same when the bundle is opened again, though its journal is here by now', async () => {
    const { ours, theirs } = await pair();
    valueOf(await ours.execute(editPerson(person.id, { honorific: 'Mr.' }, 'A')));
    valueOf(await theirs.execute(editPerson(person.id, { honorific: 'Dr.', note: 'Left in May' }, 'A')));
    const before = (await compared(ours, theirs)).differing;
    valueOf(await ours.addMissing(await theirs.exportAll(), words));
    expect((await compared(ours, theirs)).differing).toEqual(before);
    // On the other laptop, which gets our bundle with its own entries in it, both changed it still.
    expect(await field(theirs, ours, 'honorific')).toMatchObject({ proposed: null });
  });

  test('shows in the history what came with the bundle and does not stand here, until it is taken', async () => {
    const { ours, theirs } = await pair();
    valueOf(await ours.execute(editPerson(person.id, { honorific: 'Mr.' }, 'A')));
    valueOf(await theirs.addMissing(await ours.exportAll(), words));
    valueOf(await theirs.execute(editPerson(person.id, { honorific: 'Dr.', note: 'Left' }, 'A')));
    const bundle = await theirs.exportAll();
    const brought = bundle.journal.at(-1)?.id ?? '';
    valueOf(await ours.addMissing(bundle, words));
    const outside = async () => ours.notStanding(await ours.history(person.id));
    const fieldOf = (path: string) => fieldOfEntry(brought, 'persons', person.id, path);
    expect(await outside()).toEqual(new Set([fieldOf('honorific'), fieldOf('note')]));
    const honorific = choices(await compared(ours, theirs), ({ path }) => path === 'honorific');
    valueOf(await ours.addMissing(bundle, words, honorific));
    expect(await outside()).toEqual(new Set([fieldOf('note')]));
    expect(await theirs.notStanding(await theirs.history(person.id))).toEqual(new Set());
  });

  test('is not overwritten where it was changed after it was shown', async () => {
    const { ours, theirs } = await pair();
    valueOf(await theirs.execute(editPerson(person.id, { note: 'Left in May' }, 'A')));
    const taken = choices(await compared(ours, theirs));
    valueOf(await ours.execute(editPerson(person.id, { note: 'Here to stay' }, 'A')));
    expect(errorOf(await ours.addMissing(await theirs.exportAll(), words, taken))).toBe('changed-meanwhile');
    expect(await ours.get('persons', person.id)).toMatchObject({ note: 'Here to stay' });
  });

  test('and made one with another the other way round is not lost in a ring', async () => {
    const { ours, theirs } = await pair();
    const other = aPerson();
    await insert(ours, { persons: [other] });
    valueOf(await theirs.addMissing(await ours.exportAll(), words));
    valueOf(await ours.execute(mergePersons({ keepId: person.id, dropId: other.id }, 'A', 'B')));
    valueOf(await theirs.execute(mergePersons({ keepId: other.id, dropId: person.id }, 'B', 'A')));
    const found = await compared(ours, theirs);
    const half = choices(found, ({ theirs: value, path }) => path === 'mergedIntoId' && value !== null);
    valueOf(await ours.addMissing(await theirs.exportAll(), words, half));
    expect(await ours.peopleCount()).toBe(1);
  });
});

describe('a link that says the reverse of what the register says', () => {
  const process = aProcess();
  const [one, two, three] = [1, 2, 3].map(() => aRecommendation({ processId: process.id }));

  async function pair() {
    const ours = await openTestRegister();
    await insert(ours, { processes: [process], recommendations: [one, two, three].flatMap((r) => r ?? []) });
    return { ours, theirs: await twinOf(ours) };
  }
  const link = async (register: Register, from = one, to = two) =>
    from && to && valueOf(await register.execute(linkRecommendations(from, to.id, 'supersedes')));

  test('stays out, whichever of the two is older, until it is chosen to replace it', async () => {
    const { ours, theirs } = await pair();
    await link(theirs, one, two);
    await link(ours, two, one);
    const own = await ours.list('recommendationLinks');
    const found = await compared(ours, theirs);
    expect(found).toMatchObject({ fresh: 0, contradictions: [{ against: own, circle: own }] });
    expect(valueOf(await ours.addMissing(await theirs.exportAll(), words))).toMatchObject({
      contradicting: 1,
    });
    expect(await ours.list('recommendationLinks')).toEqual(own);
    const chosen = choices(await compared(ours, theirs));
    valueOf(await ours.addMissing(await theirs.exportAll(), words, chosen));
    expect(await ours.list('recommendationLinks')).toEqual(await theirs.list('recommendationLinks'));
    valueOf(await ours.undo());
    expect(await ours.list('recommendationLinks')).toEqual(own);
  });

  test('takes only what the bundle lacks of a longer way round', async () => {
    const { ours, theirs: unused } = await pair();
    unused.close();
    await link(ours, one, two);
    const theirs = await twinOf(ours);
    await link(ours, two, three);
    await link(theirs, three, one);
    const found = await compared(ours, theirs);
    expect(found.contradictions.map(({ circle, against }) => [circle.length, against.length])).toEqual([
      [2, 1],
    ]);
    valueOf(await ours.addMissing(await theirs.exportAll(), words, choices(found)));
    expect(await ours.list('recommendationLinks')).toEqual(await theirs.list('recommendationLinks'));
  });
});
