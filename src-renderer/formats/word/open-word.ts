import { namesMacros } from '../archive/holds-macros';
import { openArchive, type Archive } from '../archive/open-archive';
import { xmlText } from '../xml/xml-text';
import { readRelations, relationsPart, type Relation } from './package-relations';
import { officeKind } from './office-kind';

/** The parts of a Word document, inflated when they are asked for. */
export interface WordPackage {
  readonly main: string;
  readonly relations: readonly Relation[];
  readonly hasMacros: boolean;
  /** The words of a part as XML; '' where it is missing. */
  readonly xmlOf: (part: string) => string;
  /** The same of the part that is related to the main one in this way, wherever it stands. */
  readonly related: (type: string) => string;
  /** What the file says of itself, as XML. */
  readonly properties: () => string;
  /** What programs added to that, each by a name of its own, as XML. */
  readonly custom: () => string;
  /** How much of the package points outside it: templates, linked pictures and the like, but no hyperlinks. */
  readonly outsideLinks: () => number;
}

/**
 * Opens a Word document by what it says of itself, because its text may stand in any part.
 * @throws RangeError where it declares more than a document can hold; Error where it is damaged or none
 */
export function openWord(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  const xmlOf = (part: string): string => {
    const content = archive.read(part);
    return content ? xmlText(content) : '';
  };
  const relationsOf = (part: string) => readRelations(xmlOf(relationsPart(part)), part);
  const packaged = relationsOf('');
  const main = mainPart(archive, packaged, xmlOf);
  const relations = relationsOf(main);
  return {
    main,
    relations,
    hasMacros: namesMacros(archive.names),
    xmlOf,
    related: (type) => {
      const found = relations.find((relation) => relation.type === type && !relation.isOutside);
      // Where the relations are missing the parts still stand where every program puts them.
      return xmlOf(found?.target ?? main.replace(/[^/]*$/u, `${type}.xml`));
    },
    properties: () =>
      xmlOf(packaged.find(({ type }) => type === 'core-properties')?.target ?? 'docProps/core.xml'),
    custom: () =>
      xmlOf(packaged.find(({ type }) => type === 'custom-properties')?.target ?? 'docProps/custom.xml'),
    outsideLinks: () =>
      archive.names
        .filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/iu.test(name))
        .flatMap((name) => readRelations(xmlOf(name), ''))
        .filter(({ isOutside, type }) => isOutside && type !== 'hyperlink').length,
  };
}

function mainPart(archive: Archive, relations: readonly Relation[], xmlOf: (part: string) => string): string {
  const names = new Set(archive.names.map((name) => name.toLowerCase()));
  const candidates = [
    relations.find(({ type }) => type === 'officeDocument')?.target,
    officeKind(xmlOf('[Content_Types].xml'))?.part,
    'word/document.xml',
  ];
  const found = candidates.find((part) => part !== undefined && names.has(part.toLowerCase()));
  if (found === undefined) throw new Error('No Word document');
  return found;
}
