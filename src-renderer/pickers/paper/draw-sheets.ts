import { isSeveralLetters } from '@/formats/paper/letters';
import { classificationLines, pageBox } from '@/formats/paper/page-box';
import { pageGap } from '@/formats/paper/pages-css';
import type { PaperDocument } from '@/formats/paper/paper';

/** What is printed on each page beside the text itself. */
type Printed = Pick<PaperDocument, 'sheet' | 'form' | 'running' | 'blocks'>;

/**
 * Draws the sheets below the words of a paper that is shown in pages: as many as its words fill, each with its running head
 * and foot. They lie beside `<body>`, where no words are set.
 * @returns how many
 */
export function drawSheets(page: Document, paper: Printed): number {
  const main = page.querySelector('main');
  if (!main) return 0;
  const { width, height, margin } = pageBox(paper);
  const drawn = main.getBoundingClientRect();
  /** Of a mm of the paper, in px as drawn. */
  const scale = drawn.width / (width - margin.left - margin.right);
  const between = margin.top + margin.bottom + pageGap;
  const count = Math.max(1, Math.round((drawn.height / scale + between) / (height + pageGap)));
  const sheets = sheetsOf(page);
  const wanted = sheetWords(paper, count);
  while (sheets.children.length > count) sheets.lastElementChild?.remove();
  for (const [index, words] of wanted.entries()) {
    const sheet =
      sheets.querySelector<HTMLElement>(`:scope > :nth-child(${index + 1})`) ??
      sheets.appendChild(emptySheet(page));
    // Those of the paper before may have been of another height.
    sheet.style.top = `${index * (height + pageGap)}mm`;
    for (const [part, text] of words.entries()) {
      const element = sheet.querySelectorAll('span')[part];
      if (element && element.textContent !== text) element.textContent = text;
    }
  }
  return count;
}

/** Head; foot at the beginning, in the middle, at the end. */
type SheetWords = readonly [head: string, start: string, middle: string, end: string];

function sheetWords(paper: Printed, count: number): readonly SheetWords[] {
  const { form, running, blocks } = paper;
  const isCounted = !isSeveralLetters(blocks);
  const { before, between } = form.pageNumber;
  const middle = classificationLines(paper).join('\n');
  return Array.from({ length: count }, (_, index): SheetWords => {
    const number = isCounted ? `${before}${index + 1}${between}${count}` : '';
    return [index === 0 ? '' : running.head, running.foot, middle, number];
  });
}

function sheetsOf(page: Document): Element {
  const found = page.documentElement.querySelector(':scope > .sheets');
  if (found) return found;
  const sheets = page.createElement('div');
  sheets.className = 'sheets';
  sheets.setAttribute('aria-hidden', 'true');
  page.documentElement.append(sheets);
  return sheets;
}

function emptySheet(page: Document): HTMLElement {
  const sheet = page.createElement('div');
  sheet.className = 'sheet';
  const head = page.createElement('span');
  head.className = 'head';
  const foot = page.createElement('div');
  foot.className = 'foot';
  foot.append(page.createElement('span'), page.createElement('span'), page.createElement('span'));
  sheet.append(head, foot);
  return sheet;
}
