import { liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';

import { addParagraph } from '@/store/commands/paragraphs';
import { takeUpStatements } from '@/store/commands/take-up-statements';

import { aMeeting, aParagraph, aProcess, aRecommendation, aStatement } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const meeting = aMeeting({ processId: process.id });

/** The last answer of a query that goes on answering with every change. */
function following<T>(query: () => Promise<T>) {
  const answers: T[] = [];
  const watch = liveQuery(query).subscribe({ next: (answer) => answers.push(answer) });
  return { last: () => answers.at(-1), stop: () => watch.unsubscribe() };
}

test('the page of a recommendation hears that an origin was taken back, also where nothing was joined', async () => {
  const register = await openTestRegister();
  const recommendation = aRecommendation({ processId: process.id });
  const paragraph = aParagraph({ meetingId: meeting.id });
  const statement = aStatement({ meetingId: meeting.id, paragraphId: paragraph.id });
  await insert(register, {
    processes: [process],
    meetings: [meeting],
    paragraphs: [paragraph],
    statements: [statement],
    recommendations: [recommendation],
  });
  valueOf(await register.execute(takeUpStatements([{ statement, reaffirms: recommendation.id }])));
  const page = following(() => register.recommendationRecordsOf(recommendation.id));
  await vi.waitFor(() => expect(page.last()?.origins).toHaveLength(1));
  valueOf(await register.undo());
  await vi.waitFor(() => expect(page.last()?.origins).toEqual([]), 5000);
  page.stop();
});

test('a meeting tells up to which of the steps it was read, also after steps elsewhere and after Undo', async () => {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting, aMeeting({ processId: process.id })] });
  const page = following(() => register.dossier(meeting.id));
  const told = () => vi.waitFor(() => expect(page.last()?.asOf).toBe(register.sequence), 5000);
  const before = register.sequence;
  valueOf(await register.execute(addParagraph({ meetingId: meeting.id })));
  expect(register.sequence).toBe(before + 1);
  await told();
  expect(page.last()?.paragraphs).toHaveLength(1);
  valueOf(await register.undo());
  await told();
  expect(page.last()?.paragraphs).toEqual([]);
  const other = (await register.list('meetings')).find(({ id }) => id !== meeting.id);
  valueOf(await register.execute(addParagraph({ meetingId: other?.id ?? '' })));
  await told();
  page.stop();
});
