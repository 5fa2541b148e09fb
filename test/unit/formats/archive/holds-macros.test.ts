import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { holdsMacros } from '@/formats/archive/holds-macros';

const types = '[Content_Types].xml';
const documentOf = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])));

test.each([
  ['the usual file of Word', { 'word/vbaProject.bin': 'x' }],
  ['a sheet of the old kind', { 'xl/macrosheets/sheet1.xml': 'x' }],
  ['Basic', { 'Basic/Standard/Module1.xml': 'x' }],
  ['scripts of an OpenDocument', { 'Scripts/python/run.py': 'x' }],
  [
    'a file of another name',
    {
      [types]: '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      'word/a.bin': 'x',
    },
  ],
  [
    'the kind of document that may have them',
    { [types]: '<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' },
  ],
])('a document holds macros by %s', (_, files) => {
  expect(holdsMacros(documentOf(files))).toBe(true);
});

test('a document without them holds none, and neither does what is no archive', () => {
  expect(holdsMacros(documentOf({ [types]: '<Types/>', 'word/document.xml': 'vbaProject.bin' }))).toBe(false);
  expect(holdsMacros(strToU8('vbaProject.bin'))).toBe(false);
});
