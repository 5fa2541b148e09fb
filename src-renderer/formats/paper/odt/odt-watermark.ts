import { xmlElement, xmlText } from '../../xml/write-xml';
import type { PaperDocument } from '../paper';

const styleName = 'Watermark';

/** The look of the watermark, among the automatic styles of the pages; nothing where the paper has none. */
export function watermarkStyle({ status }: PaperDocument): string {
  if (!status?.watermark) return '';
  return xmlElement('style:style', { 'style:name': styleName, 'style:family': 'graphic' }, [
    xmlElement('style:graphic-properties', {
      'draw:stroke': 'none',
      'draw:fill': 'solid',
      'draw:fill-color': '#e9e9eb',
      'draw:opacity': '60%',
      'draw:auto-grow-height': 'false',
      'draw:auto-grow-width': 'false',
      'style:run-through': 'background',
      'style:wrap': 'run-through',
      'style:number-wrapped-paragraphs': 'no-limit',
      'style:vertical-pos': 'middle',
      'style:vertical-rel': 'page',
      'style:horizontal-pos': 'center',
      'style:horizontal-rel': 'page',
      'style:flow-with-text': 'false',
    }),
  ]);
}

/**
 * The watermark as a drawing behind the text, of the kind and the name that LibreOffice gives its own. It hangs on the foot,
 * which every page has.
 */
export function watermarkShape({ status }: PaperDocument): string {
  const words = status?.watermark;
  if (!words) return '';
  return xmlElement(
    'draw:custom-shape',
    {
      'text:anchor-type': 'paragraph',
      'draw:z-index': '0',
      'draw:name': 'PowerPlusWaterMarkObject1',
      'draw:style-name': styleName,
      'svg:width': '155mm',
      'svg:height': '46mm',
      'draw:transform': 'rotate (0.785398163397448)',
    },
    [
      xmlElement('text:p', {}, [xmlText(words)]),
      xmlElement(
        'draw:enhanced-geometry',
        {
          'draw:text-path': 'true',
          'draw:text-path-mode': 'shape',
          'draw:text-path-scale': 'path',
          'draw:text-path-same-letter-heights': 'false',
          'svg:viewBox': '0 0 21600 21600',
          'draw:text-areas': '0 0 21600 21600',
          'draw:type': 'fontwork-plain-text',
          'draw:enhanced-path': 'M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N',
        },
        [],
      ),
    ],
  );
}
