import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isMarkdown } from '@/formats/markdown/is-markdown';
import { markdownToText } from '@/formats/markdown/markdown-to-text';
import { readRecord } from '../../../helpers/read-record';

const textOf = (marked: string): string => markdownToText(marked).text;

describe('Markdown', () => {
  it('is its words: headings, emphasis, links and pictures are not seen', () => {
    expect(
      textOf(
        '# Third *Meeting* #\n\nHeld in **Aktau**, see [the agenda](https://x.example/a_b "A") and ![the hall](hall.png).\n\nSetext\n======\n***\nsnake_case_name and 2 * 3 * 4, a footnote*',
      ),
    ).toBe(
      'Third Meeting\n\nHeld in Aktau, see the agenda and the hall.\n\nSetext\n\nsnake_case_name and 2 * 3 * 4, a footnote*',
    );
  });

  it('has paragraphs on a line each, items with their marks, rows of tables with tabs', () => {
    expect(
      textOf(
        'One\nparagraph.\n\n1. First\n   goes on\n2. Second\n   - below\n\n| Name | State |\n|:--|--|\n| **A** | B\\|C |\n\n> Said\n> so.',
      ),
    ).toBe('One paragraph.\n\n1. First goes on\n2. Second\n- below\n\nName\tState\nA\tB|C\n\nSaid so.');
  });

  it('keeps what is escaped, numbers its notes raised, and breaks lines where it says so', () => {
    expect(textOf('\\*not so\\* 3\\. point[^1]\\\nnext  \nlast\n\n[^1]: Where it was.')).toBe(
      '*not so* 3. point¹\nnext\nlast\n\n¹ Where it was.',
    );
  });

  it('keeps lines that are meant as lines, and joins those that a program wrapped', () => {
    expect(
      textOf(
        '**Date:** 6 February\n**Place:** Baku\n\nThe coordinators of the participating States met at the invitation of the\nMinistry and reviewed the plan of work for the year to come.',
      ),
    ).toBe(
      'Date: 6 February\nPlace: Baku\n\nThe coordinators of the participating States met at the invitation of the Ministry and reviewed the plan of work for the year to come.',
    );
  });

  it('tells what its front matter says', async () => {
    const marked =
      '---\ntitle: "Summary of the meeting"\ndate: 2021-06-07\nlang: en\n---\n\nThe meeting was held.';
    expect(markdownToText(marked)).toEqual({
      text: 'The meeting was held.',
      about: { title: 'Summary of the meeting', language: 'en', published: '2021-06-07' },
    });
    const { draft } = await readRecord({ name: 'x.txt', bytes: strToU8(marked) });
    expect(draft.sources[0]).toMatchObject({ title: 'Summary of the meeting', published: '2021-06-07' });
  });

  it('is told by several of its marks and never by one', () => {
    for (const marked of [
      '# One\n\n## Two\n\nwords',
      '**One** and **two**',
      '| a | b |\n|---|---|\n| c | d |',
    ])
      expect(isMarkdown(marked)).toBe(true);
    for (const plain of [
      'Text with a stray * and a note**.\n\n* an item\n- another\n1. third',
      '# of participants: 25',
      '---\nMINUTES\n---\nof the meeting',
      'The price is 5 * 3 * 2. __________ (signature) _________',
    ])
      expect(isMarkdown(plain)).toBe(false);
  });

  it('takes no longer than its length', () => {
    for (const part of ['[', '*a ', '|', '> ', '- ', '`', '\\', '![', '**', '_', '| --- ', '<a ', '[^'])
      expect(textOf(`# H\n\n## I\n\n${part.repeat(100_000)}`).length).toBeGreaterThan(0);
  });
});
