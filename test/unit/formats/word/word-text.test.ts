import { describe, expect, it } from 'vitest';

import { paragraph, paragraphOf, run, wordLines, wordRecord } from '../../../helpers/word-file';

const text = async (content: string, properties = '') =>
  (await wordRecord({ body: paragraphOf(content, properties) })).text;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the words of a Word document', () => {
  it('are paragraphs parted by blank lines, empty ones left out', async () => {
    const body = paragraph('One') + paragraph('') + '<w:p/>' + paragraph('Two');
    expect((await wordRecord({ body })).text).toBe('One\n\nTwo');
  });

  it('keep the breaks of lines, tabs as tabs, and spaces as one', async () => {
    const content = `${run('Held  in')}<w:r><w:br/></w:r>${run('Osh')}<w:r><w:tab/></w:r>${run('on\u00A012\u00A0May')}`;
    expect(await text(content, '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>')).toBe(
      'Held in\nOsh\ton 12 May',
    );
  });

  it('have no hyphens that are not printed, and those that are', async () => {
    const content = `${run('co')}<w:r><w:softHyphen/></w:r>${run('opera\u00ADtion, mid')}<w:r><w:noBreakHyphen/></w:r>${run('term')}`;
    expect(await text(content)).toBe('cooperation, mid-term');
  });

  it('have the signs of pictorial fonts as signs', async () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const content = `${sign('Symbol', 'F0B7')}${run(' a ')}${sign('Wingdings', 'F0E0')}${run(' b ')}${sign('Wingdings', 'F04A')}${sign('Times New Roman', '2013')}${sign('Symbol', 'F061')}`;
    expect(await text(content)).toBe('• a → b –α');
  });

  it('show what a field has come to, and not its code', async () => {
    const inner = field(' MERGEFIELD city ', run('Osh'));
    const content = `${run('Held in ')}${field(` IF ${inner} = "Osh" `, run('the city of Osh'))}${run(' and ')}<w:fldSimple w:instr=" DATE ">${run('2019')}</w:fldSimple>`;
    expect(await text(content)).toBe('Held in the city of Osh and 2019');
  });

  it('are not lost after a field whose end is missing', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>';
    const body = paragraphOf(`${run('a')}${open}`) + paragraph('b') + paragraph('c');
    expect(await wordLines({ body })).toEqual(['a', 'b', 'c']);
  });

  it('hold those of links and of filled content controls, and no prompts', async () => {
    const control = (words: string, properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`;
    const content = `<w:hyperlink>${run('The portal')}</w:hyperlink>${control(' of 2019', '')}${control('Click to enter text', '<w:showingPlcHdr/>')}${run('.')}`;
    expect(await text(content)).toBe('The portal of 2019.');
  });

  it('are said once where a text box is written twice, before the paragraph that it hangs in', async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const content = `${run('3. The participants ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Check against delivery')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Check against delivery')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('agreed.')}`;
    expect(await wordLines({ body: paragraphOf(content) })).toEqual([
      'Check against delivery',
      '3. The participants agreed.',
    ]);
  });

  it('hold those of a formula', async () => {
    const math =
      '<m:oMath><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>';
    expect(await text(`${run('A majority of ')}${math}${run(' decides.')}`)).toBe(
      'A majority of 2/3 decides.',
    );
  });

  it('stand with a heading that goes on in the same line', async () => {
    const heading = paragraphOf(run('Purpose.'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>');
    expect(await wordLines({ body: heading + paragraph(' To meet.') })).toEqual(['Purpose. To meet.']);
  });

  it('are told to be hidden, and read', async () => {
    const styles = '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraphOf(
      `${run('Seen ')}${run('and not ', '<w:vanish/>')}${run('seen', '<w:rStyle w:val="Ghost"/>')}${run(' again', '<w:vanish w:val="0"/>')}`,
    );
    const { text: words, notes } = await wordRecord({ body, parts: { styles } });
    expect(words).toBe('Seen and not seen again');
    expect(notes).toEqual([{ code: 'hidden', count: 1 }]);
  });

  it('are a table of contents to be passed over', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Oglavlenie1"><w:name w:val="toc 1"/></w:style>';
    const body =
      paragraph('Purpose 2', '<w:pStyle w:val="Oglavlenie1"/>') +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Contents')}</w:sdtContent></w:sdt>` +
      paragraph('Purpose');
    const { text: words, dropped } = await wordRecord({ body, parts: { styles } });
    expect(dropped.map(({ start, end, why }) => [words.slice(start, end), why])).toEqual([
      ['Purpose 2', 'navigation'],
      ['Contents', 'navigation'],
    ]);
  });
});

describe('changes that wait for acceptance', () => {
  const by = 'w:author="A. Editor" w:date="2019-05-12T10:00:00Z"';
  const deleted = (words: string) => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const inserted = (words: string) => `<w:ins ${by}>${run(words)}</w:ins>`;

  it('are taken as accepted, and counted', async () => {
    const body = paragraphOf(
      `${run('Held in ')}${deleted('Osh')}${inserted('Almaty')}${run(' in ')}${inserted('May')}${run('.')}`,
    );
    const { text: words, notes } = await wordRecord({ body });
    expect(words).toBe('Held in Almaty in May.');
    expect(notes).toEqual([{ code: 'tracked-changes', count: 3 }]);
  });

  it('move words to their new place', async () => {
    const body =
      paragraphOf(`<w:moveFrom ${by}>${run('Moved.')}</w:moveFrom>${run('First. ')}`) +
      paragraphOf(`${run('Second. ')}<w:moveTo ${by}>${run('Moved.')}</w:moveTo>`);
    const { text: words, notes } = await wordRecord({ body });
    expect(words).toBe('First.\n\nSecond. Moved.');
    expect(notes).toEqual([{ code: 'tracked-changes', count: 1 }]);
  });

  it('join paragraphs whose end was taken away', async () => {
    const gone = `<w:rPr><w:del ${by}/></w:rPr>`;
    const body = paragraphOf(run('The States '), gone) + paragraph('agreed.') + paragraph('The end', gone);
    expect(await wordLines({ body })).toEqual(['The States agreed.', 'The end']);
  });

  it('number a paragraph as it is numbered now, and none that is gone', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      paragraphOf(deleted('Gone.'), `${inList}<w:rPr><w:del ${by}/></w:rPr>`) +
      paragraph('First.', inList) +
      paragraph('Plain.', `<w:pPrChange ${by}><w:pPr>${inList}</w:pPr></w:pPrChange>`);
    expect(await wordLines({ body, parts: { numbering } })).toEqual(['1. First.', 'Plain.']);
  });

  it('take rows and cells of a table away', async () => {
    const tc = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
    const body = `<w:tbl><w:tr>${tc('a')}${tc('b')}</w:tr><w:tr><w:trPr><w:del ${by}/></w:trPr>${tc('c')}${tc('d')}</w:tr><w:tr>${tc('e')}${tc('f', `<w:cellDel ${by}/>`)}${tc('g')}</w:tr></w:tbl>`;
    expect(await wordLines({ body })).toEqual(['a\tb', 'e\t\tg']);
  });
});
