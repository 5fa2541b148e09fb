import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';

import { arabicFace, grey, ink, mm, pt, rule, wordFaces } from './docx-measures';
import type { PaperForm, PaperLanguage } from './paper';
import { wordLanguage } from './word-language';

/** Styles by their id, named in Word as here; a house can restyle a paper by changing them. */
export const paragraphStyle = {
  subtitle: 'Subtitle',
  process: 'LetterheadProcess',
  letterhead: 'Letterhead',
  symbol: 'LetterheadSymbol',
  classification: 'Classification',
  fact: 'Fact',
  numbered: 'NumberedParagraph',
  item: 'ListItem',
  speaker: 'Speaker',
  quotation: 'Quotation',
  delegation: 'Delegation',
  participant: 'Participant',
  table: 'TableText',
  tableHead: 'TableHead',
  tableSection: 'TableSection',
  tableGroup: 'TableGroup',
  card: 'Card',
  signature: 'SignatureText',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
} as const;

export const termWidth = mm(43);

/** Sizes of type in half points, of which the running text's is that of the house. */
export type SizeOf = (size: number) => number;

export function wordSizes({ fontSize }: PaperForm): SizeOf {
  return (size) => pt((size * fontSize) / usualSize);
}

/** Of running text that the sizes below are measured for, in pt. */
const usualSize = 10.5;

/** @param room width of the text */
export function docxStyles(language: PaperLanguage, room: number, form: PaperForm): IStylesOptions {
  const size = wordSizes(form);
  const face = wordFaces[form.face];
  const tag = wordLanguage(language) ?? language;
  const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: {
          font: { ascii: face, hAnsi: face, eastAsia: face, cs: arabicFace },
          size: size(10.5),
          sizeComplexScript: size(11.5),
          color: ink,
          language: { value: tag, bidirectional: 'ar-SA' },
        },
        paragraph: {
          spacing: { after: mm(2.6), line: 276, lineRule: LineRuleType.AUTO },
        },
      },
      title: {
        ...heading,
        run: { size: size(16), bold: true },
        paragraph: {
          spacing: { before: mm(12), after: mm(2), line: 252, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: {
        ...heading,
        run: { size: size(10.5), bold: true },
        paragraph: { spacing: { before: mm(7), after: mm(2.4) }, keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        ...heading,
        run: { size: size(10.5), bold: true },
        paragraph: { spacing: { before: mm(6), after: mm(2) }, keepNext: true, outlineLevel: 1 },
      },
      footnoteText: { run: { size: size(8.5), sizeComplexScript: size(9.5), color: '444444' } },
    },
    paragraphStyles: [...letterheadStyles(room, size), ...bodyStyles(size), ...annexStyles],
  };
}

const under = { style: BorderStyle.SINGLE, size: 4, color: rule };

/** The rule under a section of the list of participants; a built-in style cannot hold it. */
export const sectionRule = { bottom: { ...under, space: 1 } };

const style = (
  id: string,
  name: string,
  rest: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', ...rest });

/** Of facts, which stand close to each other. */
export const factSpacing = { after: mm(1.4), line: 264, lineRule: LineRuleType.AUTO };

const smallOf = (size: SizeOf) => ({ size: size(9.5), sizeComplexScript: size(10.5) });
const running = { run: { size: pt(8), color: grey } };
const tabs = (room: number) => ({ rightTabStop: room, spacing: { after: 0 } });

const letterheadStyles = (room: number, size: SizeOf): readonly IParagraphStyleOptions[] => [
  style(paragraphStyle.process, 'Letterhead Process', {
    run: { bold: true },
    paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  }),
  style(paragraphStyle.letterhead, 'Letterhead', {
    run: { size: size(9) },
    paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  }),
  style(paragraphStyle.symbol, 'Letterhead Symbol', {
    run: { size: size(9), color: '333333' },
    paragraph: {
      alignment: AlignmentType.END,
      spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO },
    },
  }),
  style(paragraphStyle.classification, 'Classification', {
    run: { size: size(9.5), bold: true },
    paragraph: {
      alignment: AlignmentType.END,
      spacing: { before: mm(4), after: 0, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
    },
  }),
  style(paragraphStyle.subtitle, 'Subtitle', {
    run: { size: size(11), color: '333333' },
    paragraph: { spacing: { after: mm(9) } },
  }),
  style(paragraphStyle.header, 'header', { ...running, paragraph: tabs(room) }),
  style(paragraphStyle.footer, 'footer', { ...running, paragraph: tabs(room) }),
];

const bodyStyles = (size: SizeOf): readonly IParagraphStyleOptions[] => [
  style(paragraphStyle.fact, 'Fact', {
    run: smallOf(size),
    paragraph: {
      indent: { start: termWidth, hanging: termWidth },
      leftTabStop: termWidth,
      spacing: factSpacing,
    },
  }),
  style(paragraphStyle.numbered, 'Numbered Paragraph', {
    quickFormat: true,
    paragraph: { spacing: { after: mm(2.8) }, keepLines: true },
  }),
  style(paragraphStyle.item, 'List Item', { paragraph: { spacing: { after: mm(1) }, keepLines: true } }),
  style(paragraphStyle.speaker, 'Speaker', {
    run: { ...smallOf(size), color: '333333' },
    paragraph: { spacing: { after: mm(0.8) }, keepNext: true },
  }),
  style(paragraphStyle.quotation, 'Quotation', {
    paragraph: { indent: { start: mm(9) }, spacing: { after: mm(3.6) } },
  }),
  style(paragraphStyle.table, 'Table Text', {
    run: smallOf(size),
    paragraph: { spacing: { before: mm(1), after: mm(1), line: 264, lineRule: LineRuleType.AUTO } },
  }),
  style(paragraphStyle.tableHead, 'Table Head', {
    basedOn: paragraphStyle.table,
    run: { color: grey },
    paragraph: { keepNext: true },
  }),
  style(paragraphStyle.tableSection, 'Table Section', {
    basedOn: paragraphStyle.table,
    run: { bold: true, size: size(10.5) },
    paragraph: { spacing: { before: mm(4), after: mm(0.6) }, keepNext: true },
  }),
  style(paragraphStyle.tableGroup, 'Table Group', {
    basedOn: paragraphStyle.table,
    run: { bold: true },
    paragraph: { spacing: { before: mm(2.4), after: mm(0.6) }, keepNext: true },
  }),
  style(paragraphStyle.card, 'Card', {
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  style(paragraphStyle.signature, 'Signature Text', {
    run: smallOf(size),
    paragraph: { spacing: { after: 0 }, keepNext: true },
  }),
];

const annexStyles: readonly IParagraphStyleOptions[] = [
  style(paragraphStyle.delegation, 'Delegation', {
    run: { bold: true },
    paragraph: { spacing: { before: mm(3), after: mm(0.5) }, keepNext: true, keepLines: true },
  }),
  style(paragraphStyle.participant, 'Participant', {
    paragraph: { indent: { start: mm(5), hanging: mm(5) }, spacing: { after: mm(0.5) }, keepLines: true },
  }),
];
