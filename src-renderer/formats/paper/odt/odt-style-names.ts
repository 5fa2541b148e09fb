/** Styles by what they are for, named as in the Word file; a house can restyle a paper by changing them. */
export const odtStyle = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  annexTitle: 'Annex Title',
  listSection: 'List Section',
  textHeading: 'Text Heading',
  text: 'Standard',
  process: 'Letterhead Process',
  letterhead: 'Letterhead',
  symbol: 'Letterhead Symbol',
  fact: 'Fact',
  numbered: 'Numbered Paragraph',
  item: 'List Item',
  speaker: 'Speaker',
  quotation: 'Quotation',
  delegation: 'Delegation',
  participant: 'Participant',
  table: 'Table Text',
  tableHead: 'Table Head',
  tableSection: 'Table Section',
  tableGroup: 'Table Group',
  signature: 'Signature Text',
  header: 'Header',
  footer: 'Footer',
  classification: 'Classification',
  footClassification: 'Footer Classification',
  footnote: 'Footnote',
} as const;

/** Of characters. */
export const odtCharacter = {
  stress: 'Emphasis',
  strong: 'Strong Emphasis',
  mark: 'Footnote anchor',
} as const;

export const odtList = { numbered: 'Numbered Paragraphs', items: 'Items' } as const;

export const termWidth = 43;
/** Of each level of numbered paragraphs, in mm: where the text stands, and how far before it the number. */
export const numberedIndents = [
  { start: 9, hanging: 9 },
  { start: 17, hanging: 8 },
  { start: 25, hanging: 8 },
] as const;

/** A style's name as files refer to it: what is no letter or digit is written by its code. */
export function styleId(name: string): string {
  return name.replace(/[^A-Za-z0-9]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
