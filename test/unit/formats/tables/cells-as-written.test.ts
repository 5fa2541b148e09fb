import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cellsAsWritten } from '@/formats/tables/cells-as-written';
import { hashOfCell } from '@/formats/tables/trace';

/** A cell of a table that had the first text in it when it was written, and has the second now. */
function readAs(written: string, text: string) {
  const trace = { language: 'en', writtenAt: 0, hashes: new Map([['phone', hashOfCell(written)]]) } as const;
  const { cells, problems } = cellsAsWritten(new Map([['phone', text]]), trace);
  return [cells.get('phone'), ...problems.map(({ code }) => code)];
}

it.each([
  ['+7 701 000 00 01', "'+7 701 000 00 01"],
  ["'=one", '=one'],
  ["'=one", "''=one"],
  ['007', '7'],
  ['00123', '123'],
])('"%s" that came back as "%s" was not edited', (written, text) => {
  expect(readAs(written, text)).toEqual([written]);
});

it('an edit is one, without the apostrophe that a CSV file put before it', () => {
  expect(readAs('+7 701', "'+7 702")).toEqual(['+7 702']);
  expect(readAs('+7 701', '+7 702')).toEqual(['+7 702']);
  expect(readAs('007', '8')).toEqual(['8']);
});

it('a number that a spreadsheet shortened says nothing, and says so', () => {
  expect(readAs('87015554433', '8.7E+10')).toEqual([undefined, 'unread']);
  expect(readAs('87015554433', '8,70156E+10')).toEqual([undefined, 'unread']);
});

it('what was not touched is as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readAs(text, text)).toEqual([text]);
    }),
  );
});
