import { BuilderElement, Paragraph, Run, TextRun, type ParagraphChild, type XmlComponent } from 'docx';

import { paragraphStyle } from './docx-styles';
import { wordFaces } from './docx-measures';
import type { PaperDocument } from './paper';
import { wordLanguage } from './word-language';

/**
 * The watermark as Word itself draws one, in the header and behind the text: Word knows it by its name and takes it away by
 * its own command. Nothing where the paper has none.
 * @param place counts the headers, since each needs a name of its own
 */
export function docxWatermark(
  { status, language, form }: PaperDocument,
  place: number,
): readonly ParagraphChild[] {
  const words = status?.watermark;
  if (!words) return [];
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    'width:440pt',
    'height:132pt',
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  const shape = element('w:pict', {}, [
    element(
      'v:shapetype',
      {
        id: '_x0000_t136',
        coordsize: '21600,21600',
        'o:spt': '136',
        adj: '10800',
        path: 'm@7,l@8,m@5,21600l@6,21600e',
      },
      [
        element(
          'v:formulas',
          {},
          formulas.map((eqn) => element('v:f', { eqn })),
        ),
        element('v:path', { textpathok: 't', 'o:connecttype': 'rect' }),
        element('v:textpath', { on: 't', fitshape: 't' }),
      ],
    ),
    element(
      'v:shape',
      {
        id: `PowerPlusWaterMarkObject${place}`,
        'o:spid': `_x0000_s${2049 + place}`,
        type: '#_x0000_t136',
        // Decoration: the words of the header say the same.
        alt: '',
        style,
        'o:allowincell': 'f',
        fillcolor: '#e9e9eb',
        stroked: 'f',
      },
      [
        element('v:fill', { opacity: '.6' }),
        element('v:textpath', {
          style: `font-family:"${wordFaces[form.face]}";font-size:1pt;font-weight:bold`,
          string: words,
        }),
      ],
    ),
  ]);
  const run = new Run({ noProof: true, language: { value: wordLanguage(language) ?? language } });
  run.addChildElement(shape);
  return [run];
}

/** The head of the first page: the watermark, and the status where the letterhead below does not say it. */
export function emptyHeader(paper: PaperDocument): Paragraph {
  const { status, letterhead } = paper;
  const isSaid = !status?.watermark || letterhead.lines.includes(status.label);
  return new Paragraph({
    style: paragraphStyle.header,
    children: [...docxWatermark(paper, 1), ...(isSaid ? [] : [new TextRun(status.label)])],
  });
}

/** How text fills the shape, as Word writes it for shapes of this kind. */
const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });
}
