import { expect, it } from 'vitest';
import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingsOf = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '' }).meetings;

it.each([
  'It has been suggested that the 17th Senior Officials’ Meeting might be held in Bratislava or in Skopje in the second half of 2026; no decision has been taken.',
  'The 18th Senior Officials’ Meeting could take place in Riga or Tallinn in 2025 if funds allow.',
  'Latvia might host the 18th Senior Officials’ Meeting in Riga in May 2025.',
  'The Secretariat is looking at the possibility of holding the 18th Senior Officials’ Meeting in Riga in May 2025.',
  '18-е Совещание старших должностных лиц может состояться в Риге или Таллине в 2025 году, если будут средства.',
  'Рассматривается возможность проведения 17-го Совещания старших должностных лиц в Братиславе 5 мая 2026 года.',
  'В 2025 году в Риге может пройти 18-е Совещание старших должностных лиц.',
])('makes no meeting of one that was only thought of: %s', (text) => {
  expect(meetingsOf(text)).toEqual([]);
  expect(meetingsOf(`Internal note\n\n${text} Any comment is welcome.`)).toEqual([]);
});

it.each([
  'The 17th Senior Officials’ Meeting was held in Bratislava on 5 May 2026.',
  'The 17th Senior Officials’ Meeting was held in Bratislava on 5 May 2026; a workshop might be held in Skopje.',
  'The 17th Senior Officials’ Meeting, held in Bratislava on 5 May 2026, discussed whether to convene a summit.',
  '17-е Совещание старших должностных лиц состоялось в Братиславе 5 мая 2026 года.',
  '17-е Совещание старших должностных лиц прошло в Братиславе 5 мая 2026 года; семинар может состояться в Скопье.',
])('keeps a meeting that was held: %s', (text) => {
  expect(meetingsOf(text)).toMatchObject([
    { type: 'senior-officials-meeting', ordinal: 17, date: '2026-05-05', stateOfAffairs: 'held' },
  ]);
});

it('keeps as planned a meeting that will be held', () => {
  expect(
    meetingsOf('The 18th Senior Officials’ Meeting will be held in Riga on 5 May 2025.')[0]?.stateOfAffairs,
  ).toBe('planned');
  expect(
    meetingsOf('18-е Совещание старших должностных лиц состоится в Риге 5 мая 2025 года.')[0]?.stateOfAffairs,
  ).toBe('planned');
});
