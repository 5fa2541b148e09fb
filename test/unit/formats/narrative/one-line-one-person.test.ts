import { expect, it } from 'vitest';
import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '' }).meetings[0];
const peopleOf = (text: string) =>
  read(text)?.people.map(({ name, function: post, party }) => [name, post, party]);

it('reads each line of the heads of delegation by itself', () => {
  const text = `Harbour Process – 12th Senior Officials' Meeting\nBrno, 2 June 2021\n\nHeads of delegation\nArmenia: Mr Vahagn Petrosyan, Head of the Migration Service\nGeorgia: Ms Nino Kvaratskhelia, Deputy Minister\n`;
  expect(peopleOf(text)).toEqual([
    ['Vahagn Petrosyan', 'Head of the Migration Service', 'ARM'],
    ['Nino Kvaratskhelia', 'Deputy Minister', 'GEO'],
  ]);
  expect(read(text)?.delegations.map(({ party }) => party)).toEqual(['ARM', 'GEO']);
});

it('reads them so in Russian', () => {
  const text =
    'Третье Совещание старших должностных лиц\nНайроби, 6 февраля 2024 года\n\nГлавы делегаций\nАрмения: г-н Ваган Петросян, начальник Миграционной службы\nГрузия: г-жа Нино Кварацхелия, заместитель министра\n';
  expect(peopleOf(text)).toEqual([
    ['Ваган Петросян', 'начальник Миграционной службы', 'ARM'],
    ['Нино Кварацхелия', 'заместитель министра', 'GEO'],
  ]);
});

it('leaves a post that goes on over the line end whole', () => {
  const text =
    'The Third Senior Officials’ Meeting of the Harbour Process was held in Nairobi on\n6 February 2024. It was opened by Mr Vahagn Petrosyan, Head of the Migration Service of\nArmenia, who thanked all those who had come to Nairobi for the third time in two\nyears, and said that the host had done what it could for them and for their work.\n';
  expect(peopleOf(text)).toEqual([['Vahagn Petrosyan', 'Head of the Migration Service of Armenia', 'ARM']]);
});
