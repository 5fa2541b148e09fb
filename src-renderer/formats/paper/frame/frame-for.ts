import type { PaperLanguage } from '../paper';
import { en } from './en';
import type { Frame } from './frame';
import { ru } from './ru';

const frames: Readonly<Record<PaperLanguage, Frame>> = { en, ru };

export function frameFor(language: PaperLanguage): Frame {
  return frames[language];
}
