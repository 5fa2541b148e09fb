import { Buffer } from 'node:buffer';
import type { ShownKind } from '../src-preload/contract';
import { startsProgram } from './starts-program';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** First bytes of each kind that has such; the rest is text. */
const SIGNATURES: Readonly<Partial<Record<ShownKind, readonly number[]>>> = {
  pdf: PDF,
  rtf: RTF,
  docx: ZIP,
  odt: ZIP,
  xlsx: ZIP,
  ods: ZIP,
};

/** Some houses put a few lines before a PDF, and its readers look this far. */
const BEFORE_PDF = 1024;

/** Whether a file is of its kind, as far as that shows without understanding it, which is done elsewhere. */
export function fitsKind(bytes: Uint8Array, kind: ShownKind): boolean {
  const signature = SIGNATURES[kind];
  if (signature === undefined) return fitsText(bytes, kind);
  const last = kind === 'pdf' ? BEFORE_PDF : 0;
  for (let from = 0; from <= last && from + signature.length <= bytes.length; from += 1)
    if (signature.every((byte, at) => bytes[from + at] === byte)) return true;
  return false;
}

/** How far into a text its kind shows. */
const LOOKED_AT = 64 * 1024;

/** What every text of a kind says; the others may say anything. */
const SAID: Readonly<Partial<Record<ShownKind, RegExp>>> = {
  eml: /^(?:From |[\w-]+:[ \t\r])/u,
  ics: /^\s*BEGIN:VCALENDAR\s/iu,
  vcf: /^\s*BEGIN:VCARD\s/iu,
};

/** A script by its first line, or a page by its first tag: programs exist that run them under any name. */
const RUNS = /^\s*(?:#!|<(?:!doctype|html|script|hta:|\?xml))/iu;

function fitsText(bytes: Uint8Array, kind: ShownKind): boolean {
  const text = wordsOf(bytes.subarray(0, LOOKED_AT));
  // No letter of any encoding: a program, a picture or an archive by another name.
  if (text.includes('\0')) return false;
  if (RUNS.test(text) || SAID[kind]?.test(text) === false) return false;
  return kind !== 'csv' || !startsProgram(wordsOf(bytes).replaceAll('\0', ''));
}

/** Latin letters of any encoding that a spreadsheet or an editor knows; the others as what they may. */
function wordsOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return Buffer.from(bytes).toString('latin1').replace(/^ï»¿/u, '');
}
