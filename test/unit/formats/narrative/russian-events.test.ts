import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading =
  'Совещание национальных координаторов Алматинского процесса\n\n6 февраля 2024 года, г. Баку\n\n';

function meetingOf(sentence: string) {
  return readNarrative({ text: heading + sentence, file: 'a.txt', sha256: '0' }).meetings[0];
}

describe('another meeting named in Russian', () => {
  it('is called by its whole name in the nominative, once', () => {
    const events = meetingOf(
      'Участники обсудили итоги Восьмого совещания старших должностных лиц (Баку, 12 октября 2023 года).',
    )?.relatedEvents;
    expect(events).toEqual([
      { name: 'Восьмое совещание старших должностных лиц', date: '2023-10-12', city: 'Баку' },
    ]);
  });

  it('keeps the ordinal that begins with a small letter', () => {
    const meeting = meetingOf(
      'Пакистан предложил провести третью Министерскую конференцию в Анкаре в 2025 году.',
    );
    expect(meeting?.relatedEvents).toMatchObject([{ name: 'третья Министерская конференция', date: '2025' }]);
  });
});

describe('what follows a name after a comma', () => {
  it('is no post where a verb begins it', () => {
    const people = meetingOf(
      'На встречу под председательством министра труда Кыргызской Республики Т.Б. Асаналиева, прибыли представители Казахстана.',
    )?.people;
    expect(people).toMatchObject([
      { name: 'Т.Б. Асаналиев', function: 'министр труда Кыргызской Республики', party: 'KGZ' },
    ]);
  });
});
