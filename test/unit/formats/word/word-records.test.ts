import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { minutesPaper } from '@/formats/paper/minutes';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToText } from '@/formats/paper/write-text';
import { readRecord } from '../../../helpers/read-record';
import { wordLines, wordRecord } from '../../../helpers/word-file';
import { richDossier } from '../paper/rich-dossier';
import { wordsOf } from '../paper/words-of';

// LibreOffice wrote the fixtures: the remarks from pages with numbered lists, the minutes from minutes.odt.
const fixture = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../fixtures/prior-records', name))),
});

describe.each(['closing-remarks-en', 'closing-remarks-ru'])('%s in Word', async (name) => {
  const { draft, texts } = await readRecord(fixture(`${name}.docx`));
  const plain = await readRecord(fixture(`${name}.txt`));

  it('gives the meeting that the plain text gives, its numbers set by Word', () => {
    expect(draft.meetings).toEqual(plain.draft.meetings);
    expect(draft.meetings).toHaveLength(1);
    expect(validateDraft(draft, texts)).toEqual([]);
  });
});

describe('minutes with a little of everything', async () => {
  const { draft, texts } = await readRecord(fixture('minutes.docx'));
  const text = texts[0] ?? '';
  const dropped = draft.dropped.map(({ start, end, why }) => `${why}: ${text.slice(start, end)}`);

  it('have the numbers that the program counts', () => {
    for (const line of [
      'I. Opening',
      '2. They agreed to:',
      '(b) meet again.',
      '3. Georgia offered',
      '• Forms',
    ])
      expect(text).toContain(`\n\n${line}`);
  });

  it('have a row of a table on a line', () => {
    expect(text).toContain('\n\nState\tCoordinator\tPost\nGeorgia\tMs. Nino Beridze\tHead of Division\n\n');
  });

  it('are read as corrected, and say so', () => {
    expect(text).toContain('met in the old town of Baku');
    expect(text).not.toContain('Vienna');
    expect(draft.sources[0]?.notes).toEqual([
      { code: 'tracked-changes', count: 2 },
      { code: 'comments', count: 1 },
      { code: 'footnotes', count: 1 },
      { code: 'hidden', count: 1 },
    ]);
  });

  it('have their notes behind, and heads, numbers of pages and comments kept apart', () => {
    expect(text).toContain('a seminar[1] on return.');
    expect(text).toContain('\n\n[1] Dates to be confirmed.');
    expect(dropped).toEqual([
      'running-head: Caspian Dialogue – internal',
      'page-number: Page 1',
      'comment: A. Reader, 2021-06-16: Check with Tbilisi',
    ]);
  });
});

describe('the minutes that this program writes', () => {
  it.each(['en', 'ru'] as const)('come back with every word and number (%s)', async (language) => {
    const paper = minutesPaper(richDossier(), { language });
    const { text, dropped } = await wordRecord(await paperToDocx(paper));
    const kept = dropped.reduceRight(
      (words, { start, end }) => words.slice(0, start) + words.slice(end),
      text,
    );
    const known = new Set(wordsOf(paperToText(paper)));
    expect(wordsOf(kept).filter((word) => !known.has(word))).toEqual([]);
    const read = new Set(wordsOf(kept));
    expect([...known].filter((word) => !read.has(word))).toEqual([]);
    const numbers = paper.blocks.flatMap((block) => (block.kind === 'numbered' ? [block.label] : []));
    const found = text.split('\n').flatMap((line) => /^(?:\d+\.|\([a-z]+\))(?= )/u.exec(line)?.[0] ?? []);
    expect(found).toEqual(numbers);
  });
});

describe('a document of the docx library', () => {
  it('has its numbers begin anew where a list does', async () => {
    const item = (text: string, instance: number, level = 0) =>
      new Paragraph({ text, numbering: { reference: 'points', level, instance } });
    const levels = [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
      { level: 1, format: LevelFormat.RUSSIAN_LOWER, text: '%2)' },
    ];
    const document = new Document({
      numbering: { config: [{ reference: 'points', levels }] },
      sections: [
        {
          children: [
            item('one', 1),
            item('two', 1),
            item('ещё', 1, 1),
            item('first', 2),
            new Table({
              rows: [
                new TableRow({
                  children: ['Name', 'Post'].map(
                    (text) => new TableCell({ children: [new Paragraph(text)] }),
                  ),
                }),
              ],
            }),
            item('second', 2),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
    expect(await wordLines(bytes)).toEqual([
      '1. one',
      '2. two',
      'а) ещё',
      '1. first',
      'Name\tPost',
      '2. second',
    ]);
  });
});
