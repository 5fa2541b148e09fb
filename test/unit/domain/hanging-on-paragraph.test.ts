import { expect, test } from 'vitest';

import { hangingOnParagraph } from '@/domain/hanging-on-paragraph';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { recommendationRows } from '@/domain/recommendation-row';
import { removeParagraph } from '@/store/commands/paragraphs';
import { aMeeting, anOrigin, aParagraph, aProcess, aRecommendation } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess({});
const som = aMeeting({
  processId: process.id,
  type: 'senior-officials-meeting',
  ordinal: 2,
  date: '2031-05-14',
});
const own = { meetingId: som.id, number: null } as const;
const opening = aParagraph({ ...own, order: 'a', text: { en: 'They recommended that States:' } });
const item = aParagraph({ ...own, order: 'b', level: 1, text: { en: 'open the ferries; and' } });
const deep = aParagraph({ ...own, order: 'c', level: 2, text: { en: 'at night;' } });
const after = aParagraph({ ...own, order: 'd', text: { en: 'They thanked the host.' } });
const paragraphs = [opening, item, deep, after];
const asked = aRecommendation({ processId: process.id, text: { en: 'open the ferries' } });
const whole = aRecommendation({ processId: process.id, text: { en: 'States should open the ferries' } });

test('what a paragraph opens is named, as long as its words are needed', async () => {
  const register = await openTestRegister();
  await insert(register, {
    processes: [process],
    meetings: [som],
    paragraphs,
    recommendations: [asked, whole],
    recommendationOrigins: [asked, whole].map(({ id }) =>
      anOrigin({ recommendationId: id, meetingId: som.id, paragraphId: item.id }),
    ),
  });
  const records = await register.recommendationRecordsAt(som.id);
  const hanging = (id: string) => hangingOnParagraph(records, numberParagraphs(paragraphs), id, 'en');
  expect(hanging(opening.id)).toEqual([expect.stringMatching(/^SOM 2 \(2031\), para\. 1 \(a\)/u)]);
  expect([item, deep, after].flatMap(({ id }) => hanging(id))).toEqual([]);

  const { id, meetingId } = opening;
  valueOf(await register.execute(removeParagraph({ id, meetingId, printedNumber: '1' })));
  const rows = recommendationRows(await register.recommendationRecordsAt(som.id), {
    today: '2032-06-01',
    day: null,
  });
  expect(rows.flatMap((row) => Object.keys(row.opening))).toEqual([]);
});
