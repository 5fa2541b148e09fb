import { foldName } from './fold-name';

/**
 * Letters of the Arabic script (Arabic, Persian, Dari, Pashto, Urdu) as sounds. Long vowels are kept apart from those of
 * other scripts, because A, W and Y may each be read in several ways; D is d or z, T is s or t, K is k or g, O is the vowel of
 * an article, and ع is not heard.
 */
const letters: ReadonlyMap<string, string> = new Map(
  [
    'ا A|و W|ی Y|ې Y|ۍ Y|ب b|پ p|ت t|ط t|ٹ t|ټ t|ث T|ج J|چ C|ح h|خ h|د d|ڈ d|ډ d|ذ D|ض D|ر r|ڑ r|ړ r|ز z|ظ z',
    'ځ z|ږ z|ژ J|س s|ص s|څ s|ش S|ښ S|غ g|ف f|ق K|ک k|گ g|ګ g|ل l|م m|ن n|ں n|ڼ n|ه h|ڤ v',
  ]
    .flatMap((line) => line.split('|'))
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** The article within a name, before a letter that it is spoken as: عبدالرحمن is Abdurrahman, نورالدین Nuruddin. */
const article = /(?<=^عبد|.{2})ا?ل(?=دین$|له$)|(?<=^عبد)ا?ل(?=[تثدذرزسشصضطظلن])/gu;

export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** How a word in the Arabic script sounds, short vowels left out as they are in writing; H is a last ه. */
export function arabicSound(word: string): string {
  return foldName(word)
    .replace(/(?<=.)ال(?=له$)/u, 'O')
    .replace(article, 'O')
    .replace(/(?<=^عبد)ال/u, 'Oل')
    .replace(/\p{L}/gu, (letter) => (letter === 'O' ? letter : (letters.get(letter) ?? '')))
    .replace(/([AWY])\1+/gu, '$1')
    .replace(/(?<=.)h$/u, 'H');
}
