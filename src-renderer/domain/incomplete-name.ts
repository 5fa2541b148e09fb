import type { PersonName } from './person';

const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]*)+$/u;
/** Written without a space between family and given name. */
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "A. B.", "Ю.А.": what stands for names and is none. */
export function isInitials(text: string): boolean {
  return initials.test(text.trim());
}

/**
 * What a name may yet lack: `initials` where nothing else is known, `one-word` where nothing tells whether it is a given
 * or a family name. Some people have one name, so that neither is a fault: it is said and no more.
 */
export function incompleteName({
  given,
  family,
}: Pick<PersonName, 'given' | 'family'>): 'initials' | 'one-word' | null {
  const text = `${given.trim()} ${family.trim()}`.trim();
  if (isInitials(text)) return 'initials';
  return text === '' || unspaced.test(text) || /\s/u.test(text) ? null : 'one-word';
}
