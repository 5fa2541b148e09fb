import { escapeHtml } from './escape-html';
import { htmlBlocks } from './html-blocks';
import { dataRecord, htmlElements, type WriteElement } from './html-text';
import { partsOf, type PaperPart } from './letters';
import { openingOf, type Opening } from './opening';
import { marksOf } from './bilingual/marks-of';
import type { PaperDocument, PaperForm, PaperPicture } from './paper';
import { roomOf } from './page-box';
import { isA3, paperCss } from './paper-css';
import { isBeside } from './paper-form';
import type { PaperPictures } from './paper-pictures';
import { plainText } from './rich-text';
import { toBase64 } from './to-base64';

export interface HtmlOptions {
  /** `@font-face` rules with their data; without them the reader's own serif is used. */
  readonly fontCss?: string;
  /** Of the window or the file; the paper's own name otherwise. */
  readonly title?: string;
  /** Further rules, after the paper's own. */
  readonly screenCss?: string;
  readonly pictures?: PaperPictures;
}

/** Nothing runs and nothing is fetched: a paper is words and their look. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data: 'self'; img-src data:";

/** The paper as one self-contained HTML document, for print, for the web and for the preview's first load. */
export function paperToHtml(paper: PaperDocument, options: HtmlOptions = {}): string {
  return `<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Rapporteur">
<title>${escapeHtml(options.title ?? paper.name)}</title>
<style>${withoutEndTag(options.fontCss ?? '')}${paperCss(paper)}${options.screenCss ?? ''}</style>
</head>
<body>
${paperBody(paper, options.pictures)}
</body>
</html>
`;
}

/** What stands in `<body>`: enough to bring a preview up to date while the record is being typed. */
export function paperBody(paper: PaperDocument, pictures: PaperPictures = new Map()): string {
  const element = htmlElements(paper.language);
  if (paper.sheet.kind === 'cards') {
    return `<main class="paper cards ${paper.sheet.orientation}" aria-label="${escapeHtml(paper.name)}">\n${htmlBlocks(paper.blocks, element)}\n</main>`;
  }
  return `<main class="${classOf(paper)}"${dataRecord(paper.record)}>
${partsOf(paper.blocks)
  .map((part, at) => htmlPart(paper, part, { pictures, isFirst: at === 0 }))
  .join('\n')}
${notes(paper, (note) => !isMarkedIn(paper, note), element)}
</main>`;
}

interface PartPlace {
  readonly pictures: PaperPictures;
  readonly isFirst: boolean;
}

/** What begins on a page of its own; what is in the paper's second language says so once for all of it. */
function htmlPart(paper: PaperDocument, part: PaperPart, { pictures, isFirst }: PartPlace): string {
  const opening = openingOf(paper, part);
  const element = htmlElements(opening.language);
  const own = paper.second?.form === 'sequence' ? notes(paper, marksIn(part), element) : '';
  const legend = isFirst && paper.markup?.legend ? `${element('p', paper.markup.legend)}\n` : '';
  const words = `${head(paper, opening, { pictures, element })}\n${legend}${htmlBlocks(part.blocks, element)}\n${own}`;
  if (part.isTranslation)
    return `<section class="translation" lang="${opening.language}">\n${words}\n</section>`;
  return isFirst ? words : `<div class="page-break"></div>\n${words}`;
}

interface HeadWriter {
  readonly pictures: PaperPictures;
  readonly element: WriteElement;
}

function head(paper: PaperDocument, opening: Opening, writer: HeadWriter): string {
  const { element } = writer;
  const titles = opening.titles.map(
    ({ title, subtitle }) =>
      `${element('h1', title)}\n${subtitle ? element('p', subtitle, { class: 'subtitle' }) : ''}`,
  );
  return `${letterhead(paper, opening, writer)}
${classification(paper.form, element)}${
    titles.length > 1
      ? `<div class="titles">${titles.map((words) => `<div>${words}</div>`).join('\n')}</div>`
      : titles.join('')
  }`;
}

function classOf({ sheet }: PaperDocument): string {
  return ['paper', isA3(sheet) ? 'a3' : '', sheet.orientation === 'landscape' ? 'landscape' : '']
    .filter(Boolean)
    .join(' ');
}

function letterhead(
  paper: PaperDocument,
  { names: all, lines }: Opening,
  { pictures, element }: HeadWriter,
): string {
  const { form } = paper;
  const names = all
    .flatMap(({ process, below }) => [
      element('p', process, { class: 'process' }),
      ...below.map((text) => element('p', text)),
    ])
    .join('');
  const symbol = lines.map((line) => element('p', line)).join('');
  const logo = form.logo ? picture(form.logo, pictures, plainText(all[0].process)) : '';
  const house =
    logo === '' || !form.logo
      ? `<div>${names}</div>`
      : `<div class="house${isBeside(form.logo, roomOf(paper)) ? '' : ' above'}">${logo}<div>${names}</div></div>`;
  return `<header class="letterhead">${house}<div class="symbol">${symbol}</div></header>`;
}

/** Within the document itself; nothing where the bytes are not at hand. In an `img` no script of an SVG runs. */
function picture({ sha256, mediaType, width, height }: PaperPicture, pictures: PaperPictures, name: string) {
  const bytes = pictures.get(sha256);
  if (!bytes) return '';
  const source = `data:${mediaType};base64,${toBase64(bytes)}`;
  return `<img class="logo" src="${source}" alt="${escapeHtml(name)}" style="width:${width}mm;height:${height}mm">`;
}

function classification({ classification: text }: PaperForm, element: WriteElement): string {
  return text ? `${element('p', text, { class: 'classification' })}\n` : '';
}

/** Each language has the notes that it points to at its own end. */
function isMarkedIn({ second, blocks }: PaperDocument, note: number): boolean {
  return second?.form === 'sequence' && partsOf(blocks).some((part) => marksIn(part)(note));
}

function marksIn({ blocks }: PaperPart): (note: number) => boolean {
  const marks = marksOf(blocks);
  return (note) => marks.has(note);
}

function notes(
  { notes: all }: PaperDocument,
  stands: (note: number) => boolean,
  element: WriteElement,
): string {
  const written = all.flatMap((text, index) => {
    const before = `<sup dir="ltr" id="note-${index + 1}">${index + 1}</sup> `;
    return stands(index + 1) ? [element('p', text, { before })] : [];
  });
  if (written.length === 0) return '';
  return `<footer class="notes">${written.join('')}</footer>`;
}

/** Font rules come from the app; a closing tag among them would end the style element. */
function withoutEndTag(css: string): string {
  return css.replace(/<\/style/giu, String.raw`<\/style`);
}
