import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';

import { readSheets } from '@/formats/sheet/read-sheets';
import { planSheet } from '@/formats/tables/plan-sheet';
import { emptyMeeting } from '../../../helpers/planned-paste';

it('who stands in a row that the workbook hides waits for an answer, and the row says why', async () => {
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'Delegates',
        rows: [
          ['Country', 'Name'],
          ['Kazakhstan', 'Dana LEE'],
          ['Kazakhstan', 'Rauan CANCELLED'],
          ['Kazakhstan', 'Aliya SERIK'],
        ],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
    ],
  });
  const read = await readSheets(workbook, 'table');
  const [sheet] = read.ok ? read.sheets : [];
  if (!sheet) throw new Error('a sheet');
  const { plan } = planSheet({
    snapshot: emptyMeeting(),
    from: { kind: 'sheet', sheet, columns: null },
    answers: new Map(),
    language: 'en',
  });
  expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['new', 'ask', 'new']);
  expect(plan.rows[1]?.problems).toEqual([{ code: 'hidden-row' }]);
});
