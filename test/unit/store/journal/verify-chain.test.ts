import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { JournalEntry } from '@/domain/journal';
import { entryHash } from '@/store/journal/entry-hash';
import { restoreEntry, storeEntry } from '@/store/journal/stored-entry';
import { verifyChain } from '@/store/journal/verify-chain';

import { arbitraryRegister } from '../../../helpers/arbitrary-register';

const arbitraryJournal = arbitraryRegister
  .map((whole) => whole.journal)
  .filter((journal) => journal.length > 0);

/** One field of an entry made other than it was. */
const tamper: Readonly<Record<string, (entry: JournalEntry) => JournalEntry>> = {
  who: (entry) => ({ ...entry, who: `${entry.who}!` }),
  at: (entry) => ({ ...entry, at: '1999-01-01T00:00:00.000Z' }),
  clock: (entry) => ({ ...entry, clock: `${entry.clock}0` }),
  command: (entry) => ({ ...entry, command: 'other' }),
  details: (entry) => ({ ...entry, details: { ...entry.details, more: '' } }),
  reverts: (entry) => ({ ...entry, reverts: { kind: 'undo', step: entry.step } }),
  about: (entry) => ({ ...entry, about: [...entry.about, entry.id] }),
  changes: (entry) => ({ ...entry, changes: entry.changes.slice(1) }),
  schemaVersion: (entry) => ({ ...entry, schemaVersion: 99 }),
  previousHash: (entry) => ({ ...entry, previousHash: 'f'.repeat(64) }),
  hash: (entry) => ({ ...entry, hash: 'f'.repeat(64) }),
};

describe('the chain', () => {
  test('as it was written is sound, in whatever order it is read', () => {
    fc.assert(
      fc.property(arbitraryJournal, (journal) => {
        expect(verifyChain(journal.toReversed())).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test.each(Object.keys(tamper))('with an entry’s %s altered is not', (field) => {
    fc.assert(
      fc.property(arbitraryJournal, fc.nat(), (journal, at) => {
        const index = at % journal.length;
        const altered = journal.map((entry, place) =>
          place === index ? (tamper[field]?.(entry) ?? entry) : entry,
        );
        expect(verifyChain(altered)[0]?.entry).toBe(journal[index]?.id);
      }),
      { numRuns: 10 },
    );
  });

  test('with an altered entry that was hashed anew is broken after it', () => {
    fc.assert(
      fc.property(arbitraryJournal, (journal) => {
        const [first] = journal;
        const next = journal.find((entry) => entry.previousHash === first?.hash);
        fc.pre(first !== undefined && next !== undefined);
        const forged = { ...first, who: `${first.who}!` };
        const hashed = { ...forged, hash: entryHash(forged) };
        const problems = verifyChain([hashed, ...journal.slice(1)]);
        expect(problems).toMatchObject([{ kind: 'broken', entry: next.id }]);
      }),
      { numRuns: 20 },
    );
  });

  test('with an entry missing in its midst is broken there', () => {
    fc.assert(
      fc.property(arbitraryJournal, (journal) => {
        const [first] = journal;
        const next = journal.find((entry) => entry.previousHash === first?.hash);
        fc.pre(next !== undefined);
        expect(verifyChain(journal.slice(1))).toMatchObject([{ kind: 'broken', entry: next.id }]);
      }),
      { numRuns: 20 },
    );
  });
});

test('an entry, packed or not, is read as it was written', () => {
  fc.assert(
    fc.property(arbitraryJournal, (journal) => {
      const stored = journal.map(storeEntry);
      expect(stored.map(restoreEntry)).toEqual(journal);
    }),
    { numRuns: 50 },
  );
});
