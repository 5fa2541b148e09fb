/** Text for comparing what people type with what is written: no case, no accents, ё as е, the Turkish ı as i. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ı', 'i')
    .trim();
}
