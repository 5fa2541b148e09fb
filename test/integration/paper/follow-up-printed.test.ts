import { expect, it } from 'vitest';

import { followUpPaper, type FollowUpPaperKind } from '@/formats/paper/follow-up/follow-up-paper';
import { followUpRegister } from '../../helpers/follow-up-register';
import { printer, printPapers, rereadPdf } from '../../helpers/print-paper';
import { recommendationRecordsOf } from '../../helpers/recommendation-records';
import { today } from '../../helpers/returned-sheet';

it.skipIf(printer === undefined)(
  `papers of follow-up printed by Chromium are read by another program: their sheets, and the heads on every page${printer ? '' : ' (skipped: there is none)'}`,
  async () => {
    const { records: all, partyIds } = followUpRegister({ recommendations: 24, states: 30 });
    const records = recommendationRecordsOf(all);
    const request = {
      records,
      ids: records.recommendations.map(({ id }) => id),
      partyIds: [],
      tagWords: [],
      language: 'en',
      day: today,
      isPast: false,
      withNotes: false,
    } as const;
    const kinds: readonly FollowUpPaperKind[] = [
      { kind: 'matrix', size: 'a4' },
      { kind: 'matrix', size: 'a3' },
      { kind: 'state', partyId: partyIds[0] ?? '' },
    ];
    const printed = await printPapers(kinds.map((kind) => followUpPaper(request, kind)));
    const read = [];
    for (const pdf of printed) read.push(await rereadPdf(pdf));
    const [a4, a3, state] = read;
    if (!a4 || !a3 || !state) throw new Error('three papers');

    expect(a4.pageSize.map(Math.round)).toEqual([842, 595]);
    expect(a3.pageSize.map(Math.round)).toEqual([1191, 842]);
    expect(a3.pages.length).toBeLessThan(a4.pages.length);
    for (const matrix of [a4, a3]) {
      expect(matrix.isTagged).toBe(true);
      for (const page of matrix.pages) expect(page).toContain('Reference');
    }
    // Each third of the States begins a page, under its own head.
    for (const from of ['1 to 10', '11 to 20', '21 to 30'])
      expect(a4.pages.filter((page) => page.includes(`Columns ${from} of 30`))).toHaveLength(1);

    expect(state.pageSize.map(Math.round)).toEqual([842, 595]);
    expect(state.pages[0]).toContain('Follow-up report: Afghanistan');
    expect(state.pages.length).toBeGreaterThan(1);
    for (const page of state.pages) expect(page).toContain('Responsible');
    expect(state.pages.join(' ')).toContain('Partly implemented');
  },
  120_000,
);
