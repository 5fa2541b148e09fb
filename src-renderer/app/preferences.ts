import * as z from 'zod/mini';
import { chooseLocale, localeCodes, type Locale } from '@/i18n/locales';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const schemas = {
  /** Null follows the system's languages. */
  language: z.nullable(z.enum(localeCodes)),
  theme: z.enum(themes),
  /** Stands in the journal beside each change; empty before first run. */
  name: z.string().check(z.trim(), z.maxLength(120)),
  /** Shortcuts of single letters (G M, N, ?) can be turned off: speech input types letters by accident (WCAG 2.1.4). */
  letterKeys: z.boolean(),
};

/** What one person set on this device. The register itself holds none of it. */
export type Preferences = { readonly [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };

export const standardPreferences: Preferences = {
  language: null,
  theme: 'system',
  name: '',
  letterKeys: true,
};

const key = 'rapporteur.preferences';

/** Reads stored preferences; a value that is damaged or of another version falls back by itself, the others stay. */
export function parsePreferences(stored: string | null): Preferences {
  const values = parseObject(stored);
  const read = <Name extends keyof Preferences>(name: Name): Preferences[Name] => {
    const parsed = z.safeParse(schemas[name], values[name]);
    return parsed.success ? (parsed.data as Preferences[Name]) : standardPreferences[name];
  };
  return {
    language: read('language'),
    theme: read('theme'),
    name: read('name'),
    letterKeys: read('letterKeys'),
  };
}

export function loadPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(key));
  } catch {
    // Storage can be closed to the page by the browser's settings; the app works without it.
    return standardPreferences;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // As above: the choice then holds until the window closes.
  }
}

/** The language the interface is shown in. */
export function effectiveLocale({ language }: Preferences, systemLanguages: readonly string[]): Locale {
  return language ?? chooseLocale(systemLanguages);
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return z.parse(z.record(z.string(), z.unknown()), JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}
