import { takeHonorific } from './honorifics';
import { isWholeName } from './name-shapes';
import { likenessOfFamily } from './place-of-family';
import { wordsOf } from './split-listed-name';

/** "Ivanov I.I.", "I.I. Ivanov". */
export function isInitialled(text: string): boolean {
  return /^(?:\p{Lu}\.\s?-?){1,3}\s*\p{Lu}[\p{L}’'‘ʼ-]+$|^\p{Lu}[\p{L}’'‘ʼ-]+\s+(?:\p{Lu}\.\s?-?){1,3}$/u.test(
    text.trim(),
  );
}

export function hasFamilyInCapitals(text: string): boolean {
  return /(?:^|\s)\p{Lu}{2}[\p{Lu}’'-]+(?:\s|$)/u.test(text);
}

/**
 * Whether words can be nothing but somebody's name: an honorific, initials, capitals, a given name that is known or an
 * ending of family names says so. "Border Guards" and "Social Protection" look like a name and are none.
 */
export function isEvidentName(text: string): boolean {
  const { honorific, rest } = takeHonorific(text.trim());
  if (isInitialled(rest)) return true;
  if (!isWholeName(rest) || rest.includes(',')) return false;
  return (
    honorific !== null ||
    hasFamilyInCapitals(rest) ||
    wordsOf(rest).some((word) => ['surely', 'given'].includes(likenessOfFamily(word)))
  );
}
