import { describe, expect, it } from 'vitest';

import { followUpMatrix, reportedOf } from '@/domain/follow-up-matrix';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRows } from '@/domain/recommendation-row';
import { recordsOnDay } from '@/domain/records-on-day';

import {
  aCommitment,
  aDelegation,
  aMeeting,
  anOrganisation,
  anOrigin,
  aParty,
  aPartyName,
  aProcess,
  aProgressUpdate,
  aRecommendation,
} from '../../helpers/builders';

const today = '2024-01-01';
const process = aProcess({ silenceMonths: 12 });
const turkmenistan = aParty({ iso2: 'TM', iso3: 'TKM' });
const turkiye = aParty({ iso2: 'TR', iso3: 'TUR' });
const unhcr = anOrganisation();
const som2 = aMeeting({ ordinal: 2, date: '2015-09-22' });
const som8 = aMeeting({ ordinal: 8, date: '2023-10' });
const early = aRecommendation({ closed: '2020-05' });
const late = aRecommendation({ addressed: 'named' });
const named = (partyId: string, language: string, short: string) =>
  aPartyName({ partyId, language, short, formal: short });
const ofTurkiye = aCommitment({ recommendationId: early.id, partyId: turkiye.id });
const ofUnhcr = aCommitment({ recommendationId: early.id, partyId: unhcr.id });

const records: RecommendationRecords = {
  process,
  houseForm: null,
  recommendations: [late, early],
  joined: new Map(),
  origins: [
    anOrigin({ recommendationId: late.id, meetingId: som8.id, printedReference: 'SOM 8, para. 3' }),
    anOrigin({ recommendationId: early.id, meetingId: som2.id, printedReference: 'SOM 2, para. 10' }),
  ],
  links: [],
  tags: [],
  addressees: [],
  commitments: [ofTurkiye, ofUnhcr],
  updates: [
    aProgressUpdate({ commitmentId: ofTurkiye.id, date: '2016-03', status: 'under-way' }),
    aProgressUpdate({ commitmentId: ofTurkiye.id, date: '2019', status: 'implemented' }),
    aProgressUpdate({ commitmentId: ofUnhcr.id, date: '2018-01-05', status: 'continuing' }),
  ],
  evidence: [],
  meetings: [som2, som8],
  numbers: new Map(),
  items: new Map(),
  letters: new Map(),
  represented: [
    aDelegation({ meetingId: som2.id, partyId: turkiye.id }),
    aDelegation({ meetingId: som2.id, partyId: turkmenistan.id }),
  ],
  statuses: [],
  parties: [unhcr, turkmenistan, turkiye],
  partyNames: [
    named(turkmenistan.id, 'en', 'Turkmenistan'),
    named(turkmenistan.id, 'ru', 'Туркменистан'),
    named(turkiye.id, 'en', 'Türkiye'),
    named(turkiye.id, 'ru', 'Турция'),
  ],
};

function matrixOn(day: string | null, language: string, partyIds: readonly string[] = []) {
  const then = day === null ? records : recordsOnDay(records, day);
  const rows = recommendationRows(then, { today: day ?? today, day });
  return followUpMatrix(then, rows, { language, today, partyIds });
}

describe('the matrix', () => {
  it('has a column for each party that is addressed or reported, States first by the names of the language', () => {
    const names = (language: string) => matrixOn(null, language).columns.map(({ name }) => name);
    expect(names('en')).toEqual(['Türkiye', 'Turkmenistan', 'UNHCR']);
    expect(names('ru')).toEqual(['Туркменистан', 'Турция', 'УВКБ ООН']);
  });

  it('has a line for each recommendation, as they came about, and tells not reported from not started', () => {
    const { lines, columns, totals } = matrixOn(null, 'en');
    expect(lines.map(({ reference }) => reference)).toEqual(['SOM 2, para. 10', 'SOM 8, para. 3']);
    expect([...(lines[0]?.totals ?? [])]).toEqual([
      ['not-reported', 1],
      ['implemented', 1],
      ['continuing', 1],
    ]);
    expect(reportedOf(totals)).toEqual({ reported: 2, of: 3 });
    expect(reportedOf(columns[1]?.totals ?? new Map())).toEqual({ reported: 0, of: 1 });
    expect(lines[1]?.row.states.size, 'addressed to nobody yet').toBe(0);
  });
});

describe('the matrix on a day of the past', () => {
  it('knows neither what was recommended later nor what was reported later', () => {
    const { lines, columns } = matrixOn('2017-06-30', 'en');
    expect(lines.map(({ reference }) => reference)).toEqual(['SOM 2, para. 10']);
    const states = lines[0]?.row.states;
    expect(states?.get(turkiye.id)?.status).toBe('under-way');
    // It was not asked, and had not reported yet.
    expect(states?.has(unhcr.id)).toBe(false);
    expect(columns[0]?.totals.get('under-way')).toBe(1);
  });

  it('raises the flags of that day, on what was still open then', () => {
    const [line] = matrixOn('2017-06-30', 'en').lines;
    expect(line?.row.isOpen).toBe(true);
    expect(line?.row.states.get(turkiye.id)?.isSilent).toBe(true);
    const [sooner] = matrixOn('2016-12-31', 'en').lines;
    expect(sooner?.row.states.get(turkiye.id)?.isSilent).toBe(false);
    expect(matrixOn(null, 'en').lines[0]?.row.isOpen).toBe(false);
  });

  it('begins with the first meeting', () => {
    expect(matrixOn('2015-09-21', 'en').lines).toEqual([]);
    expect(matrixOn('2015-09-22', 'en').lines).toHaveLength(1);
  });

  it('of some States has their columns alone, and counts them alone', () => {
    const { columns, lines, totals } = matrixOn(null, 'en', [turkiye.id]);
    expect(columns.map(({ name }) => name)).toEqual(['Türkiye']);
    expect(lines.map((line) => [...line.totals])).toEqual([[['implemented', 1]], []]);
    expect([...totals]).toEqual([['implemented', 1]]);
  });
});
