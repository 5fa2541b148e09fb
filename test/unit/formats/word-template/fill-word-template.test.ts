import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { minutesContext } from '@/formats/paper/minutes-context';
import { minutesPaper } from '@/formats/paper/minutes';
import { withStatus } from '@/formats/paper/life/with-status';
import { checkWordTemplate, fillWordTemplate } from '@/formats/word-template/fill-word-template';
import { templateData } from '@/formats/word-template/template-data';
import { richDossier } from '../paper/rich-dossier';
import { partOf } from '../paper/words-of';

/** A Word file of the house: each line a paragraph, of the runs that Word made of it. */
async function wordFile(lines: readonly (string | readonly string[])[], head = ''): Promise<Uint8Array> {
  const children = lines.map(
    (line) => new Paragraph({ children: [line].flat().map((text) => new TextRun({ text })) }),
  );
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const table = new Table({
    rows: [new TableRow({ children: [cell('{#signatures}{capacity}'), cell('{name}{/signatures}')] })],
  });
  const headers =
    head === '' ? {} : { headers: { default: new Header({ children: [new Paragraph(head)] }) } };
  return new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({ sections: [{ ...headers, children: [...children, table, new Paragraph('')] }] }),
    ),
  );
}

const data = () => {
  const paper = minutesPaper(richDossier(), { language: 'en' });
  return templateData(paper, {
    context: minutesContext(richDossier(), { language: 'en' }),
    recipient: null,
    letterDate: null,
  });
};
const wordsOf = async (docx: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;
const filled = async (lines: readonly (string | readonly string[])[], head = '') => {
  const result = fillWordTemplate(await wordFile(lines, head), data());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('a Word file of the house', () => {
  it('is filled with the fields of texts, those that Word has split over runs included', async () => {
    const docx = await filled(
      ['{paper.title}', ['Held in {mee', 'ting.ci', 'ty} on {meeting.date}']],
      '{meeting.symbol}',
    );
    const words = await wordsOf(docx);
    expect(words).toContain('2nd Senior Officials Meeting');
    expect(words).toContain('Held in Astana on 21–22 September 2015');
    expect(partOf(docx, 'word/header1.xml')).toContain('SOM/2');
    expect(words).not.toContain('{');
  });

  it('goes through the paragraphs, the delegations with their people, and rows of a table', async () => {
    const words = await wordsOf(
      await filled([
        '{#paragraphs}',
        '{number} {text}',
        '{/paragraphs}',
        '{#delegations}',
        '{name}',
        '{#people}',
        '— {line}',
        '{/people}',
        '{/delegations}',
      ]),
    );
    expect(words).toMatch(/^1\. Senior officials/mu);
    expect(words).toMatch(/^12\. Participants thanked/mu);
    expect(words).toMatch(/^Kyrgyz Republic$/mu);
    expect(words).toMatch(/^— .*БЕКОВ/mu);
    expect(words).toContain('For the Chair');
  });

  it('prints the symbol of the paper and its standing, and never what stands at the foot of pages', async () => {
    const language = 'en';
    const made = minutesPaper(richDossier(), { language });
    const paper = withStatus(
      { ...made, running: { ...made.running, foot: 'secretariat.example' } },
      { state: 'draft', day: '2026-11-27' },
    );
    const source = {
      context: minutesContext(richDossier(), { language }),
      recipient: null,
      letterDate: '2026-11-27',
    };
    const result = fillWordTemplate(
      await wordFile(['Status {paper.status}; {paper.symbol}', '{letter.date}']),
      templateData(paper, source),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(await wordsOf(result.value)).toMatch(
      /Status DRAFT of 27 November 2026; SOM\/2\S*\s+27 November 2026/u,
    );
  });

  it('keeps the headings of the text in their places, what stands under them, and the facts of the head', async () => {
    const words = await wordsOf(
      await filled([
        '{#facts}',
        '{term}: {description}',
        '{/facts}',
        '{#paragraphs}',
        '{#heading}',
        '== {heading}',
        '{/heading}',
        '{^heading}',
        '{number} {text}',
        '{/heading}',
        '{/paragraphs}',
      ]),
    );
    expect(words).toMatch(/^Theme: /mu);
    const lines = words.split(/\n+/u);
    const heads = lines.filter((line) => line.startsWith('== '));
    expect(heads).toEqual(expect.arrayContaining(['== Purposes', '== Outcome', '== Documents']));
    const documents = lines.slice(lines.indexOf('== Documents') + 1);
    expect(documents[0]?.trim()).toMatch(/^Adopted by: Kazakhstan/u);
    // A heading over a table alone would head what is not there.
    expect(heads).not.toContain('== Member States');
    expect(lines.findIndex((line) => line === '== Outcome')).toBeLessThan(
      lines.findIndex((line) => line.startsWith('1. ')),
    );
  });

  it('prints nothing for what is not recorded', async () => {
    expect(await wordsOf(await filled(['[{delegation.contact}]']))).toContain('[]');
  });

  it('tells of every field that there is none of, and where', async () => {
    const file = await wordFile(['Dear {delegaton.name},', 'of {meeting.date} and {metting.city}']);
    expect(checkWordTemplate(file)).toEqual([
      { kind: 'unknown', field: 'delegaton.name', near: 'Dear {delegaton.name},' },
      { kind: 'unknown', field: 'metting.city', near: 'of {meeting.date} and {metting.city}' },
    ]);
    expect(fillWordTemplate(file, data()).ok).toBe(false);
  });

  it.each([
    [['Dear {delegation.name'], 'unclosed-field'],
    [['of meeting.date}'], 'unopened-field'],
    [['{#paragraphs}', '{text}'], 'unclosed-loop'],
    [['{text}', '{/paragraphs}'], 'unopened-loop'],
  ] as const)('tells of what is not closed or not opened: %j', async (lines, kind) => {
    const result = fillWordTemplate(await wordFile(lines), data());
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    const [first] = problems;
    expect(first && 'near' in first && lines.some((line) => first.near.includes(line))).toBe(true);
  });

  it('says of a brace that stands alone where it does', async () => {
    const problems = checkWordTemplate(await wordFile(['All is well', 'here } { and there']));
    expect(problems).toEqual([
      { kind: 'unopened-field', field: '', near: 'here } { and there' },
      { kind: 'unclosed-field', field: '', near: 'here } { and there' },
    ]);
  });

  it('is no Word file where it is something else', async () => {
    expect(checkWordTemplate(new TextEncoder().encode('no zip'))).toEqual([{ kind: 'not-word' }]);
    expect(checkWordTemplate(new Uint8Array())).toEqual([{ kind: 'not-word' }]);
    const whole = await wordFile(['x']);
    expect(checkWordTemplate(whole.subarray(0, whole.length / 2))).toEqual([{ kind: 'not-word' }]);
  });

  it('runs nothing that stands in a field', async () => {
    const file = await wordFile(['{constructor.constructor("return 1")()}', '{__proto__}']);
    expect(checkWordTemplate(file).map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });
});
