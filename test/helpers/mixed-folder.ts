import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** What a Chairmanship leaves behind: one file of every kind, where each lies in the folder, and from where it comes. */
const FILES = {
  '2022 Samarkand/Closing remarks.docx': 'prior-records/closing-remarks-en.docx',
  '2022 Samarkand/Closing remarks.odt': 'prior-records/closing-remarks-en.odt',
  '2022 Samarkand/Closing remarks.pdf': 'pdf/closing-remarks-en.pdf',
  '2022 Samarkand/Closing remarks.rtf': 'prior-records/closing-remarks-en.rtf',
  '2022 Samarkand/Letter to coordinators.eml': 'prior-records/letter-with-annex.eml',
  '2022 Samarkand/Minutes locked.pdf': 'pdf/locked.pdf',
  '2016 Cholpon-Ata/Declaration.txt': 'prior-records/declaration-en.txt',
  'Press/Press release.txt': 'prior-records/press-release-ru.windows-1251.txt',
  'Press/Ministry page.html': 'prior-records/noisy-page.html',
  'Lists/Register of meetings.xlsx': 'prior-records/register-of-meetings.xlsx',
  'Lists/Participants.ods': 'prior-records/participants-ru.ods',
  'Lists/Contacts.vcf': 'prior-records/contacts.vcf',
  'Calendar.ics': 'prior-records/meetings.ics',
  'Day by day.zip': 'prior-records/folder.zip',
} as const;

export type MixedFile = keyof typeof FILES;

/** Writes the folder, with what programs leave in one and a file cut short. */
export async function writeMixedFolder(folder: string): Promise<void> {
  for (const [to, from] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await copyFile(resolve(fixtures, from), join(folder, to));
  }
  await writeFile(join(folder, 'Thumbs.db'), 'of the system');
  await writeFile(join(folder, 'Empty.txt'), '');
}
