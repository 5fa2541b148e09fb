import { strToU8, zipSync, type Zippable } from 'fflate';

import { xmlDeclaration, xmlElement, xmlText } from '../../xml/write-xml';
import { partsOf } from '../letters';
import { openingOf } from '../opening';
import { numberedLists } from '../numbered-lists';
import { roomOf } from '../page-box';
import type { PaperDocument, PaperPicture } from '../paper';
import type { PaperPictures } from '../paper-pictures';
import { plainText } from '../rich-text';
import { wordLanguage } from '../word-language';
import { odtBlocks } from './odt-blocks';
import { masterPage, masterPages, pageLayouts } from './odt-page';
import { odtStyle } from './odt-style-names';
import { fontFaces, odtStyles } from './odt-styles';
import { odtColumns } from './odt-parallel';
import { odtLetterhead, type OdtPicture } from './odt-tables';
import { OdtTexts } from './odt-text';
import { watermarkStyle } from './odt-watermark';

const mediaType = 'application/vnd.oasis.opendocument.text';
/** Before any file: the same paper is the same bytes, whenever it is written. */
const epoch = new Date(1980, 0, 1);

/**
 * The paper as an OpenDocument text: styles, headings, lists, a running head, page numbers and footnotes are the
 * format's own, and paragraphs are numbered by the program that opens it to what the paper prints. Version 1.3 of the
 * standard; the same paper gives the same bytes.
 */
export function paperToOdt(paper: PaperDocument, pictures: PaperPictures = new Map()): Uint8Array {
  const texts = new OdtTexts(paper.language, paper.notes);
  const room = roomOf(paper);
  const { form } = paper;
  const drawn = logoFiles(form.logo, pictures);
  const lists = numberedLists(paper.blocks, form.numbering);
  // The page that a head begins is a first page, on which no running head stands.
  const body = partsOf(paper.blocks).flatMap((part, at) => {
    const opening = openingOf(paper, part);
    const writer = { texts, room, lists, language: opening.language, part: at };
    const titles = opening.titles.map(
      ({ title, subtitle }) =>
        texts.paragraph(odtStyle.title, title) +
        (subtitle ? texts.paragraph(odtStyle.subtitle, subtitle) : ''),
    );
    return [
      odtLetterhead(opening, writer, { masterPage: masterPage.first, logo: logoOf(form.logo, drawn), form }),
      form.classification ? texts.paragraph(odtStyle.classification, form.classification) : '',
      titles.length > 1 ? odtColumns(titles, writer) : titles.join(''),
      odtBlocks(part.blocks, writer),
    ];
  });
  const parts = {
    mimetype: mediaType,
    'META-INF/manifest.xml': manifest(drawn),
    'meta.xml': meta(paper),
    'settings.xml': settings,
    'styles.xml': document('document-styles', [
      xmlElement('office:font-face-decls', {}, [fontFaces]),
      xmlElement('office:styles', {}, [odtStyles(paper.language, room, form)]),
      xmlElement('office:automatic-styles', {}, [watermarkStyle(paper), pageLayouts(paper)]),
      xmlElement('office:master-styles', {}, [masterPages(paper)]),
    ]),
    'content.xml': document('document-content', [
      xmlElement('office:font-face-decls', {}, [fontFaces]),
      xmlElement('office:automatic-styles', {}, [texts.automaticStyles()]),
      xmlElement('office:body', {}, [xmlElement('office:text', {}, body)]),
    ]),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) {
    // By its first bytes, unpacked, a file is known to be an OpenDocument text.
    files[name] = [strToU8(text), { mtime: epoch, level: name === 'mimetype' ? 0 : 6 }];
  }
  for (const { path, bytes } of drawn) files[path] = [bytes, { mtime: epoch, level: 0 }];
  return zipSync(files);
}

/** A picture within the package. */
interface DrawnFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The logo, and the same as PNG for programs that draw no SVG. */
function logoFiles(logo: PaperPicture | null, pictures: PaperPictures): readonly DrawnFile[] {
  if (!logo) return [];
  const drawn = (sha256: string, type: string, path: string): readonly DrawnFile[] => {
    const bytes = pictures.get(sha256);
    return bytes ? [{ path, mediaType: type, bytes }] : [];
  };
  const [, ending = ''] = /image\/(\w+)/u.exec(logo.mediaType) ?? [];
  return [
    ...drawn(logo.sha256, logo.mediaType, `Pictures/logo.${ending}`),
    ...(logo.fallback === null ? [] : drawn(logo.fallback, 'image/png', 'Pictures/logo-drawn.png')),
  ];
}

function logoOf(picture: PaperPicture | null, files: readonly DrawnFile[]): OdtPicture | null {
  return picture && files.length > 0 ? { picture, paths: files.map(({ path }) => path) } : null;
}

const namespace = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces = {
  'xmlns:office': `${namespace}:office:1.0`,
  'xmlns:style': `${namespace}:style:1.0`,
  'xmlns:text': `${namespace}:text:1.0`,
  'xmlns:table': `${namespace}:table:1.0`,
  'xmlns:fo': `${namespace}:xsl-fo-compatible:1.0`,
  'xmlns:draw': `${namespace}:drawing:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:svg': `${namespace}:svg-compatible:1.0`,
  'xmlns:meta': `${namespace}:meta:1.0`,
  'xmlns:config': `${namespace}:config:1.0`,
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

function document(root: string, children: readonly string[]): string {
  return xmlDeclaration + xmlElement(`office:${root}`, namespaces, children);
}

function meta({ name, language, subtitle, status }: PaperDocument): string {
  return document('document-meta', [
    xmlElement('office:meta', {}, [
      '<meta:generator>Rapporteur</meta:generator>',
      `<dc:title>${xmlText(name)}</dc:title>`,
      '<meta:initial-creator>Rapporteur</meta:initial-creator>',
      '<dc:creator>Rapporteur</dc:creator>',
      subtitle ? `<dc:subject>${xmlText(plainText(subtitle))}</dc:subject>` : '',
      `<dc:language>${wordLanguage(language) ?? language}</dc:language>`,
      status
        ? xmlElement('meta:user-defined', { 'meta:name': 'Status', 'meta:value-type': 'string' }, [
            xmlText(status.label),
          ])
        : '',
    ]),
  ]);
}

/**
 * What LibreOffice takes in an older manner where a file does not say: the space between two paragraphs is the greater
 * of what each asks for, as in Word, and rows of a table stay with those that they are to be kept with.
 */
const settings = document('document-settings', [
  xmlElement('office:settings', {}, [
    xmlElement('config:config-item-set', { 'config:name': 'ooo:configuration-settings' }, [
      setting('AddParaTableSpacing', false),
      setting('AddParaTableSpacingAtStart', true),
      setting('TableRowKeep', true),
      setting('AddParaSpacingToTableCells', true),
    ]),
  ]),
]);

function setting(name: string, value: boolean): string {
  return xmlElement('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, [String(value)]);
}

const manifest = (pictures: readonly DrawnFile[]) =>
  xmlDeclaration +
  xmlElement(
    'manifest:manifest',
    { 'xmlns:manifest': `${namespace}:manifest:1.0`, 'manifest:version': '1.3' },
    [
      file('/', mediaType),
      ...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((name) => file(name, 'text/xml')),
      ...pictures.map(({ path, mediaType: type }) => file(path, type)),
    ],
  );

function file(path: string, type: string): string {
  return xmlElement('manifest:file-entry', {
    'manifest:full-path': path,
    'manifest:media-type': type,
    'manifest:version': path === '/' ? '1.3' : undefined,
  });
}
