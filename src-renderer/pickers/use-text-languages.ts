import { useState } from 'react';
import type { Localized } from '@/domain/fields';
import { languageInWords } from '@/i18n/language-in-words';
import { locales } from '@/i18n/locales';
import type { Translate } from '@/i18n/use-text';

export interface TextLanguage {
  readonly id: string;
  /** In its own words. */
  readonly name: string;
}

/** The choice that shows two languages beside each other. */
export const both = 'both';

export interface TextLanguages {
  /** Working languages, and any other that a text is in. */
  readonly all: readonly TextLanguage[];
  readonly shown: readonly TextLanguage[];
  readonly choice: string;
  readonly choose: (choice: string) => void;
  /** Shows two languages beside each other, in this order. */
  readonly chooseBoth: (left: string, right: string) => void;
}

/** In which languages the texts are shown: at first in that of the interface, where there is a text in it. */
export function useTextLanguages(texts: readonly Localized[], locale: string, t: Translate): TextLanguages {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pair, setPair] = useState<readonly [string, string] | null>(null);
  const used = new Set(
    texts.flatMap((text) => Object.entries(text).flatMap(([tag, words]) => (words === '' ? [] : [tag]))),
  );
  const all = [...new Set([...Object.keys(locales), ...used])].map((id) => ({ id, name: ownName(id, t) }));
  const own = locale.split('-')[0] ?? 'en';
  const usual = used.size === 0 || used.has(own) ? own : ([...used][0] ?? own);
  const choice = chosen ?? usual;
  const beside = [...(pair ?? []), usual, ...all.map(({ id }) => id)];
  const shown =
    choice === both
      ? [...new Set(beside)].flatMap((tag) => all.filter(({ id }) => id === tag)).slice(0, 2)
      : all.filter(({ id }) => id === choice);
  return {
    all,
    shown: shown.length > 0 ? shown : all.slice(0, 1),
    choice,
    choose: setChosen,
    chooseBoth: (left, right) => {
      setPair([left, right]);
      setChosen(both);
    },
  };
}

function ownName(tag: string, t: Translate): string {
  const name = languageInWords(tag, tag, t);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
