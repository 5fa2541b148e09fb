import { attributeOf, xmlTokens } from '../xml/xml-tokens';

export interface OfficeMain {
  readonly kind: 'docx' | 'xlsx' | 'pptx';
  /** The part in which the text, the workbook or the slides begin. */
  readonly part: string;
}

/** Documents, templates and both with macros, as their main parts are typed. */
const mainTypes = [
  ['docx', /(?:wordprocessingml|ms-word)\.(?:document|template)[.\w]*\.main\+xml$/iu],
  ['xlsx', /(?:spreadsheetml|ms-excel)\.(?:sheet|template)[.\w]*\.main\+xml$/iu],
  ['pptx', /(?:presentationml|ms-powerpoint)\.(?:presentation|slideshow|template)[.\w]*\.main\+xml$/iu],
] as const;

/**
 * What a package of an office program is by the types that it gives its parts: the part with the text may have any name.
 * @param contentTypes its `[Content_Types].xml`
 */
export function officeKind(contentTypes: string): OfficeMain | undefined {
  for (const token of xmlTokens(contentTypes)) {
    if (token.kind !== 'open' || token.name !== 'Override') continue;
    const type = attributeOf(token.attributes, 'ContentType') ?? '';
    const found = mainTypes.find(([, pattern]) => pattern.test(type));
    const part = attributeOf(token.attributes, 'PartName')?.replace(/^\//u, '');
    if (found && part !== undefined) return { kind: found[0], part };
  }
  return undefined;
}
