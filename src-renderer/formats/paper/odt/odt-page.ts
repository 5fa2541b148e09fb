import { xmlElement, xmlText } from '../../xml/write-xml';
import type { PaperDocument, Running, Sheet } from '../paper';
import { odtStyle, styleId } from './odt-style-names';

interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

const upright = { top: 24, right: 25, bottom: 22, left: 25 };
/** Of a page on its side, which holds wide tables. */
const onItsSide = { top: 20, right: 20, bottom: 18, left: 20 };
/** From the page's edge to the running head and foot. */
const headAt = 13;
const footAt = 11;

/** Pages of a text: the first, which has no running head, and the others. */
export const masterPage = { first: 'First Page', others: 'Standard' } as const;

/** Size and margins of the page, in mm. */
function pageOf(sheet: Sheet): Page {
  const [short, long] = sheet.kind === 'text' && sheet.size === 'a3' ? [297, 420] : [210, 297];
  return sheet.orientation === 'landscape'
    ? { width: long, height: short, margin: onItsSide }
    : { width: short, height: long, margin: upright };
}

/** Width of the text, in mm. */
export function roomOf(sheet: Sheet): number {
  const { width, margin } = pageOf(sheet);
  return width - margin.left - margin.right;
}

/** The layouts of the pages: the same area of text on each. */
export function pageLayouts(sheet: Sheet): string {
  const layout = (name: string, hasHead: boolean) => {
    const { width, height, margin } = pageOf(sheet);
    const head = xmlElement('style:header-footer-properties', {
      'fo:min-height': `${margin.top - headAt}mm`,
      'fo:margin-bottom': '4mm',
      'style:dynamic-spacing': 'true',
    });
    const foot = xmlElement('style:header-footer-properties', {
      'fo:min-height': `${margin.bottom - footAt}mm`,
      'fo:margin-top': '4mm',
      'style:dynamic-spacing': 'true',
    });
    return xmlElement('style:page-layout', { 'style:name': name }, [
      xmlElement('style:page-layout-properties', {
        'fo:page-width': `${width}mm`,
        'fo:page-height': `${height}mm`,
        'style:print-orientation': sheet.orientation,
        'fo:margin-top': `${hasHead ? headAt : margin.top}mm`,
        'fo:margin-right': `${margin.right}mm`,
        'fo:margin-bottom': `${footAt}mm`,
        'fo:margin-left': `${margin.left}mm`,
        'style:writing-mode': 'lr-tb',
      }),
      hasHead ? xmlElement('style:header-style', {}, [head]) : '<style:header-style/>',
      xmlElement('style:footer-style', {}, [foot]),
    ]);
  };
  return layout('FirstLayout', false) + layout('Layout', true);
}

/** The pages themselves, with their running heads and feet. */
export function masterPages({ running }: Pick<PaperDocument, 'running'>): string {
  const head = paragraph(odtStyle.header, xmlText(running.head));
  const foot = xmlElement('style:footer', {}, [footLine(running)]);
  return (
    xmlElement(
      'style:master-page',
      {
        'style:name': styleId(masterPage.first),
        'style:display-name': masterPage.first,
        'style:page-layout-name': 'FirstLayout',
        'style:next-style-name': masterPage.others,
      },
      [foot],
    ) +
    xmlElement('style:master-page', { 'style:name': masterPage.others, 'style:page-layout-name': 'Layout' }, [
      xmlElement('style:header', {}, [head]),
      foot,
    ])
  );
}

function footLine({ foot }: Running): string {
  const page = '<text:page-number text:select-page="current">1</text:page-number>';
  const pages = '<text:page-count>1</text:page-count>';
  return paragraph(odtStyle.footer, `${xmlText(foot)}<text:tab/>${page} / ${pages}`);
}

function paragraph(style: string, words: string): string {
  return xmlElement('text:p', { 'text:style-name': styleId(style) }, [words]);
}
