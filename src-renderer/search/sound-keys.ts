import { isArabic } from './arabic-sounds';
import { remembering } from './remembering';
import { soundsOfWord } from './sounds-of-word';
import { wordsOfName } from './words-of-name';

/** How a word is found by its sound. */
export interface SoundKeys {
  /** Every way it may sound, in letters that can be looked for from the first on; the likeliest first. */
  readonly sounds: readonly string[];
  /** Further ones that are of a name near it as often. */
  readonly nearSounds: readonly string[];
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
    nearSounds: isArabic(written) ? [] : [...new Set(sounds.flatMap(nearKeys))],
    consonants: [...new Set(consonants)].filter(Boolean),
    isArabic: isArabic(written),
  };
}, most);

/** Letters for sounds that are spelled either way are taken as each: Məmmədov is Мамедов, Гусейнов Hüseynov. */
function keysOfSound(sound: string): readonly string[] {
  const key = sound.replace(/[uQ]/gu, 'o');
  return [
    key.replaceAll('E', 'a'),
    key.replaceAll('E', 'e'),
    key.replace('E', 'a').replaceAll('E', 'e'),
  ].flatMap((one) => [
    one.replaceAll('G', 'g'),
    one.replace(/^G/u, 'h').replaceAll('G', 'g'),
    one.replaceAll('G', 'h'),
  ]);
}

/** What is o in Tashkent and Dushanbe is a in Russian, but for the ending: Toshmatov is Ташматов. */
function nearKeys(sound: string): readonly string[] {
  const other = sound.replace(/o(?!va?$)/gu, 'a');
  return other === sound ? [] : keysOfSound(other);
}

/** The likeliest sound of each word: under it the usual transliterations of one name meet. For finding only. */
export function soundOfName(text: string): string {
  return wordsOfName(text)
    .map(({ written }) => soundKeysOf(written))
    .map(({ sounds, consonants }) => sounds[0] ?? consonants[0] ?? '')
    .filter(Boolean)
    .join(' ');
}

/** Whether a word, as far as it was typed, begins the other by its sound; of the Arabic script both must be. */
export function soundBegins(typed: SoundKeys, word: SoundKeys): boolean {
  if (typed.isArabic !== word.isArabic) return false;
  return typed.isArabic ? beginsAny(typed.consonants, word.consonants) : beginsAny(typed.sounds, word.sounds);
}

/** Whether it may be: by a form that is near, or by the consonants alone where one of the scripts writes no more. */
export function soundMayBegin(typed: SoundKeys, word: SoundKeys): boolean {
  if (soundBegins(typed, word)) return true;
  if (typed.isArabic !== word.isArabic) {
    // One consonant is too little.
    return beginsAny(
      typed.consonants.filter(({ length }) => length > 1),
      word.consonants,
    );
  }
  return beginsAny(typed.nearSounds, word.sounds) || beginsAny(typed.sounds, word.nearSounds);
}

function beginsAny(typed: readonly string[], words: readonly string[]): boolean {
  return typed.some((one) => words.some((other) => other.startsWith(one)));
}
