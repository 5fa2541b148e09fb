import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readRecord } from '../../../helpers/read-record';

const read = (text: string) => readRecord({ name: 'record.txt', bytes: new TextEncoder().encode(text) });

describe('a text of several meetings', () => {
  it('is a draft of each where a list has a line for each', async () => {
    const { draft, texts } = await read(
      'Meetings of the Almaty Process\n\nHeld\n2 March 2023 – 5th Senior Officials Meeting, Ankara\n6–7 June 2023 – Meeting of National Coordinators, Baku\n\nTo come\n12 October 2024 – 6th Senior Officials Meeting, Dushanbe\n',
    );
    expect(validateDraft(draft, texts)).toEqual([]);
    expect(draft.meetings.map((item) => [item.title, item.date, item.city, item.stateOfAffairs])).toEqual([
      ['5th Senior Officials Meeting', '2023-03-02', 'Ankara', 'held'],
      ['Meeting of National Coordinators', '2023-06-06/2023-06-07', 'Baku', 'held'],
      ['6th Senior Officials Meeting', '2024-10-12', 'Dushanbe', 'planned'],
    ]);
  });

  it('gives days without a year the year of their section', async () => {
    const { draft } = await read(
      'Хроника встреч Алматинского процесса\n\n2013 год\n5 июня, Алматы – Первая Министерская конференция\n\n2014 год\n21 ноября, Алматы – встреча государств-членов\n\n2015 год\n22 сентября, Астана – второе совещание старших должностных лиц\n',
    );
    expect(draft.meetings.map(({ date, stateOfAffairs }) => `${date} ${stateOfAffairs}`)).toEqual([
      '2013-06-05 held',
      '2014-11-21 held',
      '2015-09-22 held',
    ]);
  });

  it('stays one where a report names an earlier one', async () => {
    const { draft } = await read(
      'The 5th Senior Officials Meeting was held in Ankara on 2 March 2023.\n\nThe 4th Senior Officials Meeting was held in Baku on 3 May 2021.\n',
    );
    expect(draft.meetings).toHaveLength(1);
  });
});
