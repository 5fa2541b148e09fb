import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { plainHouseForm, type HouseForm } from '@/domain/house-form';
import { cssString } from '@/formats/paper/escape-html';
import { lacksAdopted } from '@/formats/paper/templates/lacks-adopted';
import { markDraft } from '@/formats/paper/life/mark-draft';
import { withStatus } from '@/formats/paper/life/with-status';
import { minutesPaper } from '@/formats/paper/minutes';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToText } from '@/formats/paper/write-text';
import { aDocument } from '../../../helpers/builders';
import { numbersAsWordCounts } from './numbers-as-word-counts';
import { richDossier } from './rich-dossier';
import { partOf } from './words-of';

/** One pixel, transparent. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.codePointAt(0) ?? 0,
);
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>');
const pictures = new Map([
  ['drawing', svg],
  ['drawn', png],
]);

const signatory = (order: string, name: string) => ({
  id: name,
  processId: 'process',
  capacity: { en: 'For the secretariat' },
  name: { en: name },
  function: { en: 'Head of unit' },
  order,
});
const house: HouseForm = {
  ...plainHouseForm,
  id: 'house',
  processId: 'process',
  logo: {
    sha256: 'drawing',
    mediaType: 'image/svg+xml',
    name: 'logo.svg',
    width: 400,
    height: 200,
    fallback: 'drawn',
  },
  logoHeight: 20,
  letterhead: { en: 'Ministry of Labour\n1 Mangilik El, Astana' },
  runningHead: { en: 'Secretariat of the Process' },
  runningFoot: { en: 'Not an official record' },
  classification: { en: 'Restricted\nNot to be passed on' },
  size: 'letter',
  margins: { top: 30, right: 20, bottom: 25, left: 35 },
  face: 'sans',
  fontSize: 12,
  numbering: 'bracket',
};
const paper = (fields: Partial<HouseForm> = {}) =>
  minutesPaper(
    {
      ...richDossier(),
      houseForm: { ...house, ...fields },
      signatories: [signatory('a0', 'A. ONE'), signatory('a1', 'B. TWO'), signatory('a2', 'C. THREE')],
    },
    { language: 'en' },
  );

describe('the form of the house in Word', () => {
  it('is the page’s size and margins, and the face and size of the text', async () => {
    const docx = await paperToDocx(paper(), pictures);
    const body = partOf(docx, 'word/document.xml');
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"');
    expect(body).toMatch(/<w:pgMar w:top="1701" w:right="1134" w:bottom="\d+" w:left="1984"/u);
    const styles = partOf(docx, 'word/styles.xml');
    expect(styles).toContain('w:ascii="Inter"');
    expect(styles).toMatch(/<w:rPrDefault>.*<w:sz w:val="24"\/>.*<\/w:rPrDefault>/u);
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:widowControl/>');
    expect(partOf(docx, 'word/fontTable.xml')).toContain('<w:font w:name="Inter">');
  });

  it('counts paragraphs in the house’s style', async () => {
    for (const [numbering, text] of [
      ['bracket', '%1)'],
      ['bare', '%1'],
    ] as const) {
      const docx = await paperToDocx(paper({ numbering }));
      expect(partOf(docx, 'word/numbering.xml')).toContain(`<w:lvlText w:val="${text}"/>`);
      // Counted and not written out: the same run as in the usual style.
      expect(numbersAsWordCounts(docx)).toEqual(
        numbersAsWordCounts(await paperToDocx(paper({ numbering: 'dot' }))),
      );
    }
  });

  it('has the logo as a drawing with a picture for older programs, said in words', async () => {
    const docx = await paperToDocx(paper(), pictures);
    const media = Object.entries(unzipSync(docx)).filter(([name]) => name.startsWith('word/media/'));
    expect(new Set(media.map(([name]) => name.split('.').at(-1)))).toEqual(new Set(['png', 'svg']));
    expect(partOf(docx, 'word/document.xml')).toMatch(/<wp:docPr [^>]*descr="Almaty Process"/u);
    // 40 mm × 20 mm.
    expect(partOf(docx, 'word/document.xml')).toMatch(/<wp:extent cx="1440000" cy="720000"\/>/u);
  });

  it('does without a logo whose file is not there', async () => {
    const docx = await paperToDocx(paper());
    expect(partOf(docx, 'word/document.xml')).not.toContain('<w:drawing>');
  });

  it('says the classification above the title and at every foot, before "Page 1 of 5" in words', async () => {
    const docx = await paperToDocx(paper());
    const body = partOf(docx, 'word/document.xml');
    expect(body.indexOf('Not to be passed on')).toBeGreaterThan(0);
    expect(body.indexOf('Not to be passed on')).toBeLessThan(body.indexOf('w:val="Title"'));
    const foot = partOf(docx, 'word/footer1.xml');
    expect(foot).toMatch(
      /Restricted.*Not to be passed on.*Not an official record · SOM\/2.*Page .*PAGE.* of .*NUMPAGES/u,
    );
    expect(partOf(docx, 'word/header2.xml') + partOf(docx, 'word/header1.xml')).toContain(
      'Secretariat of the Process',
    );
  });

  it('lets three sign in two rows, and keeps them with what they sign', async () => {
    const body = partOf(await paperToDocx(paper()), 'word/document.xml');
    const [before = '', table = ''] = body
      .slice(0, body.indexOf('C. THREE'))
      .split(/(?=<w:tbl>(?:(?!<w:tbl>).)*$)/u);
    expect(table.match(/<w:tr>/gu)).toHaveLength(4);
    expect(before.slice(before.lastIndexOf('<w:pPr>'))).toContain('<w:keepNext/>');
  });

  it('says in its properties what it is about', async () => {
    const properties = partOf(await paperToDocx(paper()), 'docProps/core.xml');
    expect(properties).toContain('<dc:subject>Minutes');
    expect(properties).toContain('<cp:keywords>Almaty Process; Not an official record · SOM/2</cp:keywords>');
  });
});

describe('the form of the house in HTML', () => {
  const html = paperToHtml(paper(), { pictures });

  it('is the page, the face and the sizes', () => {
    expect(html).toContain('@page { size: 215.9mm 279.4mm; margin: 30mm 20mm');
    expect(html).toContain('html { font: 12pt/1.45 Inter');
    expect(html).toMatch(/h1 \{ font-size: 18\.29pt/u);
  });

  it('holds the logo as a picture in which nothing runs', () => {
    expect(html).toContain(
      `<img class="logo" src="data:image/svg+xml;base64,${btoa(new TextDecoder().decode(svg))}"`,
    );
    expect(html).toContain('alt="Almaty Process" style="width:40mm;height:20mm"');
    expect(html).not.toMatch(/<svg/u);
  });

  it('has the classification above the title and in the foot, and the page in words', () => {
    expect(html.indexOf('<p class="classification"')).toBeLessThan(html.indexOf('<h1'));
    expect(html).toMatch(/@bottom-center \{ content: "Restricted\\a Not to be passed on"/u);
    expect(html).toContain('content: "Page " counter(page) " of " counter(pages)');
  });
});

describe('a draft with a symbol', () => {
  const houseForm = { ...house, symbolPattern: '{symbol}/{kind}/{number}', runningHead: {} };
  const dossier = { ...richDossier(), houseForm };
  const draftOf = (language: 'en' | 'ru') =>
    markDraft(minutesPaper(dossier, { language }), { dossier, kind: 'minutes', day: '2026-11-26' });

  it('says so at the head of every page, with its symbol, in every format', async () => {
    const draft = draftOf('en');
    const head = 'SOM/2/MIN/1 · Almaty Process · 2nd Senior Officials Meeting · DRAFT of 26 November 2026';
    expect(draft.running.head).toBe(head);
    const docx = await paperToDocx(draft);
    expect(partOf(docx, 'word/header1.xml') + partOf(docx, 'word/header2.xml')).toContain(`>${head}<`);
    expect(partOf(docx, 'docProps/custom.xml')).toContain('DRAFT of 26 November 2026');
    expect(partOf(docx, 'docProps/core.xml')).toContain('SOM/2/MIN/1');
    expect(partOf(paperToOdt(draft), 'styles.xml')).toContain(head);
    expect(paperToHtml(draft)).toContain(`@top-left { content: ${cssString(head)}`);
    for (const text of [paperToText(draft), paperToMarkdown(draft)]) {
      expect(text).toContain('SOM/2/MIN/1');
      expect(text).toContain('DRAFT of 26 November 2026');
    }
    expect(paperToText(draftOf('ru'))).toContain('ПРОЕКТ от 26 ноября 2026 г.');
  });

  it('bears the word across its pages as decoration, which is drawn in HTML and is Word’s own in Word', async () => {
    const draft = draftOf('ru');
    const docx = await paperToDocx(draft);
    for (const part of ['word/header1.xml', 'word/header2.xml']) {
      expect(partOf(docx, part)).toMatch(/id="PowerPlusWaterMarkObject\d".* alt="".*string="ПРОЕКТ"/u);
    }
    expect(partOf(paperToOdt(draft), 'styles.xml').match(/draw:type="fontwork-plain-text"/gu)).toHaveLength(
      2,
    );
    const html = paperToHtml(draft);
    // A stroke for each letter, and no letters that a search would find.
    const [, drawn = ''] = /background: url\("data:image\/svg\+xml,([^"]*)"\) center/u.exec(html) ?? [];
    expect(decodeURIComponent(drawn).match(/<path/gu)).toHaveLength('ПРОЕКТ'.length);
    expect(decodeURIComponent(drawn)).not.toContain('<text');
  });

  it('is marked only where the house has it so, the text is one that is approved, and nothing was', async () => {
    const mark = { dossier, kind: 'minutes', day: '2026-11-26' } as const;
    const bare = minutesPaper(dossier, { language: 'en' });
    const unmarked = { ...dossier, houseForm: { ...houseForm, marksDrafts: false } };
    expect(markDraft(bare, { ...mark, dossier: unmarked })).toBe(bare);
    expect(markDraft(bare, { ...mark, kind: 'participants' })).toBe(bare);
    expect(markDraft(bare, { ...mark, kind: 'invitation' })).toBe(bare);
    for (const kind of ['annotated-agenda', 'programme'] as const)
      expect(markDraft(bare, { ...mark, kind }).status?.state).toBe('draft');
    const final = withStatus(bare, { state: 'final', day: '2026-11-27' });
    expect(markDraft(final, mark)).toBe(final);
    expect(partOf(await paperToDocx(final), 'word/header1.xml')).not.toContain('WaterMark');
    expect(paperToHtml(final)).not.toContain('data:image/svg+xml');
    // What was adopted is not made a draft by being printed.
    const declaration = aDocument({ id: 'd', type: 'declaration', state: 'final' });
    const adopting = {
      ...dossier,
      documents: [declaration],
      meetingDocuments: [
        { id: 'm', meetingId: 'meeting', documentId: 'd', relation: 'adopted' as const, order: 'a0' },
      ],
    };
    expect(markDraft(bare, { ...mark, dossier: adopting, kind: 'declaration' })).toBe(bare);
    expect(markDraft(bare, { ...mark, kind: 'declaration' }).status?.state).toBe('draft');
    expect(lacksAdopted(dossier, 'declaration')).toBe('declaration');
    expect(lacksAdopted(adopting, 'declaration')).toBeNull();
    expect(lacksAdopted(adopting, 'communique')).toBe('communique');
    expect(lacksAdopted(dossier, 'minutes')).toBeNull();
  });
});

describe('the form of the house elsewhere', () => {
  it('stands in an OpenDocument text', () => {
    const odt = paperToOdt(paper(), pictures);
    expect(partOf(odt, 'styles.xml')).toContain('fo:page-width="215.9mm"');
    expect(partOf(odt, 'styles.xml')).toContain('style:num-suffix=")"');
    expect(partOf(odt, 'styles.xml')).toContain('style:font-name="Inter"');
    expect(partOf(odt, 'content.xml')).toMatch(/Pictures\/logo\.svg.*Pictures\/logo-drawn\.png/u);
    expect(partOf(odt, 'META-INF/manifest.xml')).toContain('manifest:full-path="Pictures/logo.svg"');
    expect(partOf(odt, 'styles.xml')).toMatch(/Restricted<text:line-break\/>Not to be passed on/u);
  });

  it('leaves its words in Markdown and plain text', () => {
    for (const text of [paperToMarkdown(paper()), paperToText(paper())]) {
      expect(text).toContain('Ministry of Labour');
      expect(text.indexOf('Restricted')).toBeLessThan(text.indexOf('2nd Senior Officials Meeting'));
      expect(text).toContain('Head of unit');
    }
    expect(paperToMarkdown(paper())).toContain('1\\) ');
    expect(paperToText(paper())).toContain('1)   ');
  });
});
