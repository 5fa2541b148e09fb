import { plainHouseForm, type HouseForm } from '@/domain/house-form';
import { inLanguage, languageUsed, type Localized } from '@/domain/fields';
import { classificationOfKind } from '@/domain/kind-classification';
import type { SymbolKind } from '@/domain/paper-symbol';

import type { Block, PaperDocument, PaperForm, PaperLanguage, PaperPicture, RichText } from './paper';
import { numberEnds } from './numbered-lists';
import { plainText, richText } from './rich-text';

/** The look of papers where the house has laid nothing down. */
export const plainForm: PaperForm = paperForm(null, 'en');

/** What the house lays down, in the language of a paper; for its kind, where that has something of its own. */
export function paperForm(
  house: HouseForm | null,
  language: PaperLanguage,
  kind: SymbolKind | null = null,
): PaperForm {
  const form = house ?? plainHouseForm;
  const { size, margins, face, fontSize, numbering, letterhead } = form;
  const classification = (kind && classificationOfKind(form, kind)) ?? form.classification;
  return {
    size,
    margins,
    face,
    fontSize,
    numbering,
    logo: house === null ? null : logoOf(house),
    letterhead: said(letterhead, language),
    classification: said(classification, language),
    pageNumber: house === null ? { before: '', between: ' / ' } : pageNumbers[language],
  };
}

const pageNumbers: Readonly<Record<PaperLanguage, PaperForm['pageNumber']>> = {
  en: { before: 'Page ', between: ' of ' },
  ru: { before: 'Страница ', between: ' из ' },
};

/**
 * A paper as the house wants it: its form, its running head and foot in place of the paper's own, and numbers of
 * paragraphs in its style. Without a house form the paper stays as it is.
 * @param kind of which the house may want something else than of all papers
 */
export function inHouseForm(
  paper: Omit<PaperDocument, 'form'>,
  house: HouseForm | null,
  kind: SymbolKind | null = null,
): PaperDocument {
  const { language, running } = paper;
  const form = paperForm(house, language, kind);
  if (house === null) return { ...paper, form };
  const head = said(house.runningHead, language);
  const foot = said(house.runningFoot, language);
  return {
    ...paper,
    form,
    running: {
      head: headOf(head ? plainText(head) : running.head, paper, house),
      foot: [foot ? plainText(foot) : '', running.foot].filter(Boolean).join(' · '),
    },
    blocks: renumbered(paper.blocks, form.numbering),
  };
}

/** The symbol heads the pages where the house makes symbols of its own; not letters, of which each begins on a first page. */
function headOf(head: string, { symbol, running }: Omit<PaperDocument, 'form'>, house: HouseForm): string {
  if (!house.symbolPattern || !symbol || running.head === '') return head;
  return [symbol, head].filter(Boolean).join(' · ');
}

function said(text: Localized, language: PaperLanguage): RichText | null {
  const words = inLanguage(text, language).trim();
  return words === '' ? null : richText(words, languageUsed(text, language));
}

function logoOf({ logo, logoHeight, margins }: HouseForm): PaperForm['logo'] {
  if (logo === null) return null;
  const { sha256, mediaType, fallback } = logo;
  const ratio = logo.width / logo.height;
  // It leaves room for the symbol at its right, on the narrower of the two sizes of page too.
  const widest = Math.min(110, 210 - margins.left - margins.right - symbolWidth);
  const height = Math.min(logoHeight, widest / ratio);
  return { sha256, mediaType, fallback, width: tenths(height * ratio), height: tenths(height) };
}

function tenths(length: number): number {
  return Math.max(0.1, Math.round(length * 10) / 10);
}

/** A narrow logo stands beside the name of the process, a wide one above it. */
export function isBeside({ width }: PaperPicture, room: number): boolean {
  return width <= Math.min(45, (room - symbolWidth) / 2);
}

/** Of the right of the letterhead at most, in mm: symbol and date. */
export const symbolWidth = 48;

/** Of a letter of the small type that they are set in, where the running text has its usual size. */
const letterWidth = { serif: 1.75, sans: 1.9 } as const;

/** What the lines at the right of the letterhead take of it, in mm: the rest is for the name and the address. */
export function roomOfSymbol(lines: readonly RichText[], { face, fontSize }: PaperForm): number {
  const longest = Math.max(0, ...lines.map((line) => plainText(line).length));
  const width = (longest * letterWidth[face] * fontSize) / plainHouseForm.fontSize + 3;
  return Math.ceil(Math.min(symbolWidth, Math.max(20, width)));
}

function renumbered(blocks: readonly Block[], numbering: PaperForm['numbering']): readonly Block[] {
  if (numbering === 'dot') return blocks;
  return blocks.map((block): Block => {
    if (block.kind === 'annex') return { ...block, blocks: renumbered(block.blocks, numbering) };
    if (block.kind !== 'numbered' || block.level !== 0) return block;
    return { ...block, label: block.label.replace(/\.$/u, numberEnds[numbering]) };
  });
}
