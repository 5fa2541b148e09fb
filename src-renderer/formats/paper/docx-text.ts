import {
  DeletedTextRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  NoBreakHyphen,
  SoftHyphen,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';

import { assertNever } from '@/domain/assert-never';

import { heldHyphen } from './held-hyphens';
import type { Change, Inline, PaperDocument, PaperLanguage, RichText } from './paper';
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
export function docxTexts(paperLanguage: PaperLanguage, markup?: PaperDocument['markup']): WriteText {
  const marked = new Set<number>();
  let changes = 0;
  const track: Track = (change) => {
    changes += 1;
    return { change, id: changes, author: markup?.author ?? '', date: markup?.at ?? '' };
  };
  return (text, look = {}) => {
    const base = directionOf(text);
    const inlines = text.inlines.flatMap((inline): readonly ParagraphChild[] => {
      if (inline.kind !== 'note-mark')
        return wordRuns(inline, { base, language: text.language, paperLanguage, look, track });
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

/** How a tracked change is named in the file; each has an id of its own. */
interface Tracked {
  readonly change: Change;
  readonly id: number;
  readonly author: string;
  readonly date: string;
}
type Track = (change: Change) => Tracked;

interface Setting {
  readonly base: Direction;
  readonly language: string;
  readonly paperLanguage: PaperLanguage;
  readonly look: IRunOptions;
  readonly track: Track;
}

function wordRuns(
  inline: Words,
  { base, language, paperLanguage, look, track }: Setting,
): readonly ParagraphChild[] {
  const tracked = 'change' in inline && inline.change !== undefined ? track(inline.change) : null;
  switch (inline.kind) {
    case 'line-break':
      return [new TextRun({ break: 1 })];
    case 'name':
      return runs(inline.text, directionOf(asText(inline.text)), look, {}, tracked);
    case 'text': {
      const own = languageOf(inline.language ?? language, paperLanguage);
      // Words of another language have a direction of their own, whatever they stand among.
      const isSetApart = inline.language !== undefined && inline.language !== 'und';
      const direction = isSetApart ? directionOf(asText(inline.text)) : base;
      return runs(inline.text, direction, look, own, tracked);
    }
    case 'emphasis':
      return runs(
        inline.text,
        base,
        { ...look, italics: true },
        languageOf(language, paperLanguage),
        tracked,
      );
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
  tracked: Tracked | null = null,
): readonly ParagraphChild[] {
  return directedRuns(text, base).map((run) => {
    const rightToLeft = run.direction === 'rtl' ? { rightToLeft: true } : {};
    // Arabic script has no italics: stress is weight.
    const stress = look.italics && run.direction === 'rtl' ? { italics: false, bold: true } : {};
    if (tracked) {
      const { change, ...who } = tracked;
      const options = {
        ...look,
        ...language,
        ...stress,
        ...rightToLeft,
        ...who,
        text: run.text.replaceAll(softHyphen, ''),
      };
      return change === 'inserted' ? new InsertedTextRun(options) : new DeletedTextRun(options);
    }
    // In Word the hyphen is an element; the character would be printed.
    const children = run.text
      .split(softHyphen)
      .flatMap((part, at) => (at === 0 ? held(part) : [new SoftHyphen(), ...held(part)]));
    return new TextRun({ ...look, ...language, ...stress, ...rightToLeft, children });
  });
}

/** Hyphens at which no line may end are elements too. */
function held(text: string): readonly (string | NoBreakHyphen)[] {
  return text.split(heldHyphen).flatMap((part, at) => (at === 0 ? [part] : [new NoBreakHyphen(), part]));
}

function languageOf(language: string, paperLanguage: PaperLanguage): IRunOptions {
  if (language === paperLanguage) return {};
  const tag = wordLanguage(language);
  return tag === null ? { noProof: true } : { language: { value: tag, bidirectional: tag } };
}
