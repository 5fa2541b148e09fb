import type { PaperDocument } from './paper';

/** A page in mm: its size, the room around the text, and where the running head and foot stand from the page's edge. */
export interface PageBox {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** From the page's edge to the running head and foot. */
export const headAt = 13;
export const footAt = 11;

const sizes = { a4: [210, 297], letter: [215.9, 279.4], a3: [297, 420] } as const;
/** Of the small type that heads and feet are set in. */
const lineHeight = 3.6;
/** Of a letter of it, in mm; of a classification, which is bold, a little more. */
const footLetter = { plain: 1.4, bold: 1.5 } as const;
/** The same of heads, which hold capitals and, in Russian, wider letters: room for a line too many does less harm. */
const headLetter = 1.6;

/** The page that every writer prints a text on. Cards have pages of their own. */
export function pageBox({
  sheet,
  form,
  running,
}: Pick<PaperDocument, 'sheet' | 'form' | 'running'>): PageBox {
  const size =
    sheet.kind === 'text' && sheet.size === 'a3' ? 'a3' : sheet.kind === 'cards' ? 'a4' : form.size;
  const [short, long] = sizes[size];
  const isWide = sheet.orientation === 'landscape';
  const margin = isWide ? onItsSide(form.margins) : form.margins;
  const room = (isWide ? long : short) - margin.left - margin.right;
  const head = linesOf(running.head.split('\n'), room, headLetter) - 1;
  const middle = (footShares({ form, running }, room).middle * room) / 100;
  const foot =
    linesOf(classificationLines({ form }), middle, footLetter.bold) + running.foot.split('\n').length - 1;
  return {
    width: isWide ? long : short,
    height: isWide ? short : long,
    margin: {
      ...margin,
      // Heads and feet of several lines push the text away from them.
      top: Math.max(margin.top, head === 0 ? 0 : headAt + (head + 1) * lineHeight + 4),
      bottom: Math.max(margin.bottom, foot === 0 ? 0 : footAt + (foot + 1) * lineHeight + 6),
    },
  };
}

/** Width of the text, in mm. */
export function roomOf(paper: Pick<PaperDocument, 'sheet' | 'form' | 'running'>): number {
  const { width, margin } = pageBox(paper);
  return width - margin.left - margin.right;
}

export function classificationLines({ form }: Pick<PaperDocument, 'form'>): readonly string[] {
  const text = form.classification;
  if (!text) return [];
  return text.inlines.map((inline) => ('text' in inline ? inline.text : '')).filter((line) => line !== '');
}

/**
 * How the foot is parted, in per cent of its width: the symbol and the number of the page take as much as they need on
 * either side, up to a third, so that a classification between them stands in one line where it can.
 * @param room width of the foot, in mm
 */
export function footShares(
  { form, running }: Pick<PaperDocument, 'form' | 'running'>,
  room: number,
): { readonly side: number; readonly middle: number } {
  const { before, between } = form.pageNumber;
  const words = [...running.foot.split('\n'), `${before} 00${between}00`];
  const widest = Math.max(...words.map(({ length }) => length)) * footLetter.plain + 4;
  const side = Math.round(Math.min(30, (widest / room) * 100));
  return { side, middle: 100 - 2 * side };
}

/** @param width of what the lines stand in @param letter of a letter, both in mm */
function linesOf(lines: readonly string[], width: number, letter: number): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / width)), 0);
}

/** A page on its side holds wide tables: its margins are narrower, but not below what printers reach. */
function onItsSide({ top, right, bottom, left }: PageBox['margin']): PageBox['margin'] {
  const narrower = (length: number, by: number) => Math.min(length, Math.max(10, length - by));
  return {
    top: narrower(top, 4),
    right: narrower(right, 5),
    bottom: narrower(bottom, 4),
    left: narrower(left, 5),
  };
}
