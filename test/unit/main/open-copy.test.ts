import { describe, expect, it } from 'vitest';
import { copyName } from '../../../src-main/copy-name';
import { fitsKind } from '../../../src-main/fits-kind';

describe('the name of a copy', () => {
  it.each([
    ['Remarks.pdf', 'pdf', 'Remarks.pdf'],
    ['Remarks.exe', 'pdf', 'Remarks.pdf'],
    ['Remarks', 'docx', 'Remarks.docx'],
    ['Протокол № 2.eml', 'eml', 'Протокол № 2.eml'],
    ['../../run.sh', 'txt', '-..-run.txt'],
    ['a\u202efdp.exe', 'pdf', 'a-fdp.pdf'],
    ['CON.txt', 'txt', '_CON.txt'],
    ['lpt1.minutes.txt', 'txt', '_lpt1.minutes.txt'],
    ['. . .', 'csv', 'original.csv'],
    [`${'я'.repeat(300)}.ods`, 'ods', `${'я'.repeat(100)}.ods`],
  ] as const)('of %j as %s is %j', (name, kind, expected) => {
    expect(copyName(name, kind)).toBe(expected);
  });
});

describe('what is shown as a kind', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('begins as that kind does', () => {
    expect(fitsKind(bytesOf('%PDF-1.7'), 'pdf')).toBe(true);
    expect(fitsKind(bytesOf(`\n${' '.repeat(500)}%PDF-1.4`), 'pdf')).toBe(true);
    expect(fitsKind(bytesOf('{\\rtf1'), 'rtf')).toBe(true);
    expect(fitsKind(bytesOf('PK\u0003\u0004'), 'xlsx')).toBe(true);
    expect(fitsKind(bytesOf('From: a@example.org'), 'eml')).toBe(true);
  });

  it('is not a program, a page or an archive by another name', () => {
    expect(fitsKind(bytesOf('MZ'), 'pdf')).toBe(false);
    expect(fitsKind(bytesOf('<html>'), 'docx')).toBe(false);
    expect(fitsKind(bytesOf(' PK\u0003\u0004'), 'docx')).toBe(false);
    expect(fitsKind(bytesOf('PK\u0003\u0004'), 'rtf')).toBe(false);
    expect(fitsKind(new Uint8Array(), 'ods')).toBe(false);
  });
});
