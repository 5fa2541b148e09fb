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
  ['1/2', '2026-02-01'],
  ['1/2', '2026-01-02'],
  ['1/2', '46054'],
  ['1/2', '1-Feb'],
  ['1/2', '02.янв'],
  ['3-4', '2026-04-03'],
  ['MAR1', '01.03.2026'],
  ['5/26', '2026-05-01'],
  ['TRUE', 'true'],
  ['True', 'TRUE'],
  ['TRUE', 'ИСТИНА'],
  ['1E5', '100000'],
  ['1E5', '1.00E+05'],
  ['2.5e3', '2500'],
  ['1,000', '1000'],
  ['2.10', '2.1'],
  ['5%', '0.05'],
  ['10:30', '0.4375'],
])('"%s" that came back as "%s" was not edited', (written, text) => {
  expect(readAs(written, text)).toEqual([written]);
});

it('an edit is one, without the apostrophe that a CSV file put before it', () => {
  expect(readAs('+7 701', "'+7 702")).toEqual(['+7 702']);
  expect(readAs('+7 701', '+7 702')).toEqual(['+7 702']);
  expect(readAs('007', '8')).toEqual(['8']);
  expect(readAs('1/2', '2026-03-04')).toEqual(['2026-03-04']);
  expect(readAs('1/2', 'TRUE')).toEqual(['TRUE']);
  expect(readAs('1E5', '200000')).toEqual(['200000']);
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

it('guesses no text that takes long', () => {
  const began = performance.now();
  for (const text of ['9'.repeat(15), '1'.repeat(50_000), '31-December-2026', '2026-12-12'])
    readAs('x', text);
  expect(performance.now() - began).toBeLessThan(500);
});
