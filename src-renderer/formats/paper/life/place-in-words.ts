import type { PaperLanguage } from '../paper';
import { lifeWords, placeWords } from './life-words';
import type { Passage } from './passages';

/** Where in a paper a passage stands, in the paper's language: by its number or label, else by what it is. */
export function placeInWords(
  passage: Pick<Passage, 'place' | 'label'> | null,
  language: PaperLanguage,
): string {
  if (!passage) return '';
  const { place, label } = passage;
  if (label === '') return placeWords[language][place];
  if (place === 'numbered') return lifeWords[language].paragraph(label.replace(/\.$/u, ''));
  return place === 'note' ? `${placeWords[language].note} ${label}` : label;
}
