/** Encodings by the numbers Windows gives them, where a browser knows the encoding. */
const pages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};

/**
 * Of fonts: the character set of a font to the code page its bytes are in. That of Western fonts (0) is not among them:
 * programs give it to Cyrillic fonts too, and the document's code page tells.
 */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  89: 10007,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** What a symbol font's bytes print: marks of lists and nothing that is read. */
export const symbolCharset = 2;

/** The label of a code page for a decoder; `undefined` where it is not known. */
export function encodingOfPage(page: number): string | undefined {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return pages[page];
}

/** The label of a font's character set; `undefined` where the document's own code page counts. */
export function encodingOfCharset(charset: number): string | undefined {
  const page = charsets[charset];
  return page === undefined ? undefined : encodingOfPage(page);
}
