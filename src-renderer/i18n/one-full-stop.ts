/** A sentence that ends in an abbreviation ("1 марта 2027 г.") has the one full stop. */
export function oneFullStop(text: string): string {
  return text.replaceAll(/(?<=\p{L}\.)\.(?=\s|$)/gu, '');
}
