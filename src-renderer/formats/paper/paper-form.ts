import { plainHouseForm, type HouseForm } from '@/domain/house-form';
import { inLanguage, languageUsed, type Localized } from '@/domain/fields';

import type { Block, PaperDocument, PaperForm, PaperLanguage, RichText } from './paper';
import { plainText, richText } from './rich-text';

/** The look of papers where the house has laid nothing down. */
export const plainForm: PaperForm = paperForm(null, 'en');

/** What the house lays down, in the language of a paper. */
export function paperForm(house: HouseForm | null, language: PaperLanguage): PaperForm {
  const { size, margins, face, fontSize, numbering, letterhead, classification } = house ?? plainHouseForm;
  return {
    size,
    margins,
    face,
    fontSize,
    numbering,
    logo: house === null ? null : logoOf(house),
    letterhead: said(letterhead, language),
    classification: said(classification, language),
  };
}

/**
 * A paper as the house wants it: its form, its running head and foot in place of the paper's own, and numbers of
 * paragraphs in its style. Without a house form the paper stays as it is.
 */
export function inHouseForm(paper: Omit<PaperDocument, 'form'>, house: HouseForm | null): PaperDocument {
  const { language, running } = paper;
  const form = paperForm(house, language);
  if (house === null) return { ...paper, form };
  const head = said(house.runningHead, language);
  const foot = said(house.runningFoot, language);
  return {
    ...paper,
    form,
    running: {
      head: head ? plainText(head) : running.head,
      foot: [foot ? plainText(foot) : '', running.foot].filter(Boolean).join(' · '),
    },
    blocks: renumbered(paper.blocks, form.numbering),
  };
}

function said(text: Localized, language: PaperLanguage): RichText | null {
  const words = inLanguage(text, language).trim();
  return words === '' ? null : richText(words, languageUsed(text, language));
}

function logoOf({ logo, logoHeight }: HouseForm): PaperForm['logo'] {
  if (logo === null || logoHeight === 0) return null;
  const { sha256, mediaType, fallback } = logo;
  return {
    sha256,
    mediaType,
    fallback,
    height: logoHeight,
    width: Math.round((logoHeight * logo.width * 10) / logo.height) / 10,
  };
}

function renumbered(blocks: readonly Block[], numbering: PaperForm['numbering']): readonly Block[] {
  if (numbering === 'dot') return blocks;
  return blocks.map((block): Block => {
    if (block.kind === 'annex') return { ...block, blocks: renumbered(block.blocks, numbering) };
    if (block.kind !== 'numbered' || block.level !== 0) return block;
    return { ...block, label: block.label.replace(/\.$/u, numbering === 'bracket' ? ')' : '') };
  });
}
