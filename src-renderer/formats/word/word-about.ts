import type { PageMetadata } from '../html/page-metadata';
import { detectLanguage } from '../narrative/detect-language';
import { xmlTokens } from '../xml/xml-tokens';

/** Of the properties of a file, what matters for a record. */
interface FileProperties {
  readonly title: string;
  readonly language: string;
  readonly modified: string;
}

/** Reads `docProps/core.xml`. */
export function readProperties(xml: string): FileProperties {
  const found = { title: '', language: '', modified: '' };
  let open = '';
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') open = token.isEmpty ? '' : token.name;
    else if (token.kind === 'close') open = '';
    else if (open === 'title' || open === 'language' || open === 'modified') found[open] += token.text;
  }
  return found;
}

/**
 * What the file says of itself, as far as its text bears it out. A document is begun from an older one, whose title and
 * language stay among its properties: the title counts where the text opens with it, the language where the letters do
 * not tell another. The day it was saved is the file's, not that of publication.
 */
export function wordAbout(
  text: string,
  properties: FileProperties,
  styleLanguage: string | undefined,
): PageMetadata {
  const title = properties.title.replaceAll(/\s+/gu, ' ').trim();
  const opening = text.slice(0, 3000).replaceAll(/\s+/gu, ' ').toLowerCase();
  const isTitle = title.length >= 8 && title.includes(' ') && opening.includes(title.toLowerCase());
  const modified = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.exec(properties.modified.trim())?.[0];
  const language = languageOf(text, [properties.language, styleLanguage ?? '']);
  return {
    ...(isTitle ? { title } : {}),
    ...(language === undefined ? {} : { language }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** Written in Latin or Cyrillic letters many languages are told from English and Russian by the file alone. */
function languageOf(text: string, claims: readonly string[]): string | undefined {
  const byLetters = detectLanguage(text);
  const claimed = claims
    .map((claim) => /^[a-z]{2,3}(?=$|[-_])/u.exec(claim.trim().toLowerCase())?.[0])
    .find((claim) => claim !== undefined);
  if (byLetters === undefined) return claimed;
  return claimed === byLetters ? claimed : undefined;
}
