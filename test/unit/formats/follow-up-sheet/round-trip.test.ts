import fc from 'fast-check';
import { expect, it } from 'vitest';

import { aCommitment, aProgressUpdate } from '../../../helpers/builders';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { commitmentStatuses } from '@/domain/commitment';
import { formatEdtf } from '@/domain/format-edtf';
import type { PlannedReport } from '@/formats/follow-up-sheet/planned-report';
import { statusWord } from '@/formats/paper/follow-up/status-word';

import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';
import { filledIn, laterId, planOf, sentAndReturned, sheetOf } from '../../../helpers/returned-sheet';

const { records: all, partyIds } = followUpRegister({ recommendations: 5, states: 3 });
const records = recommendationRecordsOf(all);
const [partyId = ''] = partyIds;

const language = fc.constantFrom('en' as const, 'ru' as const);
const words = fc
  .array(fc.constantFrom('order', 'приказ', 'signed;', '№ 14,', '"done"', '=1+1', 'June', 'a\nb'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const report = fc.record({
  status: fc.constantFrom(...commitmentStatuses),
  date: fc.option(fc.constantFrom('2024', '2024-05', '2024-05-14', '2023-12-31')),
  done: fc.option(words),
});
const filled = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4'), report, { maxKeys: 4 });

it('a sheet that comes back as it went out offers nothing, in either language', async () => {
  await fc.assert(
    fc.asyncProperty(language, fc.constantFrom(...partyIds), async (tag, party) => {
      const plan = planOf(await sentAndReturned(sheetOf(records, party, tag)), records);
      expect(plan.partyId).toBe(party);
      expect(plan.rows.every(({ kind }) => kind === 'empty')).toBe(true);
    }),
    { numRuns: 6 },
  );
});

it('a sheet offers exactly what was filled in, and read again after that nothing', async () => {
  await fc.assert(
    fc.asyncProperty(language, filled, async (tag, reports) => {
      const cells = Object.entries(reports).map(
        ([at, { status, date, done }]) =>
          [
            Number(at),
            {
              status: statusWord(status, tag),
              ...(date === null ? {} : { date: formatEdtf(date, tag) }),
              ...(done === null ? {} : { done }),
            },
          ] as const,
      );
      const read = await sentAndReturned(filledIn(sheetOf(records, partyId, tag), new Map(cells)));
      const { rows } = planOf(read, records);
      const offered = rows.flatMap((row, at) =>
        row.kind === 'report'
          ? [[String(at), { status: row.status, date: row.date, done: row.done || null }]]
          : [],
      );
      expect(Object.fromEntries(offered)).toEqual({ ...reports });
      expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
      const again = planOf(read, withReports(rows));
      expect(again.rows.some(({ kind }) => kind === 'report')).toBe(false);
    }),
    { numRuns: 40 },
  );
});

/** The register after everything offered was accepted. */
function withReports(rows: readonly PlannedReport[]): RecommendationRecords {
  const accepted = rows.flatMap((row) => {
    if (row.kind !== 'report' || row.recommendationId === null) return [];
    const { status, date, done, language: tag, recommendationId } = row;
    const commitment =
      records.commitments.find(
        (one) => one.recommendationId === recommendationId && one.partyId === partyId,
      ) ?? aCommitment({ recommendationId, partyId });
    const text = done === '' ? {} : { [tag]: done };
    return [
      {
        commitment,
        update: aProgressUpdate({ id: laterId(), commitmentId: commitment.id, status, date, text }),
      },
    ];
  });
  const commitments = new Set([...records.commitments, ...accepted.map(({ commitment }) => commitment)]);
  return {
    ...records,
    commitments: [...commitments],
    updates: [...records.updates, ...accepted.map(({ update }) => update)],
  };
}
