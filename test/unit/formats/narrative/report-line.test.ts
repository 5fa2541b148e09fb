import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const doubtsAt = (text: string, field: string) =>
  read(text).evidence.flatMap((clue) =>
    clue.path === `/meetings/0/${field}` && clue.certainty === 'uncertain' ? [clue.why] : [],
  );

const agency = `Indonesia pushes regional answer

JAKARTA, Feb 13 (Antara) - Foreign Minister Retno Marsudi said on Monday that the Ministerial Conference, which she co-chaired in Adelaide on Friday, had given members a clear strategy until 2026.`;

const agencyRu = (told: string) => `Казахстан впервые принял участие в заседании

6 сентября 2024, 10:12

АСТАНА, 6 сентября. /Корр. КазТАГ/. Представитель Казахстана участвовал в девятом заседании Рабочей группы по торговле людьми, которое ${told}, сообщили в пресс-службе.`;

describe('the line that a report opens with', () => {
  it('is when and where the report was given out, and not the meeting', () => {
    expect(read(agency).meetings[0]).not.toHaveProperty('date');
    expect(read(agency).meetings[0]?.city).toBe('Adelaide');
    const [meeting] = read(agencyRu('завершилось в Нади')).meetings;
    expect(meeting).not.toHaveProperty('date');
    expect(meeting?.city).toBe('Нади');
  });

  it('is no part of what somebody said', () => {
    expect(read(agency).meetings[0]?.interventions.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Foreign Minister Retno Marsudi said/u),
    ]);
  });

  it('has a day to count from where it is known whole, and the count is doubted', () => {
    const dated = `${agency}\n\n13 February 2023 17:45`;
    expect(read(dated).meetings[0]?.date).toBe('2023-02-10');
    expect(doubtsAt(dated, 'date')).toContain('review.why.counted-from-report');
    expect(read(agencyRu('завершилось в среду в Нади')).meetings[0]?.date).toBe('2024-09-04');
  });

  it('yields to where the meeting is said to have been, also in no list of cities', () => {
    const text =
      'Partners meet\n\nMANILA, 6 November 2024 – The Philippines yesterday hosted the third meeting of the Technical Experts Group in Sagbayan. Many came.';
    expect(read(text).meetings[0]).toMatchObject({ city: 'Sagbayan', date: '2024-11-05' });
    expect(read(text).meetings[0]).not.toHaveProperty('country');
    expect(doubtsAt(text, 'city')).toEqual(['review.why.unlisted-city']);
  });

  it('counts from a line of its own as well', () => {
    const text =
      'Media release\n\nCanberra, 31 May 2024\n\nOfficials agree on next steps\n\nThe Ambassador welcomed the outcome of the 14th Senior Officials Meeting, which concluded yesterday in Bangkok.';
    expect(read(text).meetings[0]).toMatchObject({ city: 'Bangkok', date: '2024-05-30' });
  });

  it('gives the place and the day of a meeting held here today', () => {
    expect(
      read(
        'Officials meet\n\nBISHKEK, 18 November 2016 – The Third Senior Officials Meeting was held here today, and many delegations came to it.',
      ).meetings[0],
    ).toMatchObject({ city: 'Bishkek', date: '2016-11-18' });
  });
});

it('takes nothing for the words of a meeting that was said at an airport', () => {
  const text = (where: string) => `${agency}\n\n"We leave no one adrift at sea," she told reporters${where}.`;
  const verbatim = (where: string) =>
    read(text(where)).meetings[0]?.interventions.filter((one) => one.verbatim).length;
  expect(verbatim(' at Soekarno-Hatta airport upon arrival')).toBe(0);
  expect(verbatim('')).toBe(1);
});
