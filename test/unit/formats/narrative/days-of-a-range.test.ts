import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

/** The date of the meeting, and what other values for it the text is said to give. */
function dateIn(text: string) {
  const { meetings, evidence } = readNarrative({ text, file: '', sha256: '' });
  const rivals = evidence.flatMap(({ path, value }) =>
    path === '/meetings/0/date' && value !== undefined ? [value] : [],
  );
  return { date: meetings[0]?.date, rivals };
}

const range = { date: '2024-05-14/2024-05-15', rivals: [] };

describe('several days in the heading', () => {
  it.each([
    'Ministerial Conference of the Almaty Process\n14-15 May 2024, Astana\n\nASTANA DECLARATION\n\nWe, the Ministers of Kazakhstan and Tajikistan,\n\n1. Agree to cooperate.\n\n2. Request the Support Unit to report.\n\nAdopted on 15 May 2024 in Astana',
    'Министерская конференция Алматинского процесса\n14–15 мая 2024 года, г. Астана\n\nАСТАНИНСКАЯ ДЕКЛАРАЦИЯ\n\n1. Стороны договорились сотрудничать.\n\n2. Стороны просят УВКБ ООН представить доклад.\n\nПринята в г. Астане 15 мая 2024 года',
  ])('outweigh the day on which a document was adopted', (text) => {
    expect(dateIn(text)).toEqual(range);
  });

  it.each([
    'Senior Officials Meeting of the Almaty Process\n14-15 May 2024\nDushanbe, Tajikistan\n\nAgenda\n\nDay 1, Tuesday 14 May 2024\n09:00 Registration\nDay 2, Wednesday 15 May 2024\n12:00 Closing',
    'ПОВЕСТКА ДНЯ\nПятое совещание старших должностных лиц Алматинского процесса\n14–15 мая 2024 года, г. Душанбе\n\nДень 1, вторник, 14 мая 2024 года\n09:00 Открытие\nДень 2, среда, 15 мая 2024 года\n10:00 Закрытие',
    "Chair's Summary, Senior Officials Meeting, 14-15 May 2024, Baku\n\nThe Senior Officials Meeting adopted the Baku Action Plan on 15 May 2024. Participants agreed to meet in 2025.",
  ])('are borne out by the headings of their days', (text) => {
    expect(dateIn(text)).toEqual(range);
  });

  it('are contradicted by a sentence that says the meeting was held on one of them', () => {
    const text =
      'Senior Officials Meeting of the Almaty Process, 14-15 May 2024, Baku\n\nThe Senior Officials Meeting of the Almaty Process was held on 14 May 2024 in Baku.';
    const { date, rivals } = dateIn(text);
    expect(new Set([date, ...rivals])).toEqual(new Set(['2024-05-14', '2024-05-14/2024-05-15']));
  });
});
