import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingOf = (text: string) =>
  readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0] ?? expect.fail('no meeting');
const saidIn = (text: string) => meetingOf(text).interventions.map((one) => one.text);

const report = (told: string) => `Ministers adopt migration plan

ROME, Feb 9 (ANSA) - Ministers of the Khartoum Process adopted a five-year plan of action at their second conference on Tuesday, ${told}

9 February 2023 18:10
`;

describe('a report of an agency that counts the day and names the ministers', () => {
  it('is of the ministerial conference of that number and day', () => {
    expect(meetingOf(report('the Italian government announced.'))).toMatchObject({
      type: 'ministerial-conference',
      ordinal: 2,
      date: '2023-02-07',
    });
    expect(
      meetingOf(
        'Министры приняли план\n\nРИМ, 9 февраля. /Корр. ТАСС/. Министры государств Хартумского процесса приняли пятилетний план на своей второй конференции во вторник, сообщили в пресс-службе.\n\n9 февраля 2023, 18:10',
      ),
    ).toMatchObject({ type: 'ministerial-conference', ordinal: 2, date: '2023-02-07' });
  });

  it('counts no day of a meeting that is still to come', () => {
    const text =
      'Ministers to meet\n\nROME, Feb 9 (ANSA) - Ministers of the Khartoum Process will adopt a plan of action at their second conference on Tuesday, an official said in the capital.\n\n9 February 2023 18:10';
    expect(meetingOf(text)).not.toHaveProperty('date');
  });

  it('was not at the airport where it was spoken of', () => {
    const text = report('the minister told reporters at Dakar airport.');
    expect(meetingOf(text)).not.toHaveProperty('city');
  });

  it('says of nobody else whose meeting it is', () => {
    const text =
      'Deputy ministers of the region discussed returns at their second conference in Rome on 7 February 2023, and agreed on a plan.';
    expect(meetingOf(text).type).toBe('other');
  });
});

describe('words said beside a meeting', () => {
  it.each([
    'Interior Minister Matteo Rinaldi told reporters at Fiumicino airport.\n"Nobody is to drown in silence", he said.',
    'Interior Minister Matteo Rinaldi said on the margins of the meeting.\nHe added that returns were rising.',
    'Interior Minister Matteo Rinaldi said upon arrival.',
  ])('are no part of it: %s', (told) => {
    expect(saidIn(report(told))).toEqual([]);
  });

  it('are no part of it in Russian', () => {
    expect(
      saidIn(
        'Второе совещание старших должностных лиц состоялось в Риме 7 февраля 2023 года.\n\nКения сообщила журналистам на полях совещания, что ратифицирует соглашение. Уганда заявила, что поддерживает план.',
      ),
    ).toEqual(['Уганда заявила, что поддерживает план.']);
  });

  it('are not what is proposed to be done there', () => {
    const text =
      'The Third Senior Officials Meeting was held in Rome on 7 February 2023.\n\nKenya proposed a side event on the margins of the next conference. Uganda said that it would come.';
    expect(saidIn(text)).toHaveLength(2);
  });
});
