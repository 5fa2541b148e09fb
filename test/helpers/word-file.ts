import { strToU8, zipSync } from 'fflate';

import { readWordRecord } from '@/formats/word/read-word-record';
import type { RecordText } from '@/formats/prior-records/record-text';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  /** What stands in the body, as XML. */
  readonly body: string;
  /** What stands in other parts of `word/`, by name without ending: `numbering`, `styles`, `footnotes`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Files that stand anywhere. */
  readonly files?: Readonly<Record<string, string>>;
  /** Relations of the main part beside those to `parts`, as XML. */
  readonly relations?: string;
}

const roots: Readonly<Record<string, string>> = {
  numbering: 'numbering',
  settings: 'settings',
  styles: 'styles',
};

/** A Word document made by hand, of the parts that a test is about. */
export function wordFile({ body, parts = {}, files = {}, relations = '' }: WordParts): Uint8Array {
  const wrap = (root: string, xml: string) => strToU8(`<w:${root} xmlns:w="${word}">${xml}</w:${root}>`);
  const related = Object.keys(parts).map((name) => {
    const type = name.replace(/\d+$/u, '');
    return `<Relationship Id="r-${name}" Type="${relationTypes}/${type}" Target="${name}.xml"/>`;
  });
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${relationTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${related.join('')}${relations}</Relationships>`),
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, wrap(roots[name] ?? 'part', xml)]),
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  });
}

export const run = (words: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of plain words. */
export const paragraph = (words: string, properties = '') => `<w:p>${mark(properties)}${run(words)}</w:p>`;

/** A paragraph of anything. */
export const paragraphOf = (content: string, properties = '') => `<w:p>${mark(properties)}${content}</w:p>`;

/** A paragraph of a list. */
export const listed = (words: string, list: number, level = 0) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`;

export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

/** A table of plain words. */
export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => row(...cells.map((words) => cell(paragraph(words))))).join('')}</w:tbl>`;

/** A level of a list, as it stands in a pattern. */
export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const mark = (properties: string) => (properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`);

/** What the reader makes of a document. */
export async function wordRecord(file: Uint8Array | WordParts): Promise<RecordText> {
  const bytes = file instanceof Uint8Array ? file : wordFile(file);
  const outcome = await readWordRecord({ name: 'record.docx', bytes }, '');
  if (!outcome.ok) throw new Error(outcome.error.code);
  if (outcome.kind !== 'text') throw new Error(outcome.kind);
  return outcome.record;
}

/** The same, by the lines of its text. */
export async function wordLines(file: Uint8Array | WordParts): Promise<readonly string[]> {
  return (await wordRecord(file)).text.split('\n').filter((line) => line !== '');
}
