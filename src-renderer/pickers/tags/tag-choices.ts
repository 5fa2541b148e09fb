import type { Tag } from '@/domain/meeting';
import { sustainableDevelopmentGoals } from '@/domain/reference/sdg';
import { sdgTargets } from '@/domain/reference/sdg-targets';
import { groupTerms, themeTerms } from '@/domain/reference/tag-terms';
import { foldedTag, tagKey, wordsOfTag } from '@/domain/tag-key';
import type { TagWords } from '@/domain/tag-words';
import type { Translate } from '@/i18n/use-text';
import { foldedName, matchName } from '@/search/match-name';
import type { Choice } from '@/ui/list-popover';
import { tagInWords } from './tag-in-words';

interface Asked {
  readonly kind: Tag['kind'];
  readonly typed: string;
  readonly language: string;
  /** Values in use in the register. */
  readonly used: readonly string[];
  /** Tags that are there already are not offered. */
  readonly present: readonly Pick<Tag, 'kind' | 'value'>[];
  readonly own: readonly TagWords[];
  readonly t: Translate;
}

const shownAtMost = 12;

/** Tags that answer what was typed, in any language they are known in: those in use first, then the terms of the field. */
export function tagChoices(asked: Asked): readonly Choice[] {
  const { kind, language, own, present, t } = asked;
  const there = new Set(present.map((tag) => tagKey(tag, own)));
  const choices = valuesOf(asked).filter((value) => !there.has(tagKey({ kind, value }, own)));
  return choices
    .slice(0, shownAtMost)
    .map((value) => ({ id: value, label: tagInWords({ kind, value }, language, t, own) }));
}

/** The value under which the register knows a tag already, whichever language it was typed in; else as it was typed. */
export function valueInUse(
  kind: Tag['kind'],
  typed: string,
  used: readonly string[],
  own: readonly TagWords[],
): string {
  const key = tagKey({ kind, value: typed }, own);
  return used.find((value) => tagKey({ kind, value }, own) === key) ?? typed;
}

function valuesOf({ kind, typed, used, own }: Asked): readonly string[] {
  if (kind === 'sdg') return sdgValues(typed);
  const query = foldedName(typed);
  const terms = kind === 'theme' ? themeTerms : groupTerms;
  const seen = new Set<string>();
  return [...used, ...terms.map(({ en }) => en)].filter((value) => {
    const key = tagKey({ kind, value }, own);
    if (seen.has(key)) return false;
    seen.add(key);
    const names = [value, ...Object.values(wordsOfTag({ kind, value }, own) ?? {})];
    return typed.trim() === '' || names.some((name) => matchName(query, foldedName(name)) > 0);
  });
}

/** By number ("10", "10.", "10.7") or by words. */
function sdgValues(typed: string): readonly string[] {
  const all = [
    ...sustainableDevelopmentGoals.map(({ goal, en, ru }) => ({ value: String(goal), en, ru })),
    ...sdgTargets.map(({ target, en, ru }) => ({ value: target, en, ru })),
  ];
  const number = foldedTag(typed)
    .replace(/^(?:sdg|цур)\s*/u, '')
    .replace(',', '.');
  if (number === '') return all.slice(0, 17).map(({ value }) => value);
  if (/^\d/u.test(number)) {
    return all.flatMap(({ value }) =>
      value === number || value.startsWith(`${number.replace(/\.$/u, '')}.`) ? [value] : [],
    );
  }
  const query = foldedName(typed);
  return all.flatMap(({ value, en, ru }) =>
    [en, ru].some((name) => matchName(query, foldedName(name)) > 0) ? [value] : [],
  );
}
