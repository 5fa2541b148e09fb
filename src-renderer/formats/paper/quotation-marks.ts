const marks: Readonly<Record<string, readonly [string, string]>> = {
  ru: ['«', '»'],
  kk: ['«', '»'],
  ky: ['«', '»'],
  tg: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  ps: ['«', '»'],
  az: ['«', '»'],
  fr: ['«\u00A0', '\u00A0»'],
  de: ['„', '“'],
};

/** In the quotation marks of its language, unless it has marks of its own. */
export function inQuotationMarks(text: string, language: string): string {
  const words = text.trim();
  if (/^[\p{Pi}\p{Pf}"„‟]/u.test(words)) return words;
  const [open, close] = marks[language.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${open}${words}${close}`;
}
