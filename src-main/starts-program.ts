/** What may part the cells of a separated text: which of them does, a spreadsheet decides by the country it is set to. */
const SEPARATORS = [',', ';', '\t'] as const;
/** A first line by which the text chooses itself: "sep=^". */
const CHOSEN = /^"?sep=([^\r\n])/iu;

/**
 * Whether a cell has a spreadsheet start another program: a formula with the program's name, a bar, what it is to open, and
 * an exclamation mark, as `=cmd|' /C calc'!A0`. All stand in one cell, whatever parts the cells. One pass over the text for
 * each separator: it is a stranger's, and nobody has been asked about it yet.
 * @param text Latin letters as they are, the others as what they may be
 */
export function startsProgram(text: string): boolean {
  if (!text.includes('|') || !text.includes('!')) return false;
  const chosen = CHOSEN.exec(text)?.[1] ?? ',';
  return [...new Set([...SEPARATORS, chosen])].some((separator) => hasLink(text, separator));
}

const FORMULA = new Set('=+-@');
const BLANK = /\s/u;
/** Of a name: a letter of any alphabet, or the quotes of a name with blanks. A bare number, as of a telephone, is none. */
const NAMING = /[\p{L}_'\u0080-\u00ff]/u;
const DIGITS = /[\d.]/u;

/** How far a cell has come. */
type Stage = 'opening' | 'words' | 'formula' | 'link';

function hasLink(text: string, separator: string): boolean {
  let stage: Stage = 'opening';
  let isFirst = true;
  let hasQuotes = false;
  let isWithin = false;
  /** Whether the last word, the blanks behind it aside, may be a program's name. */
  let isName = false;
  let isWordOver = true;
  for (const letter of text) {
    if (!isWithin && (letter === separator || letter === '\n' || letter === '\r')) {
      [stage, isFirst, hasQuotes] = ['opening', true, false];
      continue;
    }
    // Quotes are such only where they open the cell; a doubled one within closes them and opens them again.
    if (letter === '"' && (isFirst || hasQuotes)) {
      [isFirst, hasQuotes, isWithin] = [false, true, !isWithin];
      continue;
    }
    isFirst = false;
    if (stage === 'opening' && !BLANK.test(letter)) {
      stage = FORMULA.has(letter) ? 'formula' : 'words';
      [isName, isWordOver] = [false, true];
    } else if (stage === 'formula') {
      if (letter === '|' && isName) stage = 'link';
      else if (BLANK.test(letter)) isWordOver = true;
      else {
        const isOfWord = NAMING.test(letter);
        isName = isOfWord || (isName && !isWordOver && DIGITS.test(letter));
        isWordOver = !isOfWord && !DIGITS.test(letter);
      }
    } else if (stage === 'link' && letter === '!') return true;
  }
  return false;
}
