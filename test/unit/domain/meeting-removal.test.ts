import { describe, expect, test } from 'vitest';

import { cameOfParagraph } from '@/domain/came-of-paragraph';
import { meetingRemoval } from '@/domain/meeting-removal';
import { recommendationRows } from '@/domain/recommendation-row';
import { deleteMeeting } from '@/store/commands/meetings';
import { removeParagraph } from '@/store/commands/paragraphs';
import {
  aDelegation,
  aMeeting,
  anOrigin,
  aParagraph,
  aParty,
  aProcess,
  aRecommendation,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const asOf = { today: '2032-06-01', day: null };
const process = aProcess({ silenceMonths: 6 });
const parties = ['KZ', 'KG', 'TJ'].map((iso2) => aParty({ iso2 }));
const som = { processId: process.id, type: 'senior-officials-meeting' } as const;
const first = aMeeting({ ...som, ordinal: 2, date: '2031-05-14' });
const second = aMeeting({ ...som, ordinal: 3, date: '2031-09-01' });
const delegations = parties.map(({ id }, at) =>
  aDelegation({ meetingId: (at < 2 ? first : second).id, partyId: id }),
);
const paragraph = aParagraph({ meetingId: first.id, number: '7' });
const alone = aRecommendation({ processId: process.id, due: '2031-12' });
const twice = aRecommendation({ processId: process.id, due: '2031-12' });
const elsewhere = aRecommendation({ processId: process.id });

async function opened() {
  const register = await openTestRegister();
  await insert(register, {
    processes: [process],
    parties,
    meetings: [first, second],
    delegations,
    paragraphs: [paragraph],
    recommendations: [alone, twice, elsewhere],
    recommendationOrigins: [
      anOrigin({ recommendationId: alone.id, meetingId: first.id, paragraphId: paragraph.id }),
      anOrigin({ recommendationId: twice.id, meetingId: first.id }),
      anOrigin({ recommendationId: twice.id, meetingId: second.id, relation: 'reaffirmed' }),
      anOrigin({ recommendationId: elsewhere.id, meetingId: second.id }),
    ],
  });
  return register;
}

describe('what deleting a meeting changes for recommendations', () => {
  test('is told before it is done, as it then is', async () => {
    const register = await opened();
    const told = meetingRemoval(await register.recommendationRecordsAt(first.id), first.id, asOf, 'en');
    expect(told).toMatchObject({
      losing: 2,
      alone: 1,
      before: { addressed: 5, overdue: 5, silent: 5 },
      after: { addressed: 3, overdue: 3 },
    });
    expect(told.references.map(({ before, after }) => [before, after])).toEqual([
      ['SOM 2 (2031), para. 7', ''],
      ['SOM 2 (2031)', 'SOM 3 (2031)'],
    ]);

    valueOf(await register.execute(deleteMeeting(first)));
    const rows = recommendationRows(await register.recommendationRecords(), asOf).filter(
      ({ recommendation }) => recommendation.id !== elsewhere.id,
    );
    const states = rows.flatMap((row) => [...row.states.values()]);
    expect(told.after).toEqual({
      addressed: states.filter(({ isAddressed }) => isAddressed).length,
      overdue: states.filter(({ isOverdue }) => isOverdue).length,
      silent: states.filter(({ isSilent }) => isSilent).length,
    });
    expect(rows.filter(({ origins }) => origins.length === 0)).toHaveLength(told.alone);
  });

  test('is nothing where none was made there', async () => {
    const register = await opened();
    valueOf(await register.execute(deleteMeeting(first)));
    const records = await register.recommendationRecordsAt(first.id);
    expect(meetingRemoval(records, first.id, asOf, 'en')).toMatchObject({ losing: 0, references: [] });
  });
});

test('the recommendations that came of a paragraph are named as long as it is there', async () => {
  const register = await opened();
  const came = async () =>
    cameOfParagraph(await register.recommendationRecordsAt(first.id), paragraph.id, 'en');
  expect(await came()).toEqual(['SOM 2 (2031), para. 7']);
  valueOf(
    await register.execute(removeParagraph({ id: paragraph.id, meetingId: first.id, printedNumber: '7' })),
  );
  expect(await came()).toEqual([]);
});
