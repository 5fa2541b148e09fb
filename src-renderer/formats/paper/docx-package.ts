import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import { arabicFace, wordFaces } from './docx-measures';
import type { PaperLanguage } from './paper';
import { wordLanguage } from './word-language';

/** Before any file: the same paper is the same bytes, whenever it is written. */
const epoch = new Date(1980, 0, 1);

/**
 * Finishes what the library leaves open: the document's language among its properties, no time of writing in them,
 * fonts that may stand in for those of the paper, and no times in the package.
 */
export function finishedPackage(bytes: Uint8Array, language: PaperLanguage): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const finish = finishers[name];
    const finished = finish ? strToU8(finish(strFromU8(content), language)) : content;
    parts[name] = [finished, { mtime: epoch }];
  }
  return zipSync(parts, { level: 6 });
}

type Finish = (xml: string, language: PaperLanguage) => string;

const finishers: Readonly<Record<string, Finish>> = {
  'docProps/core.xml': (xml, language) =>
    xml
      .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, '')
      .replace(
        '</cp:coreProperties>',
        `<dc:language>${wordLanguage(language) ?? language}</dc:language></cp:coreProperties>`,
      ),
  // No paragraph leaves a line by itself on a page, in whichever program.
  'word/styles.xml': (xml) => xml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl/>'),
  'word/fontTable.xml': () => fontTable,
};

/** Where a font is missing, Word takes the first of the alternatives that is there. */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${wordFaces.serif}"><w:altName w:val="Source Serif Pro,Cambria,Noto Serif,Georgia,Times New Roman"/><w:panose1 w:val="02040603050405020204"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="${wordFaces.sans}"><w:altName w:val="Segoe UI,Calibri,Noto Sans,Arial"/><w:panose1 w:val="02000503000000020004"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="${arabicFace}"><w:altName w:val="Traditional Arabic,Arabic Typesetting,Times New Roman"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
