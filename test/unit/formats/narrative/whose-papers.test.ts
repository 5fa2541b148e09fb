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

describe('a paper adopted at another time', () => {
  const seat = (words: string) => {
    const text = `Third Senior Officials Meeting of the Harbour Process\n\nPrague, 24–25 October 2022\n\n${words}`;
    const documents = readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0]?.documents ?? [];
    return documents.map(({ title, relation, date }) => [title, relation, date]);
  };
  it.each([
    [
      'RECALLING the Joint Declaration adopted in Prague on 28 April 2009;',
      'Joint Declaration',
      '2009-04-28',
    ],
    ['Recalling the Joint Declaration adopted in Prague;', 'Joint Declaration', undefined],
    ['Noting the Joint Declaration adopted by the Ministers;', 'Joint Declaration', undefined],
    [
      'The Joint Declaration adopted in Prague on 28 April 2009 was discussed.',
      'Joint Declaration',
      '2009-04-28',
    ],
    [
      'Напоминая о принятии Совместной декларации, участники обсудили план.',
      'Совместная декларация',
      undefined,
    ],
    [
      'Совместная декларация, принятая министрами в Праге 28 апреля 2009 года, обсуждалась.',
      'Совместная декларация',
      '2009-04-28',
    ],
  ])('is only told of: %s', (words, title, date) => {
    expect(seat(words)).toEqual([[title, 'referenced', date]]);
  });

  it.each([
    ['The Joint Declaration was adopted in Prague on 25 October 2022.', 'Joint Declaration'],
    ['Recalling the work done, the Ministers adopted the Joint Declaration.', 'Joint Declaration'],
    ['Напоминая о проделанной работе, участники приняли Совместную декларацию.', 'Совместная декларация'],
    ['Совместная декларация принята в Праге 25 октября 2022 года.', 'Совместная декларация'],
  ])('unlike one of this meeting: %s', (words, title) => {
    expect(seat(words).map(([name, relation]) => [name, relation])).toEqual([[title, 'adopted']]);
  });
});
