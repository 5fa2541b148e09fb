import type { MessageBoxOptions } from 'electron';
import type { ShownKind } from '../src-preload/contract';

const CANCEL = 0;
/** The answer that opens. */
export const OPEN = 1;

// The page cannot supply these: the question exists because the page is not trusted.
const WORDS = {
  en: {
    message: (name: string) => `Open “${name}” in another program?`,
    detail: (kind: string, isMarked: boolean) =>
      `The file came from outside. A copy of it opens for reading only; what is changed there does not come back. ${
        isMarked
          ? 'The copy is marked as come from outside, so that the other program is careful with it.'
          : 'Nothing marks the copy as come from outside: the other program treats it as a file of your own.'
      } About ${kind} files you are asked once until Rapporteur is closed.`,
    open: 'Open',
    cancel: 'Cancel',
  },
  ru: {
    message: (name: string) => `Открыть «${name}» в другой программе?`,
    detail: (kind: string, isMarked: boolean) =>
      `Файл получен извне. Откроется его копия только для чтения: изменения в ней в реестр не попадут. ${
        isMarked
          ? 'Копия помечена как полученная извне, и другая программа отнесётся к ней с осторожностью.'
          : 'Пометки о получении извне у копии нет: другая программа откроет её как ваш собственный файл.'
      } О файлах ${kind} вопрос задаётся один раз, до закрытия Rapporteur.`,
    open: 'Открыть',
    cancel: 'Отмена',
  },
} as const;

/** What the user is asked before another program shows a file. Enter alone opens nothing: the file came from outside. */
export function openCopyQuestion(
  language: keyof typeof WORDS,
  { name, kind, isMarked }: { readonly name: string; readonly kind: ShownKind; readonly isMarked: boolean },
): MessageBoxOptions {
  const words = WORDS[language];
  return {
    type: 'question',
    message: words.message(name),
    detail: words.detail(kind.toUpperCase(), isMarked),
    buttons: [words.cancel, words.open],
    defaultId: CANCEL,
    cancelId: CANCEL,
    noLink: true,
  };
}
