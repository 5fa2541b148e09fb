import { FootnoteReferenceRun, SoftHyphen, TextRun, type IRunOptions, type ParagraphChild } from 'docx';

import { assertNever } from '@/domain/assert-never';

import type { Inline, PaperLanguage, RichText } from './paper';
import { softHyphen } from './soft-hyphens';
import { directedRuns, directionOf, type Direction } from './text-direction';
import { wordLanguage } from './word-language';

/** What a paragraph is made of; `bidirectional` stands only on a right-to-left one. */
export interface DocxText {
  readonly children: readonly ParagraphChild[];
  readonly bidirectional?: true;
}

export type WriteText = (text: RichText, look?: IRunOptions) => DocxText;

/**
 * Writes words as runs: Word wants the language and the direction of each stated. Notes become real footnotes; a
 * footnote has one mark, so further marks of the same note are written as figures.
 */
export function docxTexts(paperLanguage: PaperLanguage): WriteText {
  const marked = new Set<number>();
  return (text, look = {}) => {
    const base = directionOf(text);
    const inlines = text.inlines.flatMap((inline): readonly ParagraphChild[] => {
      if (inline.kind !== 'note-mark') return wordRuns(inline, base, text.language, paperLanguage, look);
      const first = !marked.has(inline.note);
      marked.add(inline.note);
      return [
        first
          ? new FootnoteReferenceRun(inline.note)
          : new TextRun({ text: String(inline.note), superScript: true }),
      ];
    });
    return { children: inlines, ...(base === 'rtl' ? { bidirectional: true } : {}) };
  };
}

type Words = Exclude<Inline, { readonly kind: 'note-mark' }>;

function wordRuns(
  inline: Words,
  base: Direction,
  language: string,
  paperLanguage: PaperLanguage,
  look: IRunOptions,
): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'line-break':
      return [new TextRun({ break: 1 })];
    case 'name':
      return runs(inline.text, directionOf(asText(inline.text)), look, {});
    case 'text':
      return runs(inline.text, base, look, languageOf(language, paperLanguage));
    case 'emphasis':
      return runs(inline.text, base, { ...look, italics: true }, languageOf(language, paperLanguage));
    case 'gap':
      return runs(inline.text, base, { ...look, highlight: 'yellow' }, languageOf(language, paperLanguage));
    default:
      return assertNever(inline);
  }
}

function asText(text: string): RichText {
  return { inlines: [{ kind: 'text', text }], language: 'und' };
}

function runs(
  text: string,
  base: Direction,
  look: IRunOptions,
  language: IRunOptions,
): readonly ParagraphChild[] {
  return directedRuns(text, base).map((run) => {
    const rightToLeft = run.direction === 'rtl' ? { rightToLeft: true } : {};
    // Arabic script has no italics: stress is weight.
    const stress = look.italics && run.direction === 'rtl' ? { italics: false, bold: true } : {};
    // In Word the hyphen is an element; the character would be printed.
    const children = run.text
      .split(softHyphen)
      .flatMap((part, at) => (at === 0 ? [part] : [new SoftHyphen(), part]));
    return new TextRun({ ...look, ...language, ...stress, ...rightToLeft, children });
  });
}

function languageOf(language: string, paperLanguage: PaperLanguage): IRunOptions {
  if (language === paperLanguage) return {};
  const tag = wordLanguage(language);
  return tag === null ? { noProof: true } : { language: { value: tag, bidirectional: tag } };
}
