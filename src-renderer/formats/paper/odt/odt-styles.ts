import { xmlElement, type XmlAttributes } from '../../xml/write-xml';
import { numberEnds } from '../numbered-lists';
import type { PaperForm, PaperLanguage } from '../paper';
import { odtLocale } from './odt-locale';
import { numberedIndents, odtCharacter, odtList, odtStyle, styleId, termWidth } from './odt-style-names';

const faces = { serif: 'Source Serif 4', sans: 'Inter' } as const;
const arabicFace = 'Amiri';
const ink = '#16181d';
const dark = '#333333';
const grey = '#555555';
const rule = '#9a9da6';

/** Faces, and what may stand in for them where they are missing. */
export const fontFaces =
  xmlElement('style:font-face', {
    'style:name': faces.serif,
    'svg:font-family': `'${faces.serif}', 'Source Serif Pro', Cambria, 'Noto Serif', Georgia, 'Times New Roman'`,
    'style:font-family-generic': 'roman',
    'style:font-pitch': 'variable',
  }) +
  xmlElement('style:font-face', {
    'style:name': faces.sans,
    'svg:font-family': `${faces.sans}, 'Segoe UI', Calibri, 'Noto Sans', Arial`,
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  }) +
  xmlElement('style:font-face', {
    'style:name': arabicFace,
    'svg:font-family': `${arabicFace}, 'Traditional Arabic', 'Arabic Typesetting', 'Times New Roman'`,
    'style:font-family-generic': 'roman',
    'style:font-pitch': 'variable',
  });

/**
 * What paragraphs, characters and lists look like, measured as in the Word file.
 * @param room width of the text in mm
 */
export function odtStyles(language: PaperLanguage, room: number, form: PaperForm): string {
  const size = sizesOf(form);
  return [
    defaults(language, form),
    ...paragraphStyles(room, size),
    character(odtCharacter.stress, { 'fo:font-style': 'italic' }),
    // Arabic script has no italics: stress is weight.
    character(odtCharacter.strong, { 'fo:font-weight': 'bold', 'style:font-weight-complex': 'bold' }),
    character(odtCharacter.mark, { 'style:text-position': 'super 58%' }),
    numberedList(form.numbering),
    itemsList,
    xmlElement('text:notes-configuration', {
      'text:note-class': 'footnote',
      'text:citation-body-style-name': styleId(odtCharacter.mark),
      'text:default-style-name': styleId(odtStyle.footnote),
      'style:num-format': '1',
      'text:start-numbering-at': 'document',
      'text:footnotes-position': 'page',
    }),
  ].join('');
}

function defaults(language: PaperLanguage, form: PaperForm): string {
  const face = faces[form.face];
  return (
    xmlElement('style:default-style', { 'style:family': 'paragraph' }, [
      xmlElement('style:paragraph-properties', {
        'fo:orphans': 2,
        'fo:widows': 2,
        'style:tab-stop-distance': '12.5mm',
        'style:writing-mode': 'lr-tb',
        'fo:text-align': 'start',
      }),
      xmlElement('style:text-properties', {
        'style:font-name': face,
        'style:font-name-asian': face,
        'style:font-name-complex': arabicFace,
        ...sizesOf(form)(10.5),
        'fo:color': ink,
        ...odtLocale(language),
      }),
    ]) +
    // A right-to-left paper does not exist; without this a program takes the direction from its own settings.
    xmlElement('style:default-style', { 'style:family': 'table' }, [
      xmlElement('style:table-properties', { 'table:border-model': 'collapsing' }),
    ])
  );
}

interface ParagraphStyle {
  readonly parent?: string;
  readonly next?: string;
  readonly outline?: 1 | 2;
  readonly paragraph?: XmlAttributes;
  readonly text?: XmlAttributes;
  /** A stop for tabs, in mm, and how words stand at it. */
  readonly tab?: { readonly at: number; readonly type: 'left' | 'right' };
}

function paragraphStyles(room: number, size: SizeAttributes): readonly string[] {
  const bold = { 'fo:font-weight': 'bold', 'style:font-weight-complex': 'bold' };
  const together = { 'fo:keep-together': 'always' };
  const withNext = { 'fo:keep-with-next': 'always' };
  const heading = { ...bold, ...size(10.5) };
  const runningLine = {
    text: { ...size(8), 'fo:color': grey },
    paragraph: spacing(0, 0, 115),
    tab: { at: room, type: 'right' },
  } as const;
  const letterhead = { ...spacing(0, 0, 105) };
  return [
    style(odtStyle.text, { paragraph: spacing(0, 2.6, 115) }),
    style(odtStyle.title, {
      next: odtStyle.text,
      paragraph: { ...spacing(12, 2, 105), ...withNext },
      text: { ...bold, ...size(16) },
    }),
    style(odtStyle.subtitle, {
      paragraph: spacing(0, 9, 115),
      text: { ...size(11), 'fo:color': dark },
    }),
    style(odtStyle.heading1, {
      next: odtStyle.text,
      outline: 1,
      paragraph: { ...spacing(7, 2.4, 115), ...withNext },
      text: heading,
    }),
    style(odtStyle.heading2, {
      next: odtStyle.text,
      outline: 2,
      paragraph: { ...spacing(6, 2, 115), ...withNext },
      text: heading,
    }),
    style(odtStyle.annexTitle, {
      parent: odtStyle.heading1,
      outline: 1,
      paragraph: { ...spacing(0, 2.4, 115), 'fo:break-before': 'page' },
      text: size(13),
    }),
    style(odtStyle.listSection, {
      parent: odtStyle.heading2,
      outline: 2,
      paragraph: { 'fo:border-bottom': `0.5pt solid ${rule}`, 'fo:padding-bottom': '0.4mm' },
    }),
    // Of a text that is quoted: its own headings are not those of the sections of a list.
    style(odtStyle.textHeading, {
      parent: odtStyle.heading2,
      outline: 2,
      text: { 'fo:font-style': 'italic' },
    }),
    style(odtStyle.process, { paragraph: letterhead, text: bold }),
    style(odtStyle.letterhead, { paragraph: letterhead, text: size(9) }),
    style(odtStyle.symbol, {
      paragraph: { ...letterhead, 'fo:text-align': 'end' },
      text: { ...size(9), 'fo:color': dark },
    }),
    style(odtStyle.header, runningLine),
    style(odtStyle.footer, runningLine),
    style(odtStyle.classification, {
      paragraph: { ...spacing(4, 0, 105), 'fo:text-align': 'end', ...withNext },
      text: { ...bold, ...size(9.5) },
    }),
    style(odtStyle.footClassification, {
      paragraph: { ...spacing(0, 0, 115), 'fo:text-align': 'center' },
      text: { ...bold, ...size(8), 'fo:color': grey },
    }),
    style(odtStyle.fact, {
      paragraph: { ...spacing(0, 1.4, 110), ...indent(termWidth, termWidth) },
      text: size(9.5),
      tab: { at: 0, type: 'left' },
    }),
    style(odtStyle.numbered, { paragraph: { ...spacing(0, 2.8, 115), ...together } }),
    style(odtStyle.item, { paragraph: { ...spacing(0, 1, 115), ...together } }),
    style(odtStyle.speaker, {
      paragraph: { ...spacing(0, 0.8, 115), ...withNext },
      text: { ...size(9.5), 'fo:color': dark },
    }),
    style(odtStyle.quotation, { paragraph: { ...spacing(0, 3.6, 115), ...indent(9, 0) } }),
    style(odtStyle.delegation, {
      paragraph: { ...spacing(3, 0.5, 115), ...withNext, ...together },
      text: bold,
    }),
    style(odtStyle.participant, { paragraph: { ...spacing(0, 0.5, 115), ...indent(5, 5), ...together } }),
    style(odtStyle.table, { paragraph: spacing(1, 1, 110), text: size(9.5) }),
    style(odtStyle.tableHead, { parent: odtStyle.table, paragraph: withNext, text: { 'fo:color': grey } }),
    style(odtStyle.tableSection, {
      parent: odtStyle.table,
      paragraph: { ...spacing(4, 0.6, 110), ...withNext },
      text: { ...bold, ...size(10.5) },
    }),
    style(odtStyle.tableGroup, {
      parent: odtStyle.table,
      paragraph: { ...spacing(2.4, 0.6, 110), ...withNext },
      text: bold,
    }),
    style(odtStyle.signature, { paragraph: { ...spacing(0, 0, 115), ...withNext }, text: size(9.5) }),
    style(odtStyle.footnote, {
      paragraph: spacing(0, 0, 110),
      text: { ...size(8.5), 'fo:color': '#444444' },
    }),
  ];
}

function style(name: string, look: ParagraphStyle): string {
  const { parent = name === odtStyle.text ? undefined : odtStyle.text, next, outline, tab } = look;
  return xmlElement(
    'style:style',
    {
      ...named(name),
      'style:family': 'paragraph',
      'style:parent-style-name': parent === undefined ? undefined : styleId(parent),
      'style:next-style-name': next === undefined ? undefined : styleId(next),
      'style:default-outline-level': outline,
    },
    [
      xmlElement('style:paragraph-properties', look.paragraph, tab ? [tabStop(tab)] : []),
      look.text ? xmlElement('style:text-properties', look.text) : '',
    ],
  );
}

function tabStop({ at, type }: NonNullable<ParagraphStyle['tab']>): string {
  return xmlElement('style:tab-stops', {}, [
    xmlElement('style:tab-stop', { 'style:position': `${at}mm`, 'style:type': type }),
  ]);
}

function character(name: string, look: XmlAttributes): string {
  return xmlElement('style:style', { ...named(name), 'style:family': 'text' }, [
    xmlElement('style:text-properties', look),
  ]);
}

function named(name: string): XmlAttributes {
  const id = styleId(name);
  return { 'style:name': id, 'style:display-name': id === name ? undefined : name };
}

type SizeAttributes = (pt: number) => XmlAttributes;

/** Of running text that the sizes above are measured for, in pt. */
const usualSize = 10.5;

/** Sizes go with that of the running text. Arabic letters are set a point larger, to be as easily read. */
function sizesOf({ fontSize }: PaperForm): SizeAttributes {
  return (measured) => {
    const pt = Math.round((measured * fontSize * 100) / usualSize) / 100;
    return {
      'fo:font-size': `${pt}pt`,
      'style:font-size-asian': `${pt}pt`,
      'style:font-size-complex': `${pt + 1}pt`,
    };
  };
}

/** @param before and `after` in mm */
function spacing(before: number, after: number, line: number): XmlAttributes {
  return { 'fo:margin-top': `${before}mm`, 'fo:margin-bottom': `${after}mm`, 'fo:line-height': `${line}%` };
}

/** In mm. */
function indent(start: number, hanging: number): XmlAttributes {
  return { 'fo:margin-left': `${start}mm`, 'fo:margin-right': '0mm', 'fo:text-indent': `${-hanging}mm` };
}

const levelFormats = (numbering: PaperForm['numbering']) => [
  { 'style:num-format': '1', 'style:num-suffix': numberEnds[numbering] || undefined },
  { 'style:num-format': 'a', 'style:num-prefix': '(', 'style:num-suffix': ')' },
  { 'style:num-format': 'i', 'style:num-prefix': '(', 'style:num-suffix': ')' },
];

const numberedList = (numbering: PaperForm['numbering']) =>
  xmlElement(
    'text:list-style',
    named(odtList.numbered),
    levelFormats(numbering).map((format, index) =>
      xmlElement(
        'text:list-level-style-number',
        { 'text:level': index + 1, ...format, 'text:start-value': 1 },
        [levelPlace(numberedIndents[index] ?? numberedIndents[0])],
      ),
    ),
  );

const itemsList = xmlElement('text:list-style', named(odtList.items), [
  xmlElement('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '–' }, [
    levelPlace({ start: 9, hanging: 5 }),
  ]),
]);

function levelPlace({ start, hanging }: { readonly start: number; readonly hanging: number }): string {
  return xmlElement(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    [
      xmlElement('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': `${start}mm`,
        'fo:text-indent': `${-hanging}mm`,
        'fo:margin-left': `${start}mm`,
      }),
    ],
  );
}
