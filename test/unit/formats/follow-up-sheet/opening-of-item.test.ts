import { expect, it } from 'vitest';

import type { RecordSet } from '@/domain/records';
import { recommendationFinder } from '@/formats/follow-up-sheet/find-recommendation';
import { sheetLines } from '@/formats/follow-up-sheet/sheet-register';
import { orderKeys } from '@/store/order-key';
import {
  aDelegation,
  aMeeting,
  anOrigin,
  aParagraph,
  aParty,
  aProcess,
  aRecommendation,
} from '../../../helpers/builders';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';

const opening = {
  en: 'The Ministers of the participating States, having met, recommended that States:',
  ru: 'Министры государств-участников рекомендовали государствам:',
};
const asked = [
  { en: 'open border posts', ru: 'открыть пункты пропуска' },
  { en: 'share registers', ru: 'обмениваться реестрами' },
  { en: 'train judges', ru: 'обучать судей' },
];
const process = aProcess();
const party = aParty();
const meeting = aMeeting({ processId: process.id, date: '2016-09-19' });
const keys = orderKeys(asked.length + 1);
const head = aParagraph({ meetingId: meeting.id, order: keys[0] ?? '', text: opening });
const items = asked.map((text, at) =>
  aParagraph({ meetingId: meeting.id, order: keys[at + 1] ?? '', level: 1, text }),
);
const recommendations = asked.map((text) => aRecommendation({ processId: process.id, text }));
const set: RecordSet = {
  processes: [process],
  parties: [party],
  meetings: [meeting],
  delegations: [aDelegation({ meetingId: meeting.id, partyId: party.id })],
  paragraphs: [head, ...items],
  recommendations,
  recommendationOrigins: items.map(({ id, order }, at) =>
    anOrigin({
      recommendationId: recommendations[at]?.id ?? '',
      meetingId: meeting.id,
      paragraphId: id,
      order,
    }),
  ),
};
const records = recommendationRecordsOf(set);
const lines = sheetLines(records, party.id, 'both', '2026-01-01');

it('a sheet says each item with its opening, in each of its languages', () => {
  expect(lines.map(({ text }) => text)).toContain(
    `${opening.en} open border posts\n${opening.ru} открыть пункты пропуска`,
  );
});

it('a row without its mark is known by its item, with the opening or as sheets without it were sent', () => {
  const find = recommendationFinder([lines], records);
  const cells = { reference: '', status: '', date: '', owner: '', done: '', evidence: '', last: '', due: '' };
  for (const { row, text } of lines) {
    const { id } = row.recommendation;
    expect(find({ trace: null, cells: { ...cells, text } })).toMatchObject({ kind: 'guess', id });
    const bare = Object.values(row.recommendation.text).join('\n');
    expect(find({ trace: null, cells: { ...cells, text: bare } })).toMatchObject({ kind: 'guess', id });
  }
  const other = `${opening.en} pay the fees\n${opening.ru} платить взносы`;
  expect(find({ trace: null, cells: { ...cells, text: other } })).toEqual({ kind: 'unknown' });
});
