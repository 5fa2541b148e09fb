import type { Inline, RichText } from './paper';

/** Words of one language, with their line breaks. */
export function richText(text: string, language: string): RichText {
  return { inlines: inlinesOf(text.trim(), 'text'), language };
}

export function joined(inlines: readonly (readonly Inline[])[], language: string): RichText {
  return { inlines: inlines.flat(), language };
}

/** Takes the words apart at line breaks, which are a thing of their own in every format. */
export function inlinesOf(text: string, kind: 'text' | 'emphasis' | 'name'): readonly Inline[] {
  return printable(text)
    .split('\n')
    .flatMap((line, index): readonly Inline[] => {
      const words: readonly Inline[] = line === '' ? [] : [{ kind, text: line }];
      return index === 0 ? words : [{ kind: 'line-break' }, ...words];
    });
}

/** Without what no file format can hold: control characters, halves of a surrogate pair, non-characters. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** The bare words; line breaks become `\n`, note marks nothing. */
export function plainText({ inlines }: RichText): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  if (inline.kind === 'line-break') return '\n';
  return inline.kind === 'note-mark' ? '' : inline.text;
}

export function isEmpty(text: RichText): boolean {
  return plainText(text).trim() === '';
}
