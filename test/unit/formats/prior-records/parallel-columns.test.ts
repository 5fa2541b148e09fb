import { describe, expect, it } from 'vitest';

import { htmlToText } from '@/formats/html/html-to-text';
import { markdownToText } from '@/formats/markdown/markdown-to-text';
import { areParallel } from '@/formats/prior-records/parallel-columns';
import { RecordWriter } from '@/formats/prior-records/record-writer';
import { readNarrative } from '@/formats/narrative/read-narrative';

const decision = [
  ['Decision 4', 'Решение 4'],
  ['1. Decides to grant Uzbekistan the status.', '1. Постановляет предоставить Узбекистану статус.'],
  ['2. Requests the Secretariat to report.', '2. Просит Секретариат представить доклад.'],
];
const oneAfterTheOther = [0, 1].flatMap((column) => decision.map((row) => row[column]));

describe('two columns of a table', () => {
  it.each([
    ['items of a decision in English and Russian', decision],
    [
      'items in Kazakh and Russian, which share a script',
      [
        ['1. Кесте ұсыну тапсырылсын.', '1. Поручить представить график.'],
        ['2. Жаднама әзірлеу сұралсын.', '2. Просить подготовить памятку.'],
      ],
    ],
  ])('are one text after another: %s', (_, rows) => {
    expect(areParallel(rows)).toBe(true);
  });

  it.each([
    [
      'names in two scripts',
      [
        ['Name', 'Имя'],
        ['Ms. Anna Ivanova', 'Г-жа Анна Иванова'],
        ['Mr. John Smith', 'Г-н Джон Смит'],
      ],
    ],
    [
      'the same language twice',
      [
        ['1. Decides to grant the status.', '1. Repeats to grant the status.'],
        ['2. Requests the Secretariat to report.', '2. Asks the Secretariat to report.'],
      ],
    ],
    ['three columns', decision.map((row) => [...row, 'x'])],
  ])('are rows of data: %s', (_, rows) => {
    expect(areParallel(rows)).toBe(false);
  });

  it('are read so from a page, from Markdown and from a document', () => {
    const html = `<table>${decision.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;
    expect(htmlToText(html).text.split(/\n+/u)).toEqual(oneAfterTheOther);
    const [head = [], ...rest] = decision;
    const marked = [head, ['---', '---'], ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
    expect(markdownToText(marked).text.split(/\n+/u)).toEqual(oneAfterTheOther);
    const writer = new RecordWriter();
    for (const row of decision) writer.row(row.map((cell) => [cell]));
    writer.paragraph('The end');
    expect(writer.finish().text.split(/\n+/u)).toEqual([...oneAfterTheOther, 'The end']);
  });

  it('keep what a table of data has on a line each', () => {
    const writer = new RecordWriter();
    writer.row([['Ms. Anna Ivanova'], ['Г-жа Анна Иванова']]);
    writer.row([['Mr. John Smith'], ['Г-н Джон Смит']]);
    expect(writer.finish().text).toBe('Ms. Anna Ivanova\tГ-жа Анна Иванова\nMr. John Smith\tГ-н Джон Смит');
  });
});

it('a second language begins its decisions anew, below an opening of its own', () => {
  const text =
    'Decision\nNational Coordinators Meeting\n12 October 2023, Baku\n\nThe Meeting decided:\n1. To approve the work plan.\n2. To request UNHCR to report.\n\nРешение\nСовещания национальных координаторов\n12 октября 2023 г., г. Баку\n\nСовещание решило:\n1. Утвердить план работы.\n2. Просить УВКБ ООН доложить.';
  const [meeting] = readNarrative({ text, file: '', sha256: '' }).meetings;
  expect(meeting?.paragraphs.map(({ statements }) => statements[0]?.actor)).toEqual([
    'The Meeting',
    'The Meeting',
    'Совещание',
    'Совещание',
  ]);
});
