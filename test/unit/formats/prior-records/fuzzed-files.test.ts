import { readFileSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { groupedBy } from '@/domain/grouped-by';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord, type ReadOutcome } from '@/formats/prior-records/read-prior-record';
import { mutateBytes, seededRandom } from '../../../helpers/mutate-bytes';
import { accept, aRegister } from '../acceptance/accepted';

/**
 * Files with faults, made of all the fixtures there are. `npm run fuzz` tries many; every test run tries some. A run is
 * the same for the same seed; what fails is named by its fixture and number.
 */
const runs = Number(process.env['FUZZ_RUNS'] ?? '500');
const seed = Number(process.env['FUZZ_SEED'] ?? '20261127');
/** In ms of the processor: no small file takes longer, whatever is wrong with it. */
const mostTime = 10_000;

const fixtures = resolve(import.meta.dirname, '../../../fixtures');
const originals = ['prior-records', 'pdf', 'corpus', 'attendance/lists'].flatMap((folder) =>
  readdirSync(resolve(fixtures, folder))
    .map((name) => resolve(fixtures, folder, name))
    .filter((path) => !path.endsWith('.json') && !path.endsWith('README.md') && statSync(path).isFile()),
);
/** Each kind of file as often as any other, however many fixtures it has. */
const byEnding = [...groupedBy(originals, (path) => path.split('.').at(-1) ?? '').values()];

it(
  `reads or refuses ${runs} files with faults, in time, and takes up whole what it reads`,
  { timeout: runs * 2000 },
  async () => {
    const random = seededRandom(seed);
    for (let run = 0; run < runs; run += 1) {
      const kind = byEnding[run % byEnding.length] ?? [];
      const path = kind[Math.floor(random() * kind.length)] ?? '';
      const bytes = mutateBytes(new Uint8Array(readFileSync(path)), random);
      const name = `${relative(fixtures, path)} #${run}`;
      const before = process.cpuUsage();
      const outcome = await readPriorRecord({ name, bytes }).catch((error: unknown) => {
        throw new Error(`${name} was thrown over`, { cause: error });
      });
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000, name).toBeLessThan(mostTime);
      check(outcome, name, run);
    }
  },
);

function check(outcome: ReadOutcome, name: string, run: number): void {
  if (!outcome.ok || outcome.kind !== 'draft') return;
  const { draft, texts } = outcome;
  expect(validateDraft(draft, texts), name).toEqual([]);
  // Planning costs more than reading: some of them do.
  if (run % 5 === 0) expect(() => accept(aRegister(), { draft, text: texts[0] ?? '' }), name).not.toThrow();
}
