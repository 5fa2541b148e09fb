import type { NumberCount } from './count-numbers';
import { plainWords } from '../prior-records/plain-words';
import type { LineRole, WordLine } from './word-blocks';
import type { WordStyles } from './word-styles';

/** A paragraph while it is read. */
export interface OpenParagraph {
  words: string[];
  styleId: string | undefined;
  listId: string | undefined;
  level: number | undefined;
  /** Its end was taken away by a reviewer, or is not printed: the next one goes on in its line. */
  isJoined: boolean;
  isContents: boolean;
  hasPageNumber: boolean;
  /** Its words beside the numbers of pages. */
  besideNumbers: string;
}

/** @param carried the words of the paragraph that this one goes on; they are its own from now on */
export function openParagraph(carried: string[]): OpenParagraph {
  return {
    words: carried,
    styleId: undefined,
    listId: undefined,
    level: undefined,
    isJoined: false,
    isContents: false,
    hasPageNumber: false,
    besideNumbers: '',
  };
}

export interface ListContext {
  readonly styles: WordStyles;
  readonly numbers: NumberCount;
}

/** A property of a paragraph. @param value of the property, where it has one */
export function readParagraphProperty(
  paragraph: OpenParagraph | undefined,
  name: string,
  value: () => string | undefined,
): void {
  if (!paragraph) return;
  if (name === 'pStyle') paragraph.styleId = value();
  else if (name === 'numId') paragraph.listId = value();
  else if (name === 'ilvl') paragraph.level = Number(value() ?? 0);
}

/** The paragraph as it is printed. Its number counts on even where nothing follows it. */
export function closedParagraph(paragraph: OpenParagraph, context: ListContext): WordLine {
  const words = plainWords(paragraph.words.join(''));
  return { label: labelOf(paragraph, context), words, role: roleOf(paragraph, context.styles) };
}

/** What the paragraph says of its list itself, then its style; 0 is no list. */
function labelOf({ styleId, listId, level }: OpenParagraph, { styles, numbers }: ListContext): string {
  const byStyle = styles.numberingOf(styleId);
  const list = listId ?? byStyle?.numId;
  if (list === undefined || list === '0') return '';
  if (listId !== undefined) return numbers.next(list, level ?? 0);
  const linked = byStyle && numbers.levelOfStyle(list, byStyle.styleId);
  return numbers.next(list, level ?? linked ?? byStyle?.level ?? 0);
}

function roleOf(
  { styleId, isContents, hasPageNumber, besideNumbers }: OpenParagraph,
  styles: WordStyles,
): LineRole {
  if (isContents || styles.isContents(styleId)) return 'contents';
  const isAlone = /^(?:page|p\.?|of|стр\.?|страница|лист|из|бет|[\s\p{P}\p{S}])*$/iu;
  return hasPageNumber && isAlone.test(besideNumbers.slice(0, 60)) ? 'page-number' : 'words';
}
