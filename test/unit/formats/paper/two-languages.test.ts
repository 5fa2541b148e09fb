import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { inTwoLanguages } from '@/formats/paper/bilingual/in-two-languages';
import { wordPaper } from '@/formats/paper/hand/word-paper';
import { languagesIn, paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import { withStatus } from '@/formats/paper/life/with-status';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import type { Block, PaperDocument, ParallelRow } from '@/formats/paper/paper';
import { plainText } from '@/formats/paper/rich-text';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToText } from '@/formats/paper/write-text';

import { aDelegation, aDossier, aMeeting, aParagraph, aPartyName, aState } from './a-dossier';
import { richDossier } from './rich-dossier';
import { partOf, wordsOf, wordsOfDocx, wordsOfHtml, wordsOfOdt } from './words-of';

type Languages = 'one' | 'columns' | 'sequence';

function minutes(languages: Languages, dossier = richDossier(), language: 'en' | 'ru' = 'en'): PaperDocument {
  return paperInLanguages(dossier, 'minutes', { ...usualChoices, language, languages });
}

function approvedIn(dossier: MeetingDossier, language: 'en' | 'ru'): PaperDocument {
  const paper = paperOf(dossier, 'minutes', { ...usualChoices, language });
  return withStatus(paper, { state: 'final', day: '2015-10-01' });
}

function rowsOf(blocks: readonly Block[]): readonly ParallelRow[] {
  return blocks.flatMap((block) =>
    block.kind === 'annex' ? rowsOf(block.blocks) : block.kind === 'parallel' ? block.rows : [],
  );
}

/** What a cell says, each block by its words. */
function saidIn(cell: readonly Block[] = []): readonly string[] {
  return cell.map((block) => {
    if ('text' in block) return plainText(block.text);
    return block.kind === 'delegation' ? plainText(block.name) : block.kind;
  });
}

/** The row in which something is said, as what either column says. */
function rowWith(paper: PaperDocument, words: string): readonly (readonly string[])[] {
  const row = rowsOf(paper.blocks).find((cells) =>
    cells.some((cell) => saidIn(cell).some((said) => said.includes(words))),
  );
  return row?.map((cell) => saidIn(cell)) ?? [];
}

describe('a paper in two columns', () => {
  it('has each fact beside the one that says the same, and one that a language has alone by itself', () => {
    const english = approvedIn(richDossier(), 'en');
    const corrected = withStatus(paperOf(richDossier(), 'minutes', { ...usualChoices, language: 'en' }), {
      state: 'corrected',
      day: '2016-01-01',
      corrections: [{ reason: 'A name was wrong', date: null }],
      approved: english,
    });
    const russian = paperOf(richDossier(), 'minutes', { ...usualChoices, language: 'ru' });
    const paper = inTwoLanguages(corrected, russian, 'columns', new Set(['en'] as const));
    const terms = rowsOf(paper.blocks)
      .map((row) => row.map((cell) => cell.flatMap((block) => (block.kind === 'facts' ? block.facts : []))))
      .filter((row) => row.some((facts) => facts.length > 0))
      .map((row) => row.map((facts) => facts.map(({ term }) => term).join()));
    expect(terms.slice(0, 3)).toEqual([
      ['Corrected', ''],
      ['Chair', 'Председатель'],
      ['Theme', 'Тема'],
    ]);
  });

  it('has each paragraph beside its translation, under one number', () => {
    const [english = [], russian = []] = rowWith(minutes('columns'), 'recruitment needs supervision');
    expect(english[0]).toContain('Participating States recognized');
    expect(russian[0]).toContain('Государства-участники признали, что наем требует надзора');
  });

  it('pairs delegations by their records: in the order of the first language, whatever that of the second is', () => {
    const order = (paper: PaperDocument) =>
      rowsOf(paper.blocks)
        .map(([first, second]) => [first, second].map((cell) => saidIn(cell)[0]))
        .filter(([, second]) => /Афганистан|Азербайджан/u.test(second ?? ''));
    const english = [
      ['Islamic Republic of Afghanistan', 'Исламская Республика Афганистан'],
      ['Republic of Azerbaijan', 'Азербайджанская Республика'],
    ];
    expect(order(minutes('columns')).slice(-2)).toEqual(english);
    // By the collation of Russian Азербайджан stands before Афганистан.
    expect(order(minutes('columns', richDossier(), 'ru'))).toEqual([]);
    const russian = rowsOf(minutes('columns', richDossier(), 'ru').blocks).map(([first]) => saidIn(first)[0]);
    expect(russian.indexOf('Азербайджанская Республика')).toBeLessThan(
      russian.indexOf('Исламская Республика Афганистан'),
    );
  });

  it('tells of words that only one language has, and says them once', () => {
    const dossier = aDossier({
      paragraphs: [
        aParagraph(1, { en: 'Participants met.', ru: 'Участники встретились.' }),
        aParagraph(2, { en: 'They agreed to meet again.' }),
        aParagraph(3, { ru: 'Они поблагодарили хозяев.' }),
      ],
    });
    const paper = minutes('columns', dossier);
    expect(rowWith(paper, 'meet again')).toEqual([
      ['They agreed to meet again.'],
      ['[Перевода на русский язык нет]'],
    ]);
    expect(rowWith(paper, 'поблагодарили')).toEqual([
      ['[No English translation]'],
      ['Они поблагодарили хозяев.'],
    ]);
    const text = paperToText(minutes('sequence', dossier));
    expect(text.match(/meet again/gu)).toHaveLength(1);
    expect(text).toContain('2.   [Перевода на русский язык нет]');
  });

  it('has words of neither language once over both columns, with what each says of their language', () => {
    const row = rowsOf(minutes('columns').blocks).find((cells) =>
      saidIn(cells[0]).some((said) => said.includes('Қатысушылар')),
    );
    expect(row).toHaveLength(1);
    expect(saidIn(row?.[0])[0]).toMatch(/ \[in Kazakh\] \[на казахском языке\]$/u);
  });

  it('calls a process once that has no name in the second language, and tells that its title is not translated', () => {
    const { process, meeting, ...rest } = aDossier();
    const dossier = {
      ...rest,
      process: { ...process, shortName: { en: 'Steppe Dialogue' }, name: {} },
      meeting: { ...meeting, title: { en: 'Round table' } },
      paragraphs: [aParagraph(1, { en: 'Participants met.', ru: 'Участники встретились.' })],
    };
    const text = paperToMarkdown(minutes('columns', dossier));
    expect(text.match(/\*\*Steppe Dialogue\*\*/gu)).toHaveLength(1);
    expect(text).toContain('# Round table');
    expect(text).toContain('# \\[Перевода на русский язык нет\\]');
  });

  it('leaves a cell empty where one language has no such paragraph, and shifts nothing', () => {
    const [english, russian] = (['en', 'ru'] as const).map((language) =>
      paperOf(richDossier(), 'minutes', { ...usualChoices, language }),
    );
    if (!english || !russian) throw new Error('no papers');
    const without: PaperDocument = {
      ...russian,
      blocks: russian.blocks.filter((block) => !(block.kind === 'numbered' && block.label === '4.')),
    };
    const paper = inTwoLanguages(english, without, 'columns');
    expect(rowWith(paper, 'recruitment needs supervision')[1]).toEqual([]);
    expect(rowWith(paper, 'Участники отметили значение')[0]?.[0]).toContain('Participants highlighted');
  });

  it('has one agenda with the points in both languages, and one place to sign for both', () => {
    const { blocks } = minutes('columns');
    const agenda = blocks
      .flatMap((block) => (block.kind === 'annex' ? block.blocks : []))
      .find(({ kind }) => kind === 'table');
    if (agenda?.kind !== 'table') throw new Error('no agenda');
    expect(agenda.columns.map(({ title }) => title)).toEqual(['No.', 'Item', 'Пункт повестки дня', 'Time']);
    const [row] = agenda.rows;
    expect(row?.kind === 'cells' && row.cells.map(plainText)).toEqual([
      '1',
      'Opening of the meeting',
      'Открытие совещания',
      '21 September 2015, 09:30–10:00\n21 сентября 2015 г., 09:30–10:00',
    ]);
    const signatures = blocks.find(({ kind }) => kind === 'signatures');
    expect(signatures?.kind === 'signatures' && signatures.places[0]).toMatchObject({
      capacity: 'For the Chair',
      other: { capacity: 'От имени Председателя', language: 'ru' },
    });
  });

  it('numbers the notes of both languages in one run', () => {
    const renamed = aDossier({
      meeting: aMeeting({ date: '2015-09-22' }),
      parties: [aState('TUR')],
      partyNames: [
        aPartyName('TUR', 'en', 'Turkey', 'Republic of Turkey', { until: '2022-06-01' }),
        aPartyName('TUR', 'en', 'Türkiye', 'Republic of Türkiye', { from: '2022-06-01' }),
        aPartyName('TUR', 'ru', 'Турция', 'Турецкая Республика', { until: '2022-06-01' }),
        aPartyName('TUR', 'ru', 'Тюркие', 'Республика Тюркие', { from: '2022-06-01' }),
      ],
      delegations: [aDelegation('TUR')],
    });
    const paper = minutes('columns', renamed);
    expect(paper.notes.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(paperToMarkdown(paper)).toMatch(/Republic of Turkey\[\^1\]/u);
    expect(paperToMarkdown(paper)).toMatch(/Турецкая Республика\[\^2\]/u);
    // One after the other, each language has its note at its own end.
    const html = paperToHtml(minutes('sequence', renamed));
    expect(html.indexOf('id="note-1"')).toBeLessThan(html.indexOf('class="translation"'));
    expect(html.indexOf('id="note-2"')).toBeGreaterThan(html.indexOf('class="translation"'));
  });

  it('calls the language whose text is not approved a draft beside one that is', () => {
    const russian = withStatus(paperOf(richDossier(), 'minutes', { ...usualChoices, language: 'ru' }), {
      state: 'final',
      day: '2015-10-01',
    });
    const choices = { ...usualChoices, language: 'en' as const, languages: 'columns' as const };
    const paper = paperInLanguages(richDossier(), 'minutes', choices, { ru: russian });
    expect(paper.letterhead.lines.at(-1)).toBe('Draft');
    expect(paper.second?.letterhead.lines.at(-1)).toBe(russian.status?.label);
    expect(paperInLanguages(richDossier(), 'minutes', choices).status).toBeNull();
  });

  it('says in Word too of which day the draft beside an approved text is', () => {
    const choices = { ...usualChoices, language: 'en' as const, languages: 'columns' as const };
    const approved = { en: approvedIn(richDossier(), 'en') };
    const paper = wordPaper(richDossier(), 'minutes', choices, approved, '2015-11-01');
    expect(paper.second?.letterhead.lines.at(-1)).toBe('ПРОЕКТ от 1 ноября 2015 г.');
    expect(paper.letterhead.lines.at(-1)).toBe(approved.en.status?.label);
  });

  it('stands where the weaker of its two texts stands, and is crossed out by neither', () => {
    const choices = { ...usualChoices, language: 'en' as const, languages: 'columns' as const };
    for (const language of ['en', 'ru'] as const) {
      const approved = approvedIn(richDossier(), language);
      const { status } = paperInLanguages(
        richDossier(),
        'minutes',
        choices,
        { [language]: approved },
        '2015-11-01',
      );
      expect(status?.state).toBe('draft');
      expect(status?.label).toContain(approved.status?.label);
      expect(status).not.toHaveProperty('watermark');
    }
    const both = { en: approvedIn(richDossier(), 'en'), ru: approvedIn(richDossier(), 'ru') };
    expect(paperInLanguages(richDossier(), 'minutes', choices, both).status?.state).toBe('final');
  });

  it.each(['columns', 'sequence'] as const)('has not a word less of an approved text: %s', (languages) => {
    const dossier = aDossier({
      paragraphs: [
        aParagraph(1, { en: 'Participants met.', ru: 'Участники встретились.' }),
        aParagraph(2, { en: 'They agreed to meet again.' }),
      ],
    });
    const choices = { ...usualChoices, language: 'en' as const, languages };
    const text = paperToText(
      paperInLanguages(dossier, 'minutes', choices, { ru: approvedIn(dossier, 'ru') }),
    );
    expect(text.match(/They agreed to meet again\./gu)).toHaveLength(2);
    expect(text).not.toContain('[Перевода на русский язык нет]');
  });

  it('has words of neither language in both columns where an approved text says others', () => {
    const inKazakh = (words: string) => aDossier({ paragraphs: [aParagraph(1, { kk: words })] });
    const choices = { ...usualChoices, language: 'en' as const, languages: 'columns' as const };
    const approved = { ru: approvedIn(inKazakh('Қатысушылар келісті.'), 'ru') };
    const paper = paperInLanguages(inKazakh('Қатысушылар кездесті.'), 'minutes', choices, approved);
    expect(rowWith(paper, 'Қатысушылар')).toEqual([
      ['Қатысушылар кездесті. [in Kazakh]'],
      ['Қатысушылар келісті. [на казахском языке]'],
    ]);
  });
});

describe('two languages in files', () => {
  it.each(['columns', 'sequence'] as const)('say the same words in every format: %s', async (languages) => {
    const paper = minutes(languages);
    const html = [...wordsOfHtml(paperToHtml(paper), 'counted')].toSorted();
    const docx = [...wordsOfDocx(await paperToDocx(paper))].toSorted();
    expect(docx).toEqual(html);
    expect([...wordsOfOdt(paperToOdt(paper))].toSorted()).toEqual(html);
    const bare = new Set(wordsOf(paperToText(paper)));
    expect([...new Set(html)].filter((word) => !bare.has(word))).toEqual(
      languages === 'columns' ? ['English', 'Русский'] : [],
    );
  });

  it('are a table of two columns in Word, with a head that is repeated, headings and the language of every run', async () => {
    const docx = await paperToDocx(minutes('columns'));
    const xml = partOf(docx, 'word/document.xml');
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gu) ?? [];
    const [table = ''] = tables.filter((one) => one.includes('Русский'));
    expect(table.match(/<w:gridCol /gu)).toHaveLength(2);
    expect(table).toMatch(/^.*?<w:tr><w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/u);
    const [row = ''] = (table.match(/<w:tr>.*?<\/w:tr>/gu) ?? []).filter((one) => one.includes('>Outcome<'));
    expect(row.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(2);
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gu)].map(([, run = '']) => run);
    const russian = runs.filter((run) => />[^<]*(?:Участники|Итоги|Председатель)[^<]*</u.test(run));
    expect(russian.length).toBeGreaterThan(5);
    expect(russian.filter((run) => !run.includes('<w:lang w:val="ru-RU"'))).toEqual([]);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    expect(value).toMatch(/<th><p>English<\/p><\/th><th><p>Русский<\/p><\/th>/u);
    expect(value).toMatch(/<td><h1>Outcome<\/h1><\/td><td><h1>Итоги<\/h1><\/td>/u);
  });

  it('count their paragraphs apart in Word and OpenDocument', async () => {
    const docx = await paperToDocx(minutes('columns'));
    const numbered =
      /"NumberedParagraph"\/>(?:(?!<\/w:pPr>).)*<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/>/gu;
    const ids = [...partOf(docx, 'word/document.xml').matchAll(numbered)].map(([, id]) => id);
    // The first two rows: one and its translation, two and its translation.
    expect(ids[0]).toBe(ids[2]);
    expect(ids[1]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[1]);
    const content = partOf(paperToOdt(minutes('columns')), 'content.xml');
    expect(content).toMatch(/<text:list xml:id="numbered-2"[^>]*text:continue-list="numbered-1"/u);
    expect(content).toMatch(
      /<text:list xml:id="other-numbered-2"[^>]*text:continue-list="other-numbered-1"/u,
    );
    const names = [...content.matchAll(/xml:id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are told apart in the page: each cell has its language, and each line of the head', () => {
    const html = paperToHtml(minutes('columns'));
    expect(html).toContain('<th scope="col" lang="ru"><span>Русский</span></th>');
    expect(html).toMatch(/<td lang="ru"><p class="numbered level-0" dir="auto"[^>]*>.*?В совещании/u);
    expect(html).toContain('<p lang="ru" dir="auto">21–22 сентября 2015 г.</p>');
    expect(html).toContain('<h1 lang="ru" dir="auto">');
  });

  it('state their languages in OpenDocument, in the running head too', () => {
    const odt = paperToOdt(minutes('columns'));
    const styles = partOf(odt, 'styles.xml');
    expect(styles).toMatch(
      /<style:style style:name="Header_other"[^>]*><style:text-properties fo:language="ru"/u,
    );
    expect(styles).toMatch(/<text:p text:style-name="Header_other">Алматинский процесс/u);
    expect(partOf(odt, 'content.xml')).toContain('<table:table-header-rows>');
  });

  it('follow one another in Word as sections, each under its own head', async () => {
    const xml = partOf(await paperToDocx(minutes('sequence')), 'word/document.xml');
    expect(xml.match(/<w:sectPr\b/gu)).toHaveLength(2);
    expect(xml.match(/<w:pStyle w:val="Title"\/>/gu)).toHaveLength(2);
  });

  it('are named by the title of both, and by what they are of', () => {
    const paper = minutes('columns');
    expect(paper.name).toBe(
      'Minutes. 2nd Senior Officials Meeting, Astana, 21–22 September 2015 / Протокол. 2-е совещание старших должностных лиц, Астана, 21–22 сентября 2015 г.',
    );
    expect(paper.running.headLanguages).toEqual(['en', 'ru']);
  });

  it('are one after the other where there are no columns, and one where a file has one language', () => {
    expect(languagesIn('txt', 'columns')).toBe('sequence');
    expect(languagesIn('md', 'columns')).toBe('sequence');
    expect(languagesIn('docx', 'columns')).toBe('columns');
    expect(languagesIn('xml', 'columns')).toBe('one');
    const badges = paperInLanguages(richDossier(), 'badges', {
      ...usualChoices,
      language: 'en',
      languages: 'columns',
    });
    expect(badges.second).toBeUndefined();
  });
});

it('letters to several are paired by whom they go to', () => {
  const paper = paperInLanguages(richDossier(), 'invitation', {
    ...usualChoices,
    language: 'en',
    languages: 'sequence',
  });
  const kinds = paper.blocks
    .filter(({ kind }) => kind === 'letter' || kind === 'translation')
    .map(({ kind }) => kind);
  expect(kinds.slice(0, 3)).toEqual(['translation', 'letter', 'translation']);
  let own = '';
  for (const block of paper.blocks) {
    if (block.kind === 'letter') own = '';
    if (block.kind !== 'paragraph' || block.record?.table !== 'delegations') continue;
    expect(own === '' || own === block.record.id).toBe(true);
    own = block.record.id;
  }
});
