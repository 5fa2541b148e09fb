import { isArabic } from './arabic-sounds';
import { remembering } from './remembering';
import { soundsOfWord } from './sounds-of-word';
import { wordsOfName } from './words-of-name';

/** How a word is found by its sound. */
export interface SoundKeys {
  /** Every way it may sound, in letters that can be looked for from the first on; the likeliest first. */
  readonly sounds: readonly string[];
  /** Its consonants, which are all that a word of the Arabic script and one of another have in common. */
  readonly consonants: readonly string[];
  readonly isArabic: boolean;
}

const most = 40_000;

/** @param written one word as it is written */
export const soundKeysOf = remembering((written: string): SoundKeys => {
  const sounds = soundsOfWord(written);
  const bare = (sounds[0] ?? '')
    .replace(/(?<=.)[vW](?=.)/gu, '')
    .replace(/W/gu, 'v')
    .replace(/K/gu, 'k')
    .replace(/G/gu, 'g')
    .replace(/[aeiouQEOAYH]/gu, '');
  const consonants = [
    bare.replace(/T/gu, 't').replace(/D/gu, 'd'),
    bare.replace(/T/gu, 's').replace(/D/gu, 'z'),
  ];
  return {
    sounds: isArabic(written) ? [] : [...new Set(sounds.flatMap(keysOfSound))],
    consonants: [...new Set(consonants)].filter(Boolean),
    isArabic: isArabic(written),
  };
}, most);

/**
 * Letters for sounds that are spelled either way are taken as each: Məmmədov is Мамедов, Гусейнов Hüseynov, and what is o
 * in Tashkent and Dushanbe is a in Russian, but for the ending: Toshmatov is Ташматов.
 */
function keysOfSound(sound: string): readonly string[] {
  return [sound, sound.replace(/o(?!va?$)/gu, 'a')]
    .map((key) => key.replace(/[uQ]/gu, 'o'))
    .flatMap((key) => [
      key.replaceAll('E', 'a'),
      key.replaceAll('E', 'e'),
      key.replace('E', 'a').replaceAll('E', 'e'),
    ])
    .flatMap((key) => [
      key.replaceAll('G', 'g'),
      key.replace(/^G/u, 'h').replaceAll('G', 'g'),
      key.replaceAll('G', 'h'),
    ]);
}

/** The likeliest sound of each word: under it the usual transliterations of one name meet. For finding only. */
export function soundOfName(text: string): string {
  return wordsOfName(text)
    .map(({ written }) => soundKeysOf(written))
    .map(({ sounds, consonants }) => sounds[0] ?? consonants[0] ?? '')
    .filter(Boolean)
    .join(' ');
}

/** Whether a word, as far as it was typed, begins the other by its sound. */
export function soundBegins(typed: SoundKeys, word: SoundKeys): boolean {
  if (!typed.isArabic && !word.isArabic) return beginsAny(typed.sounds, word.sounds);
  // Across scripts one consonant is too little.
  const own =
    typed.isArabic === word.isArabic ? typed.consonants : typed.consonants.filter(({ length }) => length > 1);
  return beginsAny(own, word.consonants);
}

function beginsAny(typed: readonly string[], words: readonly string[]): boolean {
  return typed.some((one) => words.some((other) => other.startsWith(one)));
}
