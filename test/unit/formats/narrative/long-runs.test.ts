import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';
import { RecordWriter } from '@/formats/prior-records/record-writer';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';

import { workTimeOf } from '../../../helpers/work-time';

const head = 'Third Senior Officials Meeting of the Almaty Process, Astana, 12 May 2019.';
const long = 400_000;

describe('one sign that is repeated without end', () => {
  it.each([
    ['dots of a leader', 'The chair said', '.', 'x thanks'],
    ['ellipses', 'The chair said', '…', 'x thanks'],
    ['exclamation marks', 'The chair said', '!', 'x thanks'],
    ['closing marks', 'The chair said.', '”', 'x thanks'],
    ['spaces', 'The chair said', ' ', 'x thanks'],
    ['colons', 'The chair said', ':', 'x thanks'],
    ['years', 'В 2017', ' г.', 'x'],
  ])('costs prose no more than its length: %s', (_, before, sign, after) => {
    const text = `${head}\n\n${before}${sign.repeat(100_000 / sign.length)}${after}`;
    expect(workTimeOf(() => void readNarrative({ text, file: 'any', sha256: '' }))).toBeLessThan(3000);
  });

  it('costs a paragraph and a row no more than their length', () => {
    const write = () => {
      const writer = new RecordWriter();
      writer.paragraph(`The chair said${' '.repeat(long)}x`);
      writer.row([['a'], ...Array.from({ length: long }, () => []), ['b']]);
      return writer.finish().text;
    };
    let text = '';
    expect(workTimeOf(() => (text = write()))).toBeLessThan(3000);
    expect(text).toHaveLength(14 + 1 + 1 + 2 + 1 + long + 1 + 1);
  });
});

describe('a file with a line of spaces that goes on', () => {
  const spaces = ' '.repeat(150_000);
  const event = (lines: string) =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:2nd Senior Officials Meeting\nDTSTART:20190512\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
  it.each([
    [
      'a message',
      `From: a@office.example\nTo: b@office.example\nSubject: Note\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${head}\n\nThe chair said${spaces}x.\n`,
    ],
    ['rich text', `{\\rtf1\\ansi ${head}\\par The chair said${spaces}x\\par }`],
    ['an event', event(`LOCATION:Hall${spaces}x`)],
  ])('is read in a time of its length: %s', async (_, text) => {
    const before = process.cpuUsage();
    const outcome = await readPriorRecord({ name: 'any', bytes: strToU8(text) });
    const { user, system } = process.cpuUsage(before);
    expect(outcome.ok).toBe(true);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});
