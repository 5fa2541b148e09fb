import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading = 'Third Senior Officials Meeting of the Harbour Process\n\nNairobi, 6 February 2024\n\n';

function papersOf(text: string) {
  const [meeting] = readNarrative({ text: heading + text, file: 'a.txt', sha256: '0' }).meetings;
  return Object.fromEntries((meeting?.documents ?? []).map(({ title, relation }) => [title, relation]));
}

describe('a short and a long name', () => {
  it.each([
    [
      'The meeting adopted the Ministerial Declaration. Participants recalled the Ministerial Declaration on the Protection of Refugees of 2011.',
      {
        'Ministerial Declaration': 'adopted',
        'Ministerial Declaration on the Protection of Refugees': 'referenced',
      },
    ],
    [
      'The meeting adopted the Joint Declaration. Kenya referred to the Joint Declaration on Border Management signed in Rabat.',
      { 'Joint Declaration': 'adopted', 'Joint Declaration on Border Management': 'referenced' },
    ],
    [
      'The meeting adopted the Joint Declaration.\n\nDocuments:\n\nJoint Declaration on Border Management (Rabat, 2011)',
      { 'Joint Declaration': 'adopted', 'Joint Declaration on Border Management': 'referenced' },
    ],
    [
      'Участники приняли Декларацию министров. Казахстан напомнил о Декларации министров о защите беженцев 2011 года.',
      { 'Декларация министров': 'adopted', 'Декларация министров о защите беженцев': 'referenced' },
    ],
  ])('are two papers where the longer is only told of: %s', (text, papers) => {
    expect(papersOf(text)).toEqual(papers);
  });

  it('are one where the list of documents gives the longer', () => {
    expect(papersOf('The meeting adopted the Work Plan.\n\nDocuments:\n\nWork Plan for 2024–2026')).toEqual({
      'Work Plan for 2024–2026': 'adopted',
    });
  });

  it('leave a paper that was signed where they met adopted there', () => {
    expect(papersOf('The Joint Declaration on Border Management was signed in Nairobi.')).toEqual({
      'Joint Declaration on Border Management': 'adopted',
    });
  });
});

describe('a list of adopted documents', () => {
  const two = { 'Nairobi Declaration': 'adopted', 'Kampala Declaration': 'referenced' };
  it.each([
    'Documents adopted\n\nNairobi Declaration\n\nDocuments for information\n\nKampala Declaration',
    'Documents adopted\n\nNairobi Declaration\n\nDocuments distributed\n\nKampala Declaration',
    'Adopted documents\n\nNairobi Declaration\n\nBackground\n\nKampala Declaration',
    'Adopted documents\n\nNairobi Declaration\n\nThe Kampala Declaration remains in force',
    'Adopted documents\n\nNairobi Declaration\n\nThe meeting closed at noon\n\nKampala Declaration',
  ])('ends at whatever is no document: %s', (text) => {
    expect(papersOf(text)).toEqual(two);
  });

  it('ends so in Russian', () => {
    expect(
      papersOf(
        'Принятые документы\n\nНайробийская декларация\n\nСправочные материалы\n\nКампальская декларация',
      ),
    ).toEqual({ 'Найробийская декларация': 'adopted', 'Кампальская декларация': 'referenced' });
  });

  it('goes on over symbols, agendas and lists of participants', () => {
    expect(
      papersOf(
        'Documents adopted\n\nNairobi Declaration\n\nHP/SOM3/2\n\nAnnotated agenda\n\nList of participants\n\nKampala Declaration',
      ),
    ).toEqual({ 'Nairobi Declaration': 'adopted', 'Kampala Declaration': 'adopted' });
  });
});

describe('what was done with a paper', () => {
  it.each([
    [
      'The Chair presented the agenda and officials took note of the report of IOM “Paths of Return”.',
      'referenced',
    ],
    [
      'The secretariat presented its budget, and Kenya welcomed the study of IOM “Paths of Return”.',
      'referenced',
    ],
    [
      'The Chair presented the agenda and said that the study of IOM “Paths of Return” was long.',
      'referenced',
    ],
    ['The report of IOM “Paths of Return” was not presented.', 'referenced'],
    ['The report of IOM “Paths of Return” will be presented in May.', 'referenced'],
    ['The meeting welcomed the report of IOM “Paths of Return”, presented in Kampala.', 'referenced'],
    ['IOM presented the study “Paths of Return”, and Kenya welcomed it.', 'presented'],
    ['The agenda was adopted and the report of IOM “Paths of Return” was presented.', 'presented'],
    ['Представитель МОМ представил доклад МОМ «Пути возвращения».', 'presented'],
    ['Доклад МОМ «Пути возвращения» не был представлен.', 'referenced'],
  ])('is told by the verb of its clause: %s', (text, relation) => {
    expect(Object.values(papersOf(text))).toEqual([relation]);
  });

  it('is one of several papers that one verb presents', () => {
    expect(papersOf('IOM presented the study “Paths of Return” and the report “Harvest Roads”.')).toEqual({
      'Paths of Return': 'presented',
      'Harvest Roads': 'presented',
    });
  });
});
