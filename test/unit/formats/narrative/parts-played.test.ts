import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const head = 'Third Senior Officials Meeting\nTbilisi, Georgia, 4 May 2019\n\n';
const headRu = 'Третье совещание старших должностных лиц\nг. Бишкек, 4 мая 2019 г.\n\n';

function roles(text: string): readonly string[] {
  const [meeting] = readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings;
  return meeting?.people.map(({ name, roles: own }) => `${name}: ${own?.join(', ') ?? '-'}`) ?? [];
}

describe('the part played at a meeting', () => {
  it.each([
    [
      'It was co-chaired by H.E. Mrs. Ana Silva, Minister of Labour of Portugal, and the Hon. Jean Petit, Minister of Labour of France.',
      ['Ana Silva: chair', 'Jean Petit: chair'],
    ],
    [
      'Mr. Jean Petit, Director (France), and Ms. Ana Silva, Director (Portugal), chaired the meeting.',
      ['Jean Petit: chair', 'Ana Silva: chair'],
    ],
    [
      'Ms. Ana Silva, Adviser to the Ministry and Chair of the Working Group, welcomed all.',
      ['Ana Silva: chair'],
    ],
    ['The Chair of the Group, Ms. Ana Silva (Portugal), greeted the participants.', ['Ana Silva: chair']],
    ['Ambassador Ana Silva, Head of the Portuguese delegation, spoke.', ['Ana Silva: head-of-delegation']],
    [
      'The national coordinator of Georgia, Mr. Levan Beridze, took part online.',
      ['Levan Beridze: national-coordinator'],
    ],
    ['Ms. Ana Silva, Chair of the State Committee of Portugal, spoke.', ['Ana Silva: -']],
    [
      'Mr. Jean Petit, Director (France), and Ms. Ana Silva, Director (Portugal), took part.',
      ['Jean Petit: -', 'Ana Silva: -'],
    ],
  ])('is told by the words beside the name: %s', (words, expected) => {
    expect(roles(head + words)).toEqual(expected);
  });

  it.each([
    ['Встречу ведёт статс-секретарь службы Алиясбек Токоев.', ['Алиясбек Токоев: chair']],
    ['Модерировал встречу директор института Джавлон Вахидов.', ['Джавлон Вахидов: moderator']],
    ['Модератор – Ринат Аубакиров (МОМ).', ['Ринат Аубакиров: moderator']],
    [
      'Совещание, прошедшее в мае, возглавил начальник полиции генерал Агус Сетиаван.',
      ['Агус Сетиаван: chair'],
    ],
    [
      'Сопредседательствовали министр труда Грузии Нино Беридзе и министр труда Армении Арам Петросян.',
      ['Нино Беридзе: chair', 'Арам Петросян: chair'],
    ],
  ])('is told so in Russian: %s', (words, expected) => {
    expect(roles(headRu + words)).toEqual(expected);
  });

  it('is that of the head above, to the next head', () => {
    const list = `${head}LIST OF PARTICIPANTS\n\nGEORGIA\n\nHead of delegation:\nMr. Levan Beridze\nMs. Nino Kalandadze\n\nMembers:\nMr. Aram Petrosyan\n\nINTERPRETERS\n\nMs. Larisa Kim\n\nLATVIA\n\nMs. Anna Kalnina\n`;
    expect(roles(list)).toEqual([
      'Levan Beridze: head-of-delegation',
      'Nino Kalandadze: -',
      'Aram Petrosyan: -',
      'Larisa Kim: interpreter',
      'Anna Kalnina: -',
    ]);
  });

  it('is not that of who comes behind a semicolon', () => {
    expect(
      roles(
        `${head}Present: from Armenia Mr. Aram Petrosyan, Adviser; from Georgia (Chair) Ms. Nino Beridze, Adviser.`,
      ),
    ).toEqual(['Aram Petrosyan: -', 'Nino Beridze: -']);
  });
});
