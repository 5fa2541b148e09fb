import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingOf = (text: string) =>
  readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0] ?? expect.fail('no meeting');

const english =
  'Minutes of the Second Meeting of the Regional Coordination Group\n\nDate\t12 November 2024\nPlace\tKokshetau, Kazakhstan\nChair\tMr. Bat-Erdene Ochir (Mongolia)\nPresent\tChina, Kazakhstan, Mongolia\nAbsent\tRussian Federation\nSecretary\tMs. Olga Fedorova\n\n1. The Group adopted the work programme.';
const russian =
  'Протокол второго заседания Региональной координационной группы\n\nДата\t12 ноября 2024 года\nМесто\tг. Кокшетау, Казахстан\nПрисутствовали\tКитай, Казахстан, Монголия\nОтсутствовали\tРоссия\n\n1. Группа утвердила программу работы.';

describe('a table at the head of minutes', () => {
  it.each([
    ['English', english],
    ['Russian', russian],
  ])('is read by the labels of its rows: %s', (_, text) => {
    const meeting = meetingOf(text);
    expect(meeting).toMatchObject({ date: '2024-11-12', country: 'KAZ' });
    const came = meeting.delegations.map(({ party, attendance }) => `${party} ${attendance ?? ''}`.trim());
    expect(came.toSorted()).toEqual(['CHN', 'KAZ', 'MNG', 'RUS absent']);
  });

  it('tells who was in the chair and who kept the record', () => {
    expect(meetingOf(english).people).toMatchObject([
      { name: 'Bat-Erdene Ochir', roles: ['chair'] },
      { name: 'Olga Fedorova', roles: ['secretariat'] },
    ]);
  });

  it('is none where two columns are only headed by such words', () => {
    const text =
      'The Third Senior Officials Meeting was held in Rome on 7 February 2023.\n\nDate\tPlace\n12 November 2024\tKokshetau';
    expect(meetingOf(text).date).toBe('2023-02-07');
  });
});
