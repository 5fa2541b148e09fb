import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { carriesMacros } from '../../../src-main/carries-macros';
import { copyName } from '../../../src-main/copy-name';
import { fitsKind } from '../../../src-main/fits-kind';
import { markAsForeign } from '../../../src-main/mark-as-foreign';
import { openCopyQuestion } from '../../../src-main/open-copy-question';
import { removeCopies } from '../../../src-main/remove-copies';
import { canMount, withSmallDisk } from '../../helpers/small-disk';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

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

describe('what is shown as a text', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['txt', 'Протокол заседания'],
    ['txt', '\ufeffMinutes'],
    ['md', '# Minutes'],
    ['csv', 'Name;Country\r\nAnna;KGZ\r\n'],
    ['csv', '=SUM(A1:A3),-4,+7 727 250'],
    ['csv', 'Name,Phone,Note\nA,+7 701 | office,Please call!\n'],
    ['csv', 'Name;Phone\nA;+7 701 | Hurry!\n'],
    ['csv', 'a,-|-!\n'],
    ['csv', '"He said: =cmd|x!"'],
    ['csv', '=cmd|x\nDone!'],
    ['csv', '\ufeffнет | да!'],
    ['eml', 'From: a@example.org\r\nSubject: x\r\n\r\nDear all'],
    ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['vcf', '\ufeffBEGIN:VCARD\r\nEND:VCARD'],
  ] as const)('is %s where it reads %j', (kind, text) => {
    expect(fitsKind(bytesOf(text), kind)).toBe(true);
  });

  it.each([
    ['txt', 'MZ\0\u0001'],
    ['txt', '#!/bin/sh\nrm -r ~'],
    ['csv', '<html><script>'],
    ['csv', "Name;=cmd|' /C calc'!A0"],
    ['csv', '"@SUM(1)+x|y!z"'],
    ['csv', "=rundll32|'URL.dll,OpenURL calc.exe'!A"],
    ['csv', "\ufeff=cmd|'/C calc'!A0"],
    ['csv', "Anna,  -2+3+cmd  |' /C calc'!A0"],
    ['csv', 'Anna\t"+cmd|\'a""\n;,b\'!A0"'],
    ['csv', ' "Anna\r=cmd|a!b'],
    ['csv', "='7z'|' x'!A0"],
    ['csv', "sep=^\nAnna^=cmd|' /C calc'!A0"],
    ['eml', 'Dear all'],
    ['ics', 'BEGIN:VCARD'],
    ['vcf', 'Anna'],
  ] as const)('is no %s where it reads %j', (kind, text) => {
    expect(fitsKind(bytesOf(text), kind)).toBe(false);
  });

  it('may be of two bytes a letter', () => {
    const wide = (text: string) =>
      new Uint8Array([
        0xff,
        0xfe,
        ...[...text].flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]),
      ]);
    expect(fitsKind(wide('П '), 'txt')).toBe(true);
    expect(fitsKind(wide('но мир | труд!'), 'csv')).toBe(true);
    expect(fitsKind(wide("=cmd|' /C calc'!A0"), 'csv')).toBe(false);
  });

  // Ten times as much took a hundred times as long, before the user was asked.
  it.each(['\t', '\n', ',=|', '"', ',=cmd|'])('is looked at once, be it all of %j', (text) => {
    const start = performance.now();
    expect(fitsKind(bytesOf(`${text.repeat(400_000 / text.length)}|!`), 'csv')).toBe(text !== ',=cmd|');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a document with macros', () => {
  const documentOf = (...names: readonly string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('words')])));

  it.each([
    ['docx', 'word/vbaProject.bin'],
    ['docx', 'word/VBAProject.bin'],
    ['xlsx', 'xl/macrosheets/sheet1.xml'],
    ['odt', 'Basic/Standard/Module1.xml'],
    ['ods', 'Scripts/python/run.py'],
  ] as const)('is known: %s with %s', (kind, name) => {
    expect(carriesMacros(documentOf('mimetype', name), kind)).toBe(true);
    expect(carriesMacros(documentOf('mimetype', 'content.xml', 'word/document.xml'), kind)).toBe(false);
  });

  it('is looked for in documents alone', () => {
    expect(carriesMacros(strToU8('vbaProject.bin'), 'txt')).toBe(false);
  });
});

describe('the mark of a file from elsewhere', () => {
  it('stands beside it on Windows', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'remarks.txt');
      await writeFile(path, 'words');
      expect(await markAsForeign(path, 'win32')).toBe(true);
      // Elsewhere a file of that name takes what on Windows is a second stream of the file.
      expect(await readFile(`${path}:Zone.Identifier`, 'utf8')).toBe('[ZoneTransfer]\r\nZoneId=3\r\n');
    }));

  it('is the quarantine of macOS, and a disk that takes none is no failure', async () => {
    const calls: (readonly string[])[] = [];
    const marked = await markAsForeign('/tmp/remarks.txt', 'darwin', (program, args) => {
      calls.push([program, ...args]);
      return Promise.reject(new Error('no such attribute'));
    });
    expect(marked).toBe(false);
    expect(calls).toEqual([
      [
        '/usr/bin/xattr',
        '-w',
        'com.apple.quarantine',
        expect.stringMatching(/^0083;[0-9a-f]+;Rapporteur;$/u),
        '/tmp/remarks.txt',
      ],
    ]);
  });
});

describe('the question before a copy is shown', () => {
  it.each(['en', 'ru'] as const)('says that it is marked only where it is (%s)', (language) => {
    const [marked, unmarked] = [true, false].map(
      (isMarked) => openCopyQuestion(language, { name: 'Remarks.pdf', kind: 'pdf', isMarked }).detail,
    );
    expect(marked).toContain(language === 'en' ? 'is marked as come from outside' : 'Копия помечена');
    expect(unmarked).not.toContain(language === 'en' ? 'is marked' : 'помечена');
    expect(unmarked).toContain(language === 'en' ? 'Nothing marks' : 'Пометки о получении извне у копии нет');
  });

  it('is answered with Cancel by Enter and by Escape', () => {
    const { buttons, defaultId, cancelId } = openCopyQuestion('en', {
      name: 'Remarks.pdf',
      kind: 'pdf',
      isMarked: true,
    });
    expect([defaultId, cancelId].map((id) => buttons?.[id ?? -1])).toEqual(['Cancel', 'Cancel']);
  });
});

describe('copies that are no longer wanted', () => {
  it('go with their folder, read-only as they are, and what a link leads to stays', () =>
    withTemporaryFolder(async (folder) => {
      const copies = join(folder, 'copies');
      await mkdir(join(copies, 'one'), { recursive: true });
      await writeFile(join(copies, 'one/remarks.txt'), 'words', { mode: 0o400 });
      await writeFile(join(folder, 'kept.txt'), 'kept', { mode: 0o400 });
      await symlink(join(folder, 'kept.txt'), join(copies, 'one/link.txt'));
      expect(removeCopies(copies)).toEqual([]);
      expect(removeCopies(copies)).toEqual([]);
      expect(await readdir(folder)).toEqual(['kept.txt']);
    }));

  // The root of a disk cannot be removed, as a file cannot that a program holds open on Windows.
  it.runIf(canMount)('go although one of them cannot', () =>
    withSmallDisk(65_536, async (disk, folder) => {
      await mkdir(join(folder, 'other'));
      await writeFile(join(disk, 'remarks.txt'), 'words', { mode: 0o400 });
      await writeFile(join(folder, 'other/remarks.txt'), 'words', { mode: 0o400 });
      expect(removeCopies(folder)).toEqual(['EBUSY']);
      expect(await readdir(folder)).toEqual(['disk']);
      expect(await readdir(disk)).toEqual([]);
    }),
  );
});
