import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { TableName } from '@/domain/records';

import type { Block, PaperDocument, RecordReference, RichText } from '../paper';
import { plainText } from '../rich-text';
import { sameWords } from './same-words';

/** What a marked text is within its block. */
export type MarkedPlace =
  'heading' | 'fact' | 'numbered' | 'paragraph' | 'speaker' | 'quotation' | 'delegation' | 'cell' | 'item';

/** A text of a paper that comes from a record, with the name of the bookmark that a Word file keeps it by. */
export interface PaperMark {
  /** Table, id and which of the record's texts in this paper it is: the same as long as the record is printed there. */
  readonly key: string;
  readonly name: string;
  readonly record: RecordReference;
  readonly place: MarkedPlace;
  readonly text: RichText;
}

/**
 * A bookmark's name may have forty characters, begins with a letter or a line below, and Word asks for no other signs than
 * letters, digits and lines. Names that begin with a line are not offered to whoever edits the file. Three signs say whose
 * it is, one the table, twenty-five the id, eight the words as they were written, three which text of the record it is.
 */
const prefix = '_rp';
const idLength = 25;
const hashLength = 8;
const placeLength = 3;

/** Tables whose rows papers print, by a letter that never changes: it stands in files that were sent. */
const letters = {
  a: 'agendaItems',
  b: 'attendances',
  d: 'delegations',
  e: 'relatedEvents',
  i: 'interventions',
  j: 'projects',
  m: 'meetings',
  o: 'organiserRoles',
  p: 'paragraphs',
  r: 'processes',
  s: 'sessions',
  t: 'statements',
  u: 'documents',
  v: 'recommendations',
} as const satisfies Readonly<Record<string, TableName>>;

const lettersOfTables = new Map<TableName, string>(
  Object.entries(letters).map(([letter, table]) => [table, letter]),
);

/** By which words of a record are known again in another file: eight figures of their SHA-256, layout apart. */
export function hashOfWords(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(sameWords(words)))).slice(0, hashLength);
}

/** A bookmark of ours taken apart; `null` for one of somebody else. */
export interface ReadMark {
  readonly key: string;
  readonly record: RecordReference;
  /** See `hashOfWords`: of the words as they were written. */
  readonly hash: string;
}

const shape = /^_rp([a-z])([0-9a-z]{25})([0-9a-f]{8})([0-9a-z]{3})$/iu;

export function readMarkName(name: string): ReadMark | null {
  const [, letter = '', number = '', hash = '', place = ''] =
    shape.exec(name)?.map((part) => part.toLowerCase()) ?? [];
  const table = isLetter(letter) ? letters[letter] : undefined;
  if (!table) return null;
  const id = idOf(number);
  return id === null ? null : { key: keyOf(table, id, place), record: { table, id }, hash };
}

function isLetter(letter: string): letter is keyof typeof letters {
  return Object.hasOwn(letters, letter);
}

function keyOf(table: TableName, id: string, place: string): string {
  return `${table} ${id} ${place}`;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function numberOf(id: string): string | null {
  if (!uuid.test(id)) return null;
  return BigInt(`0x${id.replaceAll('-', '')}`)
    .toString(36)
    .padStart(idLength, '0');
}

function idOf(number: string): string | null {
  let value = 0n;
  for (const sign of number) value = value * 36n + BigInt(Number.parseInt(sign, 36));
  const hex = value.toString(16).padStart(32, '0');
  if (hex.length > 32) return null;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The texts of a paper that come from records, in their order. Cards are none: a badge is no text that is edited. */
export function paperMarks(paper: Pick<PaperDocument, 'blocks'>): readonly PaperMark[] {
  const counts = new Map<string, number>();
  return paper.blocks.flatMap(textsOfBlock).flatMap(({ text, record, place }): readonly PaperMark[] => {
    if (!record) return [];
    const letter = lettersOfTables.get(record.table);
    const number = numberOf(record.id);
    const words = plainText(text);
    if (letter === undefined || number === null || words.trim() === '') return [];
    const of = `${record.table} ${record.id}`;
    const count = counts.get(of) ?? 0;
    counts.set(of, count + 1);
    const at = count.toString(36).padStart(placeLength, '0');
    if (at.length > placeLength) return [];
    const name = `${prefix}${letter}${number}${hashOfWords(words)}${at}`;
    return [{ key: keyOf(record.table, record.id, at), name, record, place, text }];
  });
}

interface RecordText {
  readonly text: RichText;
  readonly record: RecordReference | null;
  readonly place: MarkedPlace;
}

function textsOfBlock(block: Block): readonly RecordText[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, record: block.record ?? null, place: 'heading' }];
    case 'numbered':
    case 'paragraph':
      return [{ text: block.text, record: block.record, place: block.kind }];
    case 'quotation':
      return [
        { text: block.speaker, record: block.record, place: 'speaker' },
        { text: block.text, record: block.record, place: 'quotation' },
      ];
    case 'facts':
      return block.facts.flatMap(({ descriptions }) =>
        descriptions.map((line): RecordText => ({ ...line, place: 'fact' })),
      );
    case 'delegation':
      return [
        { text: block.name, record: block.record, place: 'delegation' },
        ...block.lines.map((line): RecordText => ({ ...line, place: 'delegation' })),
      ];
    case 'table':
      return block.rows.flatMap((row) =>
        (row.kind === 'group' ? [row.text] : row.cells).map((text): RecordText => ({
          text,
          record: row.record,
          place: 'cell',
        })),
      );
    case 'list':
      return block.items.map((line): RecordText => ({ ...line, place: 'item' }));
    case 'annex':
      return block.blocks.flatMap(textsOfBlock);
    case 'parallel':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(textsOfBlock)));
    default:
      return [];
  }
}
