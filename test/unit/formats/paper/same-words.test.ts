import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToText } from '@/formats/paper/write-text';

import { arbitraryDossier } from './arbitrary-dossier';
import { richDossier } from './rich-dossier';
import { wordsOf, wordsOfDocx, wordsOfHtml, wordsOfOdt } from './words-of';

async function expectSameWords(paper: PaperDocument): Promise<void> {
  const html = paperToHtml(paper);
  expect(wordsOf(paperToText(paper))).toEqual(wordsOfHtml(html));
  expect(wordsOf(paperToMarkdown(paper))).toEqual(wordsOfHtml(html));
  const labels = wordsWrittenOut(paper);
  expect(wordsOfDocx(await paperToDocx(paper))).toEqual(
    labels ? wordsOfHtml(html, 'counted') : expect.any(Array),
  );
  expect(wordsOfOdt(paperToOdt(paper))).toEqual(labels ? wordsOfHtml(html, 'counted') : expect.any(Array));
}

/** Whether every number is one that Word counts to; the others stand in its text. */
function wordsWrittenOut({ blocks }: Pick<PaperDocument, 'blocks'>): boolean {
  return blocks.every((block) =>
    block.kind === 'annex'
      ? wordsWrittenOut(block)
      : block.kind !== 'numbered' ||
        (block.level === 0
          ? /^[1-9]\d{0,3}\.$/u
          : block.level === 1
            ? /^\([a-z]\)$/u
            : /^\([ivxl]+\)$/u
        ).test(block.label),
  );
}

describe('the writers of one paper', () => {
  it.each(['en', 'ru'] as const)('say the same words in the same order (%s)', async (language) => {
    await expectSameWords(minutesPaper(richDossier(), { language }));
  });

  it.each(['participants', 'sign-in', 'contacts'] as const)(
    'say the same words in the paper of attendance too (%s)',
    async (kind) => {
      const dossier = richDossier();
      for (const form of ['lines', 'table'] as const) {
        await expectSameWords(paperOfKind(kind, dossier, { language: 'en', ...usualChoices, form }));
      }
    },
  );

  it('say the same words whatever the register holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, fc.constantFrom('en', 'ru'), async (dossier, language) => {
        await expectSameWords(minutesPaper(dossier, { language }));
      }),
      { numRuns: 30 },
    );
  });

  it('make every paper of whatever the register holds', () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.constantFrom(...paperKindIds), (dossier, kind) => {
        const paper = paperOfKind(kind, dossier, { language: 'en', ...usualChoices });
        expect(paper.sheet.kind === 'cards' || paperToOdt(paper).length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
