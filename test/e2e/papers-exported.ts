import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../helpers/read-pdf';
import { textOfOdt } from '../helpers/text-of-odt';
import { readWord } from './story-files';

export const papers = [
  'List of participants',
  'Sign-in sheet',
  'Name plates',
  'Badges',
  'Contact list',
] as const;
export type PaperTitle = (typeof papers)[number];

/** What each paper must say, whatever the format: names in all letters, or the States for plates. */
const said: Readonly<Record<PaperTitle, readonly string[]>> = {
  'List of participants': [
    'Aigerim KUDAIBERGENKYZY',
    'İlqar QULİYEV',
    'Işıl YİĞİT',
    'مریم',
    'رضایی',
    'Фирдавс РАҲМОНЗОДА',
  ],
  'Sign-in sheet': ['Aigerim KUDAIBERGENKYZY', 'Ғани ӨТЕГЕНҰЛЫ', 'Işıl YİĞİT', 'مریم', 'رضایی'],
  'Name plates': ['Kazakhstan', 'Türkiye', 'Azerbaijan', 'UNHCR'],
  Badges: ['Aigerim KUDAIBERGENKYZY', 'Ғани ӨТЕГЕНҰЛЫ', 'مریم', 'رضایی'],
  'Contact list': ['Aigerim KUDAIBERGENKYZY', 'aigerim@example.kz'],
};

/** Reads an exported file with another program than the one that wrote it, and looks for what it must say. */
export async function expectPaper(paper: PaperTitle, path: string): Promise<void> {
  // Readers of PDF give Arabic letters in their drawn forms and words in the order of the line, and part words where the glyphs are spaced.
  const flat = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, '');
  const text = flat(await textOf(path));
  for (const words of said[paper]) expect(text, `${path} says ${words}`).toContain(flat(words));
  if (paper === 'List of participants') expect(text).not.toContain('ӨТЕГЕНҰЛЫ');
}

async function textOf(path: string): Promise<string> {
  if (path.endsWith('.docx')) return (await readWord(path)).text;
  if (path.endsWith('.pdf')) return (await readPdf(path)).pages.join('\n');
  if (path.endsWith('.odt')) return textOfOdt(new Uint8Array(await readFile(path)));
  if (path.endsWith('.xlsx')) {
    const parts = unzipSync(new Uint8Array(await readFile(path)));
    return Object.values(parts)
      .map((part) => strFromU8(part).replaceAll(/<[^>]+>/gu, ' '))
      .join('\n');
  }
  return readFile(path, 'utf8');
}
