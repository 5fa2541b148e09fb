import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

function decided(item: string): readonly (string | undefined)[] {
  const { meetings } = readNarrative({
    text: `ПРОТОКОЛ\n\nвторого совещания старших должностных лиц\n\nг. Бишкек, 4 мая 2019 г.\n\nРЕШИЛИ:\n\n1. ${item}\n\n2. Поручить Секретариату доложить об исполнении.\n`,
    file: 'a.txt',
    sha256: '0',
  });
  const first = meetings[0]?.paragraphs?.find(({ number }) => number === '1');
  return first?.statements.map(({ verb }) => verb) ?? [];
}

describe('an item below «РЕШИЛИ:»', () => {
  it.each([
    ['Провести встречу в мае.', 'Провести'],
    ['Учесть предложения сторон.', 'Учесть'],
    ['Привлечь к работе экспертов.', 'Привлечь'],
    ['Перейти к обмену данными.', 'Перейти'],
    ['Договориться о порядке обмена.', 'Договориться'],
  ])('orders what its infinitive says: %s', (item, verb) => {
    expect(decided(item)).toEqual([verb]);
  });

  it.each([
    'Деятельность рабочей группы в 2020 году.',
    'Область применения договора.',
    'Части второго доклада о границах.',
    'Речь министра Кыргызстана.',
    'Сеть пунктов связи.',
    'Новости от секретариата.',
    'Десять мер на 2020 год.',
    'Власти Кыргызстана и их план.',
  ])('orders nothing by a noun that ends as one: %s', (item) => {
    expect(decided(item)).toEqual([]);
  });
});

describe('a line of minutes that puts the act before what it is of', () => {
  const actsOf = (text: string) =>
    readNarrative({
      text: `Third Senior Officials Meeting\nMinutes\nOsh, 3 May 2021\n\n${text}`,
      file: 'a.txt',
      sha256: '0',
    }).meetings[0]?.paragraphs.flatMap(({ statements }) =>
      statements.map((one) => `${one.verb}: ${one.class} ${one.followUp}: ${one.text}`),
    );

  it('is a statement of its class, in both languages', () => {
    expect(
      actsOf(
        'Ms. Larsen presented the figures.\n\nAgreed: IOM will prepare a summary in Russian.\n\nNoted: the checklist of UNHCR.\n\nРешили: утвердить план работы.\n\nПоручено: Секретариату разослать план.',
      ),
    ).toEqual([
      'Agreed: decision yes: IOM will prepare a summary in Russian.',
      'Noted: record no: the checklist of UNHCR.',
      'утвердить: decision yes: утвердить план работы.',
      'Поручено: request yes: Секретариату разослать план.',
    ]);
  });

  it('is none where it only heads a list, or says a word', () => {
    expect(actsOf('Approved: yes\n\nThe work went on. Decided: nothing.')).toEqual([]);
  });
});
