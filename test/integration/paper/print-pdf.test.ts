import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { markDraft } from '@/formats/paper/life/mark-draft';
import { minutesPaper } from '@/formats/paper/minutes';
import type { Block, PaperDocument, RichText } from '@/formats/paper/paper';
import { paperBody } from '@/formats/paper/write-html';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { printer, printPapers, rereadPdf } from '../../helpers/print-paper';
import { fontsIn, type PdfFacts } from '../../helpers/read-pdf';
import { withTemporaryFolder } from '../../helpers/temporary-folder';
import {
  aDelegation,
  anAttendance,
  aPartyName,
  aPersonName,
  aState,
} from '../../unit/formats/paper/a-dossier';
import { persianDossier } from '../../unit/formats/paper/persian-dossier';
import { richDossier } from '../../unit/formats/paper/rich-dossier';

async function printed(language: 'en' | 'ru'): Promise<Uint8Array> {
  const [pdf = new Uint8Array()] = await printPapers([minutesPaper(richDossier(), { language })]);
  return pdf;
}

/** The rich meeting with a delegation of fifty more. */
function longListPaper() {
  const dossier = richDossier();
  const numbers = Array.from({ length: 50 }, (_, index) => String(index + 10));
  const crowded = {
    ...dossier,
    parties: [aState('KAZ'), aState('KGZ')],
    partyNames: [
      aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
      aPartyName('KGZ', 'en', 'Kyrgyzstan', 'Kyrgyz Republic'),
    ],
    delegations: [aDelegation('KAZ', { category: 'chair' }), aDelegation('KGZ')],
    persons: numbers.map((id) => ({ id, honorific: null, mergedIntoId: null, note: null })),
    personNames: numbers.map((id) => aPersonName(id, `Person ${id}`, '')),
    attendances: numbers.map((id) => anAttendance(id === '10' ? 'KAZ' : 'KGZ', id, { state: 'present' })),
    presences: [],
  };
  return paperOfKind('participants', crowded, { language: 'en', ...usualChoices });
}

/** The words as a program that searches in PDF finds them. */
function wordsOfPdf(pdf: Uint8Array): Promise<string> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, pdf);
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  });
}

/** Without spaces: where a reader of PDF puts them depends on the spacing of the glyphs. */
const closed = (text: string) => text.replace(/\s+/gu, '');

describe.skipIf(printer === undefined)(
  `a paper printed by Chromium${printer ? '' : ' (skipped: there is none)'}`,
  () => {
    let english: Uint8Array;
    let facts: PdfFacts;

    beforeAll(async () => {
      english = await printed('en');
      facts = await rereadPdf(english);
    }, 60_000);

    it('begins a delegation of more than half a page where there is room for its head and two persons', async () => {
      const [pdf = new Uint8Array()] = await printPapers([longListPaper()]);
      const { pages } = await rereadPdf(pdf);
      // The shorter delegation before it leaves two thirds of the first page.
      expect(pages).toHaveLength(2);
      expect(pages[0]).toContain('Kyrgyz Republic');
      expect(pages[0]).toContain('Person 20');
    }, 60_000);

    it('ends no page between a heading, what leads into a list, and the list', async () => {
      const paper = minutesPaper(richDossier(), { language: 'en' });
      const text = (words: string): RichText => ({
        language: 'en',
        inlines: [{ kind: 'text', text: words }],
      });
      const lines = (count: number) =>
        Array.from({ length: count }, (_, at): Block => ({
          kind: 'paragraph',
          text: text(`Line ${at}.`),
          record: null,
        }));
      const point = (level: 0 | 1, label: string, words: string): Block => ({
        kind: 'numbered',
        label,
        level,
        record: null,
        text: text(words),
      });
      const papers = Array.from({ length: 6 }, (_, more): PaperDocument => ({
        ...paper,
        blocks: [
          ...lines(18 + more),
          { kind: 'heading', text: text('Documents') } as const satisfies Block,
          point(0, '1.', 'The meeting recommended that States:'),
          point(1, '(a)', 'register every birth;'),
        ],
      }));
      const ends = await Promise.all(
        (await printPapers(papers)).map(async (pdf) => (await wordsOfPdf(pdf)).split('\f')[0] ?? ''),
      );
      // With fewer lines all of it stands on the first page, with more none of it does.
      expect(ends.at(0)).toContain('register every birth');
      expect(ends.at(-1)).not.toContain('Documents');
      for (const end of ends)
        expect(end.includes('Documents'), end).toBe(end.includes('register every birth'));
    }, 60_000);

    it('begins a paragraph of pages where there is room for its first lines', async () => {
      const paper = minutesPaper(richDossier(), { language: 'en' });
      const words = `Beginning ${'of a statement that nobody has shortened '.repeat(450)}`;
      const at = paper.blocks.findIndex(({ kind }) => kind === 'numbered');
      const blocks = paper.blocks.with(at, {
        kind: 'numbered',
        label: '1.',
        level: 0,
        record: null,
        text: { language: 'en', inlines: [{ kind: 'text', text: words }] },
      });
      const [pdf = new Uint8Array()] = await printPapers([{ ...paper, blocks }]);
      const { pages } = await rereadPdf(pdf);
      expect(pages[0]).toContain('Beginning');
      expect(pages[2]).toContain('nobody has shortened');
    }, 60_000);

    it.each([
      ['en', ['Chair', 'Member States', 'Tuesday, 22 September 2015']],
      ['ru', ['Председатель', 'Государства-члены', 'вторник, 22 сентября 2015 г.']],
    ] as const)(
      'has whole words in the headings of lists and days, in %s',
      async (language, wanted) => {
        const choices = { language, ...usualChoices };
        const papers = (['minutes', 'programme'] as const).map((kind) =>
          paperOfKind(kind, richDossier(), choices),
        );
        const texts = await Promise.all((await printPapers(papers)).map(wordsOfPdf));
        const lines = texts.flatMap((text) =>
          text.split('\n').map((line) => line.trim().toLocaleLowerCase(language)),
        );
        for (const heading of wanted) expect(lines).toContain(heading.toLocaleLowerCase(language));
      },
      60_000,
    );

    it('is tagged A4 under the paper’s name', () => {
      expect(facts.title).toBe('Minutes. 2nd Senior Officials Meeting, Astana, 21–22 September 2015');
      expect(facts.isTagged).toBe(true);
      expect(facts.pageSize.map(Math.round)).toEqual([595, 842]);
    });

    it('has the symbol and "page / pages" at every foot, and a running head after the first page', () => {
      const count = facts.pages.length;
      expect(count).toBeGreaterThan(2);
      facts.pages.forEach((page, index) => {
        expect(closed(page)).toContain(`${index + 1}/${count}`);
        expect(page).toContain('SOM/2');
        expect(page.includes('Almaty Process · 2nd Senior Officials Meeting')).toBe(index > 0);
      });
    });

    it('reads in order, in every script', () => {
      const text = closed(facts.pages.join('\n'));
      const inOrder = [
        '2nd Senior Officials Meeting',
        'Republic of Kazakhstan, H.E. Mr. Dauren Äbenov',
        '1.Senior officials',
        'Қазақстан Республикасының Төрағалығына',
        '12.Participants thanked',
        'For the Chair',
        'Annex I. Agenda',
        'Mr. Elçin ƏLİYEV',
        'Нурлан БЕКОВ',
        'Ms. Elif ŞAHİN',
        'Names of States are given',
      ].map((words) => text.indexOf(closed(words)));
      expect(inOrder).not.toContain(-1);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    });

    it('has Arabic words that can be found', () => {
      const text = closed(facts.pages.join('\n')).normalize('NFKC');
      expect(text).toContain('المشاركون');
    });

    it('has all its fonts embedded', async () => {
      const fonts = await fontsIn(english);
      expect([...fonts.keys()].join()).toMatch(/SourceSerif4/u);
      expect([...fonts].filter(([, isEmbedded]) => !isEmbedded)).toEqual([]);
    });

    it('has two languages side by side, their names over them on every page they go on to', async () => {
      const paper = paperInLanguages(richDossier(), 'minutes', {
        ...usualChoices,
        language: 'en',
        languages: 'columns',
      });
      const [pdf = new Uint8Array()] = await printPapers([paper]);
      const { title, isTagged, pages } = await rereadPdf(pdf);
      expect({ title, isTagged }).toEqual({ title: paper.name, isTagged: true });
      const bare = pages.map(closed);
      const text = bare.join('');
      const places = [
        '1.Senior officials',
        '1.В совещании приняли участие',
        '2.The meeting examined',
        '2.На совещании рассмотрены',
        'For the Chair',
        'От имени Председателя',
      ].map((words) => text.indexOf(closed(words)));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(bare[1]?.indexOf('EnglishРусский')).toBeGreaterThan(-1);
      // Nobody signs a page that says nothing else.
      expect(bare.find((page) => page.includes('FortheChair'))).toContain('GlobalRefugeeForum');
      // Screen readers change their voice with the language of each element.
      expect(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Lang \(ru\)/gu)?.length,
      ).toBeGreaterThan(30);
      expect([...(await fontsIn(pdf))].filter(([, isEmbedded]) => !isEmbedded)).toEqual([]);
    }, 60_000);

    it.each(['one', 'columns', 'sequence'] as const)(
      'names each heading once in its outline, word by word, with languages as %s',
      async (languages) => {
        const choices = { ...usualChoices, language: 'en', languages } as const;
        const paper = paperInLanguages(richDossier(), 'minutes', choices);
        const [pdf = new Uint8Array()] = await printPapers([paper]);
        const { titles } = await outlineOf(pdf);
        expect(titles).toEqual(headingsOf(paper));
      },
      60_000,
    );

    it('has Persian paragraphs whose words can be found, in a face that is embedded', async () => {
      const [pdf = new Uint8Array()] = await printPapers([
        minutesPaper(persianDossier(), { language: 'en' }),
      ]);
      const { pages } = await rereadPdf(pdf);
      const text = closed(pages.join('\n')).normalize('NFKC');
      for (const word of ['پناهندگان', 'مسئولیتی', 'ساده', '۲۰۱۶', 'UNHCR']) expect(text).toContain(word);
      const fonts = await fontsIn(pdf);
      expect([...fonts.keys()].join()).toMatch(/Amiri/u);
      expect([...fonts].filter(([, isEmbedded]) => !isEmbedded)).toEqual([]);
    }, 60_000);

    describe('in the form of the house', () => {
      const { records, files } = almatyProcess();
      const dossier = gatherDossier(
        records,
        records.meetings?.find(({ symbol }) => symbol === 'SOM/2')?.id ?? '',
      );
      const draft = (language: 'en' | 'ru') => {
        if (!dossier) throw new Error('the sample has no such meeting');
        const made = minutesPaper(dossier, { language });
        return markDraft(made, { dossier, kind: 'minutes', day: '2026-11-26' });
      };

      it('is tagged and outlined in its language, with its fonts, symbol and the mark of a draft', async () => {
        const [pdf = new Uint8Array()] = await printPapers([draft('ru')], { pictures: files });
        const { isTagged, pages } = await rereadPdf(pdf);
        expect(isTagged).toBe(true);
        const { language, titles, figures } = await outlineOf(pdf);
        expect(language).toBe('ru');
        expect(titles).toEqual(expect.arrayContaining(['2-е совещание старших должностных лиц', 'Итоги']));
        expect(figures).toEqual(['Алматинский процесс']);
        expect([...(await fontsIn(pdf))].filter(([, isEmbedded]) => !isEmbedded)).toEqual([]);
        expect(pages.length).toBeGreaterThan(2);
        for (const page of pages) {
          expect(page).toContain('SOM/2/MIN/1');
          // The mark across the page is drawn: only the head says the word.
          expect(page.match(/ПРОЕКТ/gu)).toHaveLength(1);
        }
        expect(closed(pages[0] ?? '')).toContain(closed('Секретариат (образец)'));
      }, 60_000);

      it('is a paper too without its fonts and with a logo that is damaged', async () => {
        const logo = dossier?.houseForm?.logo?.sha256 ?? '';
        const pictures = new Map([[logo, new TextEncoder().encode('<svg')]]);
        const [pdf = new Uint8Array()] = await printPapers([draft('en')], { pictures, fontCss: '' });
        const { pages } = await rereadPdf(pdf);
        expect(pages[0]).toContain('2nd Senior Officials Meeting');
        expect([...(await fontsIn(pdf))].filter(([, isEmbedded]) => !isEmbedded)).toEqual([]);
      }, 60_000);
    });

    it('has nothing but Russian in its Russian frame', async () => {
      const russian = await rereadPdf(await printed('ru'));
      expect(russian.pages[0]).toContain('2-е совещание старших должностных лиц');
      expect(closed(russian.pages.join(''))).toContain(closed('Приложение II. Список участников'));
      expect(russian.pages.join('')).not.toMatch(/Minutes|Chair\b|Annex|Present|Outcome/u);
    }, 60_000);
  },
);

/** The words of the headings in a page, in order. */
function headingsOf(paper: PaperDocument): readonly string[] {
  return [...paperBody(paper).matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/gsu)].map(([, , words = '']) =>
    words.replaceAll(/<[^>]+>/gu, ''),
  );
}

interface Outline {
  readonly language: string;
  readonly titles: readonly string[];
  /** What is said of the pictures. */
  readonly figures: readonly string[];
}

/** What a reader by ear goes by: the language, the headings and the words for pictures. */
async function outlineOf(pdf: Uint8Array): Promise<Outline> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const titles: string[] = [];
  const walk = (items: Awaited<ReturnType<typeof document.getOutline>> | undefined) => {
    for (const item of items ?? []) {
      titles.push(item.title);
      walk(item.items);
    }
  };
  walk(await document.getOutline());
  const figures: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('alt' in node && typeof node.alt === 'string') figures.push(node.alt);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(look);
  };
  look(await (await document.getPage(1)).getStructTree());
  await task.destroy();
  return {
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : '',
    titles,
    figures,
  };
}
