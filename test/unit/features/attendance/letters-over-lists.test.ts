import { describe, expect, it } from 'vitest';

import { partyInHeading } from '@/formats/tables/qualified-party';
import { saidOfComing } from '@/formats/tables/said-of-coming';
import { takeUnconfirmed } from '@/formats/tables/unconfirmed';
import { delegationsOfPlan, planOfList, seatsOfPlan } from '../../../helpers/listed-seats';
import { workTimeOf } from '../../../helpers/work-time';

const table = (lines: readonly string[]) =>
  ['Name\tPosition', ...lines.map((line) => line.replace(', ', '\t'))].join('\n');
const ways = [
  ['lines', (lines: readonly string[]) => planOfList(lines.join('\n'))],
  ['a table', (lines: readonly string[]) => planOfList(table(lines))],
] as const;

const letters = [
  'Embassy of Kazakhstan presents its compliments to the Government of Tajikistan',
  'Embassy of Kazakhstan in Dushanbe presents its compliments to the Government of Tajikistan',
  'Ministry of Labour of Kazakhstan has the honour to inform the Embassy of Tajikistan',
  'Embassy of Kazakhstan presents its compliments',
  'Посольство Казахстана свидетельствует своё уважение Правительству Таджикистана',
  'Посольство Казахстана в Душанбе имеет честь сообщить Правительству Таджикистана',
];

describe.each(ways)('a diplomatic letter over %s', (_, plan) => {
  it.each(letters)('opens no delegation and is nobody: "%s"', (letter) => {
    const read = plan([letter, 'Mr Aidos BEKOV, Deputy Minister of Labour', 'Ms Dana LEE, Expert']);
    expect(delegationsOfPlan(read)).toEqual([]);
    expect(seatsOfPlan(read)).toEqual([
      '?: Aidos BEKOV; Deputy Minister of Labour; ? no-party',
      '?: Dana LEE; Expert; ? no-party',
    ]);
  });
});

it('ends in words that say nothing of whoever stands above them', () => {
  const note = ['Peru', 'Ms. Dana Lee, Expert', 'The Embassy of Peru avails itself of this opportunity'];
  expect(seatsOfPlan(planOfList(note.join('\n')))).toEqual(['Peru: Dana LEE; Expert']);
});

describe.each(ways)('in %s', (_, plan) => {
  it.each([
    ['Ministry of Foreign Affairs of the Republic of Tajikistan', 'Tajikistan'],
    ['Permanent Mission of Tajikistan to the United Nations Office at Geneva', 'Tajikistan'],
    ['Посольство Республики Таджикистан в Республике Казахстан', 'Tajikistan'],
    ['Министерство труда, миграции и занятости населения Республики Таджикистан', null],
    ['Министерство внутренних дел Республики Таджикистан', 'Tajikistan'],
  ])('the name of a body and nothing else is one: "%s"', (heading, party) => {
    const read = plan([heading, 'Ms. Dana Lee, Expert']);
    expect(delegationsOfPlan(read)).toEqual(party === null ? [] : [party]);
  });
});

describe.each(ways)('an organisation below an organisation in %s', (_, plan) => {
  it.each([
    ['IOM', 'UNHCR Representation for Central Asia', 'UNHCR'],
    ['UNHCR', 'IOM Office in Astana', 'IOM'],
  ])('%s, then "%s"', (above, body, party) => {
    const read = plan([above, 'Mr Ivan Petrov, Expert', body, 'Ms Dana Lee, Expert']);
    expect(delegationsOfPlan(read)).toEqual([above, party]);
    expect(seatsOfPlan(read)).toEqual([`${above}: Ivan PETROV; Expert`, `${party}: Dana LEE; Expert`]);
  });

  it('comes first', () => {
    const read = plan(['IOM Office in Astana', 'Ms Dana Lee, Expert']);
    expect(delegationsOfPlan(read)).toEqual(['IOM']);
    expect(seatsOfPlan(read)).toEqual(['IOM: Dana LEE; Expert']);
  });
});

const isParty = (text: string) =>
  ['Kazakhstan', 'Таджикистан', 'Узбекистан', 'Казахстан', 'UNHCR', 'Республика Казахстан'].includes(text);

it.each([
  'Kazakhstan – Embassy Counsellor Aidos Bekov',
  'Kazakhstan - Bekov Aidos Ministry of Labour',
  'Kazakhstan – Ministry of Labour Aidos Bekov',
  'Kazakhstan (Office Manager Dana Lee)',
  'Таджикистан – главный специалист управления миграции Рахим Рахимов',
  'Таджикистан – Управление миграции Рахим Рахимов',
  'Узбекистан – Иван Бюрократов',
])('somebody beside a party is not lost: "%s"', (line) => {
  expect(partyInHeading(line, isParty)).toBeNull();
});

it.each([
  ['Казахстан (государства-члены)', 'Казахстан'],
  ['Казахстан (Министерство внутренних дел Республики Казахстан)', 'Казахстан'],
  ['Казахстан – Главное управление миграции', 'Казахстан'],
  ['Kazakhstan (Ministry of Foreign Affairs)', 'Kazakhstan'],
  ['Kazakhstan (Migration Service Committee)', 'Kazakhstan'],
  ['UNHCR – Regional Office for Central Asia', 'UNHCR'],
])('the body that sends it is beside a party: "%s"', (line, party) => {
  expect(partyInHeading(line, isParty)).toEqual({ party, isName: true });
});

it.each([
  ['English', 'Embassy of Kazakhstan', ['presents', 'Its', 'Compliments', 'to']],
  ['Russian', 'Посольство Республики', ['Казахской', 'Стороны', 'просит', 'Вас']],
])('a note verbale of 200 words costs no time in %s', (_, head, words) => {
  const line = [head, ...Array.from({ length: 200 }, (_one, at) => words[at % words.length])].join(' ');
  // Of the kind of cost that this keeps away it would be many seconds.
  expect(workTimeOf(() => expect(partyInHeading(line, isParty)).toBeNull())).toBeLessThan(500);
});

it.each([
  ['spaces', `Dana${' '.repeat(20_000)}Lee (x${' '.repeat(20_000)}`],
  ['dashes', `Dana ${'-'.repeat(20_000)} Lee`],
  ['words', `Dana ${'a, b – c (d '.repeat(2000)}`],
])('a cell with thousands of %s costs no time', (_, line) => {
  const taken = workTimeOf(() => {
    saidOfComing(line);
    takeUnconfirmed(line);
    partyInHeading(line, isParty);
  });
  expect(taken).toBeLessThan(1_000);
});

it('spaces between the words of a name and what is said of coming are passed over', () => {
  const { text, cells } = saidOfComing(`Dana${' '.repeat(2000)}Lee  (absent)`);
  expect([text, cells]).toEqual(['Dana Lee', [['state', 'absent']]]);
});

const noteOf = (words: readonly string[]) =>
  Array.from({ length: 200 }, (_one, at) => words[at % words.length]).join(' ');
describe.each(ways)('is read in %s in no time:', (_, plan) => {
  it.each([
    ['a note verbale', `Embassy of Kazakhstan ${noteOf(['presents', 'Its', 'Compliments', 'to'])}`],
    ['the same in Russian', `Посольство Республики ${noteOf(['Казахской', 'Стороны', 'просит', 'Вас'])}`],
    ['a line of spaces', `Посольство ${' '.repeat(20_000)} Казахстана`],
    ['a name with spaces', `Dana${' '.repeat(20_000)}Lee (x${' '.repeat(20_000)}`],
  ])('%s', (_of, line) => {
    plan(['Kazakhstan', 'Ms Dana Lee, Expert']);
    expect(workTimeOf(() => void plan(['Kazakhstan', 'Ms Dana Lee, Expert', line]))).toBeLessThan(1000);
  });
});
