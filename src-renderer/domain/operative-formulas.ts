import type { Localized } from './fields';
import type { StatementClass } from './paragraph';

/** A formula that can be written into a paragraph by a few letters. */
export interface Formula {
  readonly id: string;
  /** What is typed for one of the house's own, without the slash; the built-in ones are found by their words. */
  readonly shortcut: string | null;
  readonly text: Localized;
  readonly class: StatementClass | null;
}

const verbs: Readonly<Record<StatementClass, readonly (readonly [en: string, ru: string])[]>> = {
  decision: [
    ['decided', 'решили'],
    ['adopted', 'приняли'],
    ['endorsed', 'одобрили'],
    ['approved', 'утвердили'],
    ['agreed to', 'договорились'],
  ],
  commitment: [
    ['committed to', 'обязались'],
    ['undertook to', 'взяли на себя обязательство'],
    ['reaffirmed their commitment to', 'подтвердили приверженность'],
  ],
  request: [
    ['requested', 'просили'],
    ['called upon', 'призвали'],
    ['urged', 'настоятельно призвали'],
    ['invited', 'предложили'],
    ['encouraged', 'рекомендовали'],
    ['recommended', 'рекомендовали'],
    ['tasked', 'поручили'],
  ],
  need: [
    ['emphasized', 'подчеркнули'],
    ['stressed', 'подчеркнули'],
    ['underlined', 'особо отметили'],
    ['highlighted', 'обратили внимание на'],
    ['acknowledged the need to', 'отметили необходимость'],
  ],
  position: [
    ['recognized', 'признали'],
    ['acknowledged', 'признали'],
    ['reaffirmed', 'подтвердили'],
    ['affirmed', 'подтвердили'],
  ],
  record: [
    ['reviewed', 'рассмотрели'],
    ['discussed', 'обсудили'],
    ['considered', 'рассмотрели'],
    ['explored', 'изучили'],
    ['noted', 'отметили'],
    ['took note of', 'приняли к сведению'],
    ['recalled', 'напомнили'],
  ],
  courtesy: [
    ['welcomed', 'приветствовали'],
    ['appreciated', 'высоко оценили'],
    ['thanked', 'выразили признательность'],
    ['commended', 'дали высокую оценку'],
  ],
};

/** Every operative verb of the field's table, in both working languages. */
export const operativePairs: readonly (readonly [en: string, ru: string])[] = Object.values(verbs).flat();

/** The operative formulas of the field, from its table of verbs, in both working languages. */
export const builtInFormulas: readonly Formula[] = Object.entries(verbs).flatMap(([kind, pairs]) =>
  pairs.map(([en, ru]) => ({
    id: en,
    shortcut: null,
    text: { en: `Participants ${en} `, ru: `Участники ${ru} ` },
    // The keys of the table are the classes.
    class: kind as StatementClass,
  })),
);

/** Operative verbs of a language as they are proposed for a statement, each once. */
export function operativeVerbsIn(
  language: string,
): readonly { readonly verb: string; readonly class: StatementClass }[] {
  const seen = new Set<string>();
  return Object.entries(verbs).flatMap(([kind, pairs]) =>
    pairs.flatMap(([en, ru]) => {
      const verb = language.startsWith('ru') ? ru : en;
      if (seen.has(verb)) return [];
      seen.add(verb);
      return [{ verb, class: kind as StatementClass }];
    }),
  );
}

/**
 * The formulas in a language that answer the letters after the slash: by their shortcut, by the beginning of a word, in
 * the other language too. The house's own come first.
 */
export function findFormulas(
  formulas: readonly Formula[],
  typed: string,
  language: string,
): readonly (Formula & { readonly words: string })[] {
  const wanted = typed.toLocaleLowerCase();
  return formulas
    .flatMap((formula) => {
      const words = formula.text[language] ?? '';
      const score = words === '' ? 0 : scoreOf(formula, wanted);
      return score === 0 ? [] : [{ formula: { ...formula, words }, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ formula }) => formula);
}

function scoreOf({ shortcut, text }: Formula, wanted: string): number {
  const own = shortcut === null ? 0 : 1;
  if (wanted === '') return 1 + own;
  if (shortcut?.toLocaleLowerCase().startsWith(wanted)) return 4;
  const begins = Object.values(text).some((words) =>
    words
      .toLocaleLowerCase()
      .split(/\P{L}+/u)
      .some((word) => word.startsWith(wanted)),
  );
  return begins ? 2 + own : 0;
}

/** The slash and letters that stand before the caret and ask for a formula; `null` where none are. */
export function formulaAsked(
  text: string,
  caret: number,
): { readonly start: number; readonly typed: string } | null {
  const match = /(?:^|\s)\/([\p{L}-]{0,24})$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const typed = match[1] ?? '';
  return { start: caret - typed.length - 1, typed };
}
