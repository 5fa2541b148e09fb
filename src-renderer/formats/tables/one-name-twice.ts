import { scriptOf } from '@/domain/person';
import { likenessOfNames } from '@/search/compare-names';

import { takeHonorific } from '../person-line/honorifics';
import { isEvidentName, isInitialled } from '../person-line/name-evidence';
import { isWholeName } from '../person-line/name-shapes';

const twoPieces =
  /^(?<one>[^,;،/|()\n]+?)(?:\s*[,;،]?\s*\n\s*|\s*[,;،]\s*|\s+[–—-]\s+)(?<other>[^,;،/|()\n]+?)(?<rest>\s*[,;،(\n].*|\s+[–—-]\s.*)?$/su;
/** More letters than two names have. */
const mostLetters = 300;

/**
 * One name in two scripts with a comma, a dash or a line between them, as a stroke would say it: «Жасур Турсунов, Jasur
 * Tursunov» is «Жасур Турсунов / Jasur Tursunov». Any other text stays, also where two people stand in two scripts.
 */
export function withStroke(text: string): string {
  if (text.length > mostLetters) return text;
  const { one = '', other = '', rest = '' } = twoPieces.exec(text.trim())?.groups ?? {};
  if (other === '' || scriptOf(one) === scriptOf(other)) return text;
  // «Жасур Турсунов, Jasur Tursunov, Reza Moradi»: a list goes on with somebody else.
  const [next = ''] = rest.split(/[,;،\n]/u).filter((piece) => piece.trim() !== '');
  if (isEvidentName(next.trim())) return text;
  const [first = '', second = ''] = [one, other].map((piece) => takeHonorific(piece).rest);
  const areNames = [first, second].every((name) => isWholeName(name) || isInitialled(name));
  return areNames && likenessOfNames(first, second) ? `${one} / ${other}${rest}` : text;
}
