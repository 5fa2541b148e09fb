import { describe, expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { recommendationRows } from '@/domain/recommendation-row';
import { decisionExtract, type ExtractRequest } from '@/formats/paper/extract/decision-extract';
import { followUpPaperContext } from '@/formats/paper/follow-up/follow-up-context';
import { stateReportPaper } from '@/formats/paper/follow-up/state-report-paper';
import { heightAt } from '@/formats/paper/kinds/fit-text';
import { paperToText } from '@/formats/paper/write-text';

import {
  aChairmanship,
  aCommitment,
  aDelegation,
  aMeeting,
  anOrigin,
  aParagraph,
  aParty,
  aPartyName,
  aProcess,
  aProgressUpdate,
  aRecommendation,
  aStatement,
} from '../../../helpers/builders';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';
import { today } from '../../../helpers/returned-sheet';

const process = aProcess({});
const kazakhstan = aParty({ iso3: 'KAZ' });
const som = aMeeting({
  processId: process.id,
  type: 'senior-officials-meeting',
  ordinal: 2,
  date: '2015-09-22',
  city: { en: 'Astana', ru: 'Астана' },
  title: {},
});
const later = aMeeting({
  processId: process.id,
  type: 'senior-officials-meeting',
  ordinal: 3,
  date: '2016-09-19',
});
const lead = aParagraph({ meetingId: som.id, order: 'a', text: { en: 'Participants agreed:' } });
const item = aParagraph({
  meetingId: som.id,
  order: 'b',
  level: 1,
  text: { en: 'to exchange data each quarter.', kk: 'тоқсан сайын деректер алмасуға.' },
});
const other = aParagraph({ meetingId: som.id, order: 'c', text: { en: 'Something else entirely.' } });
const again = aParagraph({ meetingId: later.id, order: 'a', text: { en: 'They reaffirmed the exchange.' } });
const recommendation = aRecommendation({
  processId: process.id,
  text: { en: 'Exchange data each quarter' },
  note: 'See the letter of the Chair.',
});
const commitment = aCommitment({
  recommendationId: recommendation.id,
  partyId: kazakhstan.id,
  owner: 'Ministry of the Interior',
});
const all = {
  processes: [process],
  meetings: [som, later],
  parties: [kazakhstan],
  partyNames: [
    aPartyName({
      partyId: kazakhstan.id,
      language: 'en',
      short: 'Kazakhstan',
      formal: 'Republic of Kazakhstan',
    }),
  ],
  chairmanships: [aChairmanship({ processId: process.id, partyId: kazakhstan.id, from: '2013-06' })],
  delegations: [aDelegation({ meetingId: som.id, partyId: kazakhstan.id })],
  paragraphs: [lead, item, other, again],
  statements: [
    aStatement({
      meetingId: som.id,
      paragraphId: item.id,
      language: 'en',
      text: 'to exchange data each quarter',
      actor: 'Participants',
      verb: 'agreed',
      class: 'decision',
      followUp: 'yes',
    }),
  ],
  recommendations: [recommendation],
  recommendationOrigins: [
    anOrigin({ recommendationId: recommendation.id, meetingId: som.id, paragraphId: item.id, order: 'a' }),
    anOrigin({
      recommendationId: recommendation.id,
      meetingId: later.id,
      paragraphId: again.id,
      relation: 'reaffirmed',
      order: 'b',
    }),
  ],
  commitments: [commitment],
  progressUpdates: [aProgressUpdate({ commitmentId: commitment.id, status: 'under-way', date: '2016-03' })],
} as const;

const dossiers = [som, later].flatMap(({ id }) => gatherDossier(all, id) ?? []);
const records = {
  ...recommendationRecordsOf(all),
  items: new Map(),
  letters: new Map(),
  numbers: new Map([
    [item.id, '1 (a)'],
    [again.id, '1'],
  ]),
};
const textOf = (more: Partial<ExtractRequest> = {}) => {
  const paper = decisionExtract({
    source: { kind: 'paragraph', meetingId: som.id, paragraphId: item.id },
    dossiers,
    records,
    language: 'en',
    allLanguages: false,
    withNotes: true,
    today,
    ...more,
  });
  return paper && paperToText(paper).replaceAll(/\s+/gu, ' ');
};

describe('an extract of one decision', () => {
  it('says the terms of the field in the language of the paper, and quotes every other word', () => {
    const russian = textOf({ language: 'ru' });
    expect(russian).toContain('(a) | Участники | договорились | to exchange data each quarter |');
    expect(textOf({ language: 'en' })).toContain('(a) | Participants | agreed | to exchange data');
  });

  it.each(['recommended', 'рекомендовали', 'подтвердили', 'договорились'])(
    'has room for the verb on one line: %s',
    (verb) => {
      const paper = decisionExtract({
        source: { kind: 'paragraph', meetingId: som.id, paragraphId: item.id },
        dossiers,
        records,
        language: 'en',
        allLanguages: false,
        withNotes: false,
        today,
      });
      const table = paper?.blocks.find((block) => block.kind === 'table');
      const room = (table?.columns[2]?.width ?? 0) - 3;
      expect(heightAt(verb, room, 9.5)).toBeLessThan(heightAt('a', room, 9.5) * 1.5);
    },
  );

  it('and a report of follow-up print how a meeting worded it, where that is not the text that stands', () => {
    const origins = records.origins.map((origin) =>
      origin.meetingId === later.id
        ? { ...origin, text: { en: 'Exchange data twice a year', kk: 'Деректер алмасу' } }
        : { ...origin, text: { en: 'Exchange  data each quarter ' } },
    );
    const worded = { ...records, origins };
    const text = textOf({ records: worded }) ?? '';
    expect(text).toContain('As worded there');
    expect(text.match(/: “Exchange data twice a year”/gu)).toHaveLength(1);
    expect(text).not.toContain('“Exchange data each quarter');
    expect(textOf()).not.toContain('As worded there');

    const rows = recommendationRows(worded, { today, day: null });
    const context = followUpPaperContext({
      records: worded,
      rows,
      language: 'en',
      day: today,
      withNotes: false,
    });
    const report = paperToText(stateReportPaper(context, commitment.partyId)).replaceAll(/\s+/gu, ' ');
    expect(report).toContain('“Exchange data twice a year”');
  });

  it('names the meeting, its date, place and Chair, and quotes the paragraph with what leads to it', () => {
    const text = textOf() ?? '';
    expect(text).toContain('Extract: SOM 2 (2015), para. 1 (a)');
    for (const words of ['2nd Senior Officials Meeting', '22 September 2015', 'Astana', 'Kazakhstan'])
      expect(text, words).toContain(words);
    expect(text).toContain('1. Participants agreed:');
    expect(text).toContain('(a) to exchange data each quarter.');
    expect(text).not.toContain('Something else');
  });

  it('opens with what the number says it is a part of, whatever came between', () => {
    const numbers = new Map([
      [lead.id, '1'],
      [item.id, '1 (a)'],
      [other.id, '2'],
    ]);
    const newcomer = aParagraph({ meetingId: som.id, order: 'aV', text: { en: 'Inserted later:' } });
    const paragraphs = [...all.paragraphs, newcomer].map((one) => ({
      ...one,
      number: numbers.get(one.id) ?? null,
    }));
    const grown = [som, later].flatMap(({ id }) => gatherDossier({ ...all, paragraphs }, id) ?? []);
    const text = textOf({ dossiers: grown }) ?? '';
    expect(text).toContain('1. Participants agreed: (a) to exchange data each quarter.');
    expect(text).not.toContain('Inserted later');
    const source = { kind: 'paragraph', meetingId: som.id, paragraphId: newcomer.id } as const;
    expect(textOf({ dossiers: grown, source })).not.toContain('to exchange data each quarter');
  });

  it('tells the statements, the recommendation that came of it, and how far the States have come', () => {
    const text = textOf() ?? '';
    expect(text).toContain('Participants | agreed | to exchange data each quarter');
    expect(text).toContain('Decision calls for follow-up');
    expect(text).toContain('SOM 2 (2015), para. 1 (a); SOM 3 (2016), para. 1');
    expect(text).toContain('See the letter of the Chair.');
    expect(text).toMatch(/Kazakhstan \| Under way .*Ministry of the Interior/u);
    expect(textOf({ withNotes: false })).not.toContain('letter of the Chair');
  });

  it('stands in every language there is where that is asked, and says where one is missing', () => {
    expect(textOf({ allLanguages: true })).toContain('тоқсан сайын деректер алмасуға.');
    const russian = textOf({ language: 'ru' }) ?? '';
    expect(russian).toContain('Выписка: SOM 2 (2015), п. 1 (a)');
    expect(russian).toContain('Текста нет (язык — русский)');
    expect(russian).toContain('to exchange data each quarter.');
  });

  it('of a recommendation has every meeting that made it, and of what was removed there is none', () => {
    const source = { kind: 'recommendation', recommendationId: recommendation.id } as const;
    const text = textOf({ source }) ?? '';
    expect(text).toContain('They reaffirmed the exchange.');
    expect(text.indexOf('2nd Senior')).toBeLessThan(text.indexOf('3rd Senior'));
    expect(textOf({ source: { ...source, recommendationId: som.id } })).toBeNull();
    expect(textOf({ source: { kind: 'paragraph', meetingId: som.id, paragraphId: som.id } })).toBeNull();
  });
});
