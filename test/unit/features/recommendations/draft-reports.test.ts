import { expect, it } from 'vitest';

import type { ReportFields } from '@/domain/commitment';
import { draftReports } from '@/features/recommendations/matrix/cell/draft-reports';
import { UnfinishedDatabase } from '@/store/unfinished/unfinished-database';
import { unfinished } from '@/store/unfinished/unfinished-store';

const cell = { recommendationId: 'recommendation', partyId: 'party' };
const place = 'report/recommendation party';
const begun: ReportFields = {
  date: '2026-03',
  status: null,
  reportedBy: 'Migration service',
  meetingId: null,
  text: { en: 'Half a sen' },
  confidence: 'stated',
};

it('goes on with a report that the disk gave only after a page was open', async () => {
  await new UnfinishedDatabase().work.put({ place, work: begun });
  // A page asks before it is read.
  draftReports.change(cell, { reportedBy: 'nobody' });
  await unfinished.load();
  draftReports.begin(cell, 'implemented');
  expect(unfinished.read(place)).toEqual({ ...begun, status: 'implemented' });
  draftReports.end(cell);
  expect(unfinished.read(place)).toBeNull();
  draftReports.begin(cell, null);
  expect(unfinished.read(place)).toMatchObject({ reportedBy: null, text: {} });
});
