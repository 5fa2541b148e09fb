import {
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';

import { docxChoice } from './docx-choice';
import { grey, mm, pt, rule } from './docx-measures';
import { paragraphStyle } from './docx-styles';
import { cell } from './docx-tables';
import type { WriteText } from './docx-text';
import type { FormBlock, FormField } from './paper';

const line = { style: BorderStyle.SINGLE, size: 4, color: rule };
const lines = { top: line, bottom: line, left: line, right: line };
const labelWidth = mm(42);
const padding = {
  top: mm(0.6),
  bottom: mm(0.6),
  left: mm(2),
  right: mm(2),
  marginUnitType: WidthType.DXA,
};

/**
 * A table of two columns, what is asked about over both: whoever fills it in moves from field to field with Tab, and a
 * long answer makes its row grow. A block stays on one page as long as it fits there. The paragraph below keeps one table from running into the next.
 */
export function docxForm(form: FormBlock, write: WriteText, room: number): readonly (Paragraph | Table)[] {
  const widths = [labelWidth, room - labelWidth] as const;
  const rows = [
    headRow(form, write, room),
    ...form.fields.map((field, at) =>
      fieldRow(field, { write, widths, keepNext: at < form.fields.length - 1 }),
    ),
  ];
  return [
    new Table({
      width: { size: room, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      rows,
    }),
    new Paragraph({ spacing: { before: 0, after: mm(3), line: mm(3), lineRule: LineRuleType.EXACT } }),
  ];
}

function headRow({ head, mark }: FormBlock, write: WriteText, room: number): TableRow {
  const said = head.map(
    (text, index) =>
      new Paragraph({
        style: paragraphStyle.table,
        keepNext: true,
        ...write(text, index === 0 ? { bold: true } : {}),
      }),
  );
  const hidden = new Paragraph({
    style: paragraphStyle.table,
    keepNext: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: mark, vanish: true, size: pt(1), noProof: true })],
  });
  return new TableRow({
    cantSplit: true,
    children: [
      cell(room, [...said, hidden], {
        columnSpan: 2,
        borders: lines,
        margins: padding,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F1F2F4' },
      }),
    ],
  });
}

interface FieldLook {
  readonly write: WriteText;
  readonly widths: readonly [number, number];
  /** Whether the row stays with the next. */
  readonly keepNext: boolean;
}

function fieldRow(field: FormField, { write, widths: [labels, values], keepNext }: FieldLook): TableRow {
  const { label, height, isAsked } = field;
  const look = { borders: lines, margins: padding };
  const style = paragraphStyle.table;
  return new TableRow({
    cantSplit: !isAsked,
    ...(height === undefined ? {} : { height: { value: mm(height), rule: HeightRule.ATLEAST } }),
    children: [
      cell(
        labels,
        [new Paragraph({ style, keepNext, children: [new TextRun({ text: label, color: grey })] })],
        look,
      ),
      cell(values, [new Paragraph({ style, keepNext, ...valueOf(field, write) })], look),
    ],
  });
}

function valueOf({ label, value, choices }: FormField, write: WriteText) {
  if (!choices || value.inlines.length > 0) return write(value);
  // The library's type of what a paragraph holds names its own elements alone.
  const children = [docxChoice(label, choices, { color: grey }) as unknown as ParagraphChild];
  return { children };
}
