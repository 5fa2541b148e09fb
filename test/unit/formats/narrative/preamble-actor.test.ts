import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../helpers/read-record';

async function actsOf(text: string): Promise<readonly string[]> {
  const { draft } = await readRecord({ name: 'record.txt', bytes: new TextEncoder().encode(text) });
  return (
    draft.meetings[0]?.paragraphs.map(
      ({ number, statements }) =>
        `${number ?? '-'} ${statements.map(({ actor, verb, class: kind }) => `${actor ?? '?'} ${verb} ${kind}`).join(', ')}`,
    ) ?? []
  );
}

const head = 'Third Senior Officials Meeting\nTbilisi, Georgia, 4 May 2019\n\n';
const ru = 'Третье совещание старших должностных лиц\nг. Тбилиси, 4 мая 2019 г.\n\n';

describe('who acts above the items of an outcome', () => {
  it('is named by the preamble that they go on with, whatever clauses stand between', async () => {
    const text = `${head}The participants of the meeting,\n\nMeeting at the invitation of Georgia,\n\nMindful of the many who walk,\n\n1. Welcome the new handbook of the region;\n\n2. Request the Secretariat to print it.`;
    expect(await actsOf(text)).toEqual([
      '1 The participants of the meeting Welcome courtesy',
      '2 The participants of the meeting Request request',
    ]);
    const russian = `${ru}Участники тематической встречи,\n\nвыражая признательность хозяевам,\n\n1. Приветствуют выход нового справочника;\n\n2. Просят Секретариат напечатать его.`;
    expect(await actsOf(russian)).toEqual([
      '1 Участники Приветствуют courtesy',
      '2 Участники Просят request',
    ]);
  });

  it('ends the words above them: "the sides:", "Having heard …, the Committee"', async () => {
    const sides = `${head}Having heard the questions of the agenda, the sides:\n\n- took note of the map;\n\n- agreed to open hotlines by July.`;
    expect(await actsOf(sides)).toEqual(['- the sides took note record', '- the sides agreed decision']);
    const committee = `${head}Having heard the report, the Steering Committee\n\na) took note of the map of the roads;\n\nb) approved the budget line of the prosecutors.`;
    expect(await actsOf(committee)).toEqual([
      'a the Steering Committee took note record',
      'b the Steering Committee approved decision',
    ]);
  });

  it('acts in capitals below a preamble', async () => {
    const text = `${head}We, the ministers responsible for roads,\n\nRECALLING the map of 2009,\n\nHEREBY\n\nENDORSE the new map of the roads;\n\nTASK the Senior Officials with printing it.`;
    expect(await actsOf(text)).toEqual(['- We ENDORSE decision', '- We TASK request']);
  });

  it('is nobody where the words above are a sentence by themselves', async () => {
    const text = `${head}The participants of the meeting were lodged in two hotels.\n\n1. Welcome the new handbook of the region;\n\n2. Request the Secretariat to print it.`;
    expect(await actsOf(text)).toEqual(['1 ? Welcome courtesy', '2 ? Request request']);
  });
});

describe('what was decided', () => {
  it('is whatever is to be done below «РЕШИЛИ:», and nothing elsewhere', async () => {
    const text = `${ru}1. О картах.\n2. О дорогах.\n\nРЕШИЛИ:\n1.1. Информацию о картах принять к сведению.\n1.2. Провести следующую встречу в мае.`;
    expect(await actsOf(text)).toEqual(['1.1 ? принять к сведению record', '1.2 ? Провести decision']);
    const aims = `${ru}Цели встречи:\n1. Провести обзор всех карт региона.\n2. Обсудить дороги в горах летом.`;
    expect(await actsOf(aims)).toEqual(['1 ', '2 ']);
  });

  it('goes on with its number after items that are counted anew', async () => {
    const text = `${ru}Комиссия решила:\n\n1. Утвердить памятку для жителей района.\n2. Поручить Секретариату:\n1) перевести её до мая на языки;\n2) разместить её на всех пунктах.\n3. Призвать глав районов провести встречи.`;
    const numbers = (await actsOf(text)).map((line) => line.split(' ')[0]);
    expect(numbers).toEqual(['1', '2', '1', '2', '3']);
  });

  it('is no letter of prose', async () => {
    const text = `${head}Roads are of two kinds:\n\n(a) those that go up into the hills;\n\n(b) those that come down from there.`;
    expect(await actsOf(text)).toEqual([]);
  });

  it('is doubted where only some of those who met say so', async () => {
    const bytes = new TextEncoder().encode(
      `${head}1. Several States drew attention to the state of the roads.\n2. States drew attention to the maps.`,
    );
    const { draft } = await readRecord({ name: 'record.txt', bytes });
    const doubtsOf = (path: string) =>
      draft.evidence.filter((item) => item.path.startsWith(path) && item.certainty === 'uncertain').length;
    expect(doubtsOf('/meetings/0/paragraphs/0/statements/0')).toBe(1);
    expect(doubtsOf('/meetings/0/paragraphs/1/statements/0')).toBe(0);
  });
});
