import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading = 'Third Senior Officials Meeting of the Harbour Process\n\nNairobi, 6 February 2024\n\n';
const meetingOf = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0];

describe('those who held a meeting', () => {
  it.each([
    ['IOM, acting as Secretariat, prepared the meeting.', 'IOM organised'],
    [
      'UNHCR, as Secretariat of the Harbour Process, supports the preparation of the Meeting.',
      'UNHCR supported',
    ],
    ['UN Women will support it.', 'UN-WOMEN supported'],
    [
      'Funding was provided by Norway through the project "Safe Quays" and by Canada.',
      'NOR funded, CAN funded',
    ],
    [
      'Officials thanked the Government of Kenya for hosting the meeting, and IOM and UNHCR for their technical support.',
      'KEN hosted, IOM supported, UNHCR supported',
    ],
    ['Officials thanked IOM for their technical support.', ''],
    [
      'The Bureau of Population, Refugees, and Migration of the United States and Norway covered the costs.',
      'PRM funded, NOR funded',
    ],
    [
      'Organized by: OSCE Office in Tajikistan; Ministry of Internal Affairs of Kenya',
      'OSCE organised, KEN organised',
    ],
    ['Хозяином встречи выступила Кения.', 'KEN hosted'],
    ['Расходы взяла на себя Норвегия.', 'NOR funded'],
  ])('%s', (words, organisers) => {
    const found = meetingOf(heading + words)?.organisers.map(({ party, role }) => `${party} ${role}`);
    expect(found?.join(', ')).toBe(organisers);
  });
});

describe('the house of a meeting in the line of place and date', () => {
  const titled = (line: string) =>
    meetingOf(`Third Senior Officials Meeting of the Harbour Process\n\n${line}\n\nOfficials met.`);

  it.each([
    ['Nairobi, 6 February 2024, Hotel Marula', 'Hotel Marula'],
    ['Nairobi, 6 February 2024 · Marula Gardens', 'Marula Gardens'],
    ['(Найроби, Университет Кении, 6 февраля 2024 г.)', 'Университет Кении'],
    ['Nairobi, Kenya, 6 February 2024', undefined],
    ['Nairobi, Coast Province, 6 February 2024', undefined],
    ['Nairobi, 6 February 2024 (online)', undefined],
  ])('%s', (line, venue) => {
    expect(titled(line)?.venue).toBe(venue);
  });

  it.each([
    ['The meeting was held in Nairobi, in the building of the Institute of Ports.', 'Institute of Ports'],
    ['The meeting was held at the Hilton Garden Nairobi.', 'Hilton Garden Nairobi'],
    ['Встреча состоялась в здании Правительства Кении.', 'здание Правительства Кении'],
    ['Rooms at the Hilton Garden cost little.', undefined],
  ])('%s', (words, venue) => {
    expect(meetingOf(heading + words)?.venue).toBe(venue);
  });
});
