import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const headRu = 'Третье совещание старших должностных лиц\nг. Бишкек, 4 мая 2019 г.\n\n';

describe('the meeting of a text', () => {
  it('is dated by a dateline that is a sentence of its own', () => {
    const { meetings } = read(
      'Чолпон-Ата, 19 августа 2022 года. В области завершилось седьмое заседание Рабочей группы диалога по вопросам труда.\n\nУчастники одобрили договор.',
    );
    expect(meetings).toMatchObject([{ ordinal: 7, date: '2022-08-19', city: 'Чолпон-Ата' }]);
  });

  it('is the one at which those of a declaration gathered', () => {
    const { meetings } = read(
      'HARBOUR DECLARATION\n\nAdopted in Bangkok, Thailand, on 2 November 2019\n\nWE, the Heads of State of Malaysia, Singapore and Thailand, gathered on the occasion of the 35th Harbour Summit;\n\nDO HEREBY DECLARE OUR COMMITMENT TO:\n\n1. Promote the registration of every child;\n\n2. Exchange good practice.',
    );
    expect(meetings).toMatchObject([{ ordinal: 35, date: '2019-11-02', city: 'Bangkok' }]);
  });
});

describe('people', () => {
  it('are who is quoted by an initial and the same surname', () => {
    const [meeting] = read(
      `${headRu}Сопредседателем была министр труда Грузии Анна Беридзе.\n\n«Ни одно государство не справится в одиночку», – заявила А. Беридзе.`,
    ).meetings;
    expect(meeting?.interventions.map(({ speaker }) => speaker)).toEqual(['Анна Беридзе']);
  });

  it('have an article of Arabic in their names', () => {
    const [meeting] = read(
      `${headRu}Министр труда ОАЭ Абдулрахман аль-Авар подчеркнул, что в проекте заняты многие.`,
    ).meetings;
    expect(meeting?.people).toMatchObject([{ name: 'Абдулрахман аль-Авар', party: 'ARE' }]);
  });

  it('are of the party at the end of their line', () => {
    const [meeting] = read(
      'Third Senior Officials Meeting\nAgenda\nTbilisi, Georgia, 4 May 2019\n\n09:00 – 09:20  Opening\n    Mr. Owen Tillman, Head of Office, IOM\n    Ms. Carla Diaz, Ministry of Labour, Guatemala\n09:20 – 10:00  Session 1\n    Ms. Joan Ashby, UNICEF\n',
    ).meetings;
    expect(meeting?.people.map(({ party }) => party)).toEqual(['IOM', 'GTM', 'UNICEF']);
  });
});

describe('observers', () => {
  it('are those who were such', () => {
    const [meeting] = read(
      `${headRu}В совещании участвовали Армения и Грузия. Наблюдателями были МОМ и УВКБ ООН.`,
    ).meetings;
    expect(meeting?.delegations.map(({ party, category }) => `${party} ${category}`)).toEqual([
      'ARM unspecified',
      'GEO unspecified',
      'IOM observer',
      'UNHCR observer',
    ]);
  });
});

describe('the title of a report', () => {
  it('is its headline and not who put it out', () => {
    const [source] = read(
      'Пресс-служба Министерства труда Кыргызской Республики\n\nВ Бишкеке обсудили безопасную миграцию\n\n4 мая 2019 года в Бишкеке прошло третье совещание старших должностных лиц.',
    ).sources;
    expect(source?.title).toBe('В Бишкеке обсудили безопасную миграцию');
    const [report] = read('Press centre hosts senior officials\n\nThe meeting took place in Osh.').sources;
    expect(report?.title).toBe('Press centre hosts senior officials');
  });
});
