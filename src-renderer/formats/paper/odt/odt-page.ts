import { xmlElement, xmlText } from '../../xml/write-xml';
import { classificationLines, footAt, headAt, pageBox } from '../page-box';
import { isSeveralLetters } from '../letters';
import type { PaperDocument } from '../paper';
import { odtLocale } from './odt-locale';
import { odtStyle, styleId } from './odt-style-names';
import { watermarkShape } from './odt-watermark';

/** Pages of a text: the first, which has no running head, and the others. */
export const masterPage = { first: 'First Page', others: 'Standard' } as const;

/** The layouts of the pages: the same area of text on each. */
export function pageLayouts(paper: PaperDocument): string {
  const { sheet } = paper;
  const layout = (name: string, hasHead: boolean) => {
    const { width, height, margin } = pageBox(paper);
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
  return layout('FirstLayout', false) + layout('Layout', true) + otherHead(paper);
}

const otherHeadStyle = 'Header_other';

/** Of lines of the running head in the paper's second language. */
function otherHead({ second }: PaperDocument): string {
  if (!second) return '';
  return xmlElement(
    'style:style',
    {
      'style:name': otherHeadStyle,
      'style:family': 'paragraph',
      'style:parent-style-name': styleId(odtStyle.header),
    },
    [xmlElement('style:text-properties', odtLocale(second.language))],
  );
}

function headLines({ running: { head, headLanguages = [] }, second }: PaperDocument): string {
  const all = head.split('\n');
  const isOther = (at: number) => second !== undefined && headLanguages[at] === second.language;
  const own = all.filter((_, at) => !isOther(at));
  const others = all.filter((_, at) => isOther(at));
  return (
    paragraph(odtStyle.header, lines(own.join('\n'))) +
    others
      .map((line) => xmlElement('text:p', { 'text:style-name': otherHeadStyle }, [xmlText(line)]))
      .join('')
  );
}

/** The pages themselves, with their running heads and feet. */
export function masterPages(paper: PaperDocument): string {
  const head = headLines(paper);
  const classification = classificationLines(paper).map(xmlText).join('<text:line-break/>');
  const foot = xmlElement('style:footer', {}, [
    classification === '' ? '' : paragraph(odtStyle.footClassification, classification),
    footLine(paper),
  ]);
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

function footLine(paper: PaperDocument): string {
  const {
    running: { foot },
    form: { pageNumber },
    blocks,
  } = paper;
  const page = '<text:page-number text:select-page="current">1</text:page-number>';
  const pages = '<text:page-count>1</text:page-count>';
  const [first = '', ...others] = foot.split('\n');
  const rest = others.map((line) => `<text:line-break/>${xmlText(line)}`).join('');
  const { before, between } = pageNumber;
  const counted = isSeveralLetters(blocks)
    ? ''
    : `<text:tab/>${xmlText(before)}${page}${xmlText(between)}${pages}`;
  return paragraph(odtStyle.footer, `${watermarkShape(paper)}${xmlText(first)}${counted}${rest}`);
}

function lines(text: string): string {
  return text.split('\n').map(xmlText).join('<text:line-break/>');
}

function paragraph(style: string, words: string): string {
  return xmlElement('text:p', { 'text:style-name': styleId(style) }, [words]);
}
