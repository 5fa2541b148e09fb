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
/** A classification stands in the middle third of the foot: about so many letters a line. */
const footLetters = 46;

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
  const head = running.head.split('\n').length - 1;
  const foot = linesOf(classificationLines({ form })) + running.foot.split('\n').length - 1;
  return {
    width: isWide ? long : short,
    height: isWide ? short : long,
    margin: {
      ...margin,
      // Heads and feet of several lines push the text away from them.
      top: Math.max(margin.top, head === 0 ? 0 : headAt + (head + 1) * lineHeight + 4),
      bottom: Math.max(margin.bottom, foot === 0 ? 0 : footAt + (foot + 1) * lineHeight + 4),
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

function linesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / footLetters)), 0);
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
