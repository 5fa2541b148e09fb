import { describe, expect, it } from 'vitest';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { localeCodes, locales } from '@/i18n/locales';
import { messages as english, type MessageKey } from '@/i18n/messages/en/messages';

const keys = Object.keys(english) as MessageKey[];

/** What Russian text leaves in Latin letters too: names of the app, of formats and of keys. */
const latinNames =
  /\b(Rapporteur|Word|Excel|PDF|HTML|Markdown|Ctrl|Shift|Alt|Enter|Esc|docx|md|txt|UNHCR|IOM)\b/g;

/** The words of a message, without its arguments, those inside plurals and choices included. */
function wordsOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return wordsOf(element.children);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return '';
      return Object.values(element.options)
        .map(({ value }) => wordsOf(value))
        .join(' ');
    })
    .join(' ');
}

/** The names of a message's arguments and tags, those inside plurals and choices included. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      names.add(`<${element.value}>`);
      argumentsOf(element.children).forEach((name) => names.add(name));
      continue;
    }
    names.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options))
        argumentsOf(value).forEach((name) => names.add(name));
    }
  }
  return names;
}

/** The forms that plurals by cardinal numbers give. */
function pluralFormsOf(elements: readonly MessageFormatElement[]): readonly string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralFormsOf(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralFormsOf(value));
    const isCardinal = element.type === TYPE.plural && element.pluralType === 'cardinal';
    return isCardinal ? [Object.keys(element.options), ...inner] : inner;
  });
}

describe.each(localeCodes)('the messages of %s', (code) => {
  it('are there for every key, and for no other', async () => {
    const messages = await locales[code].load();
    expect(Object.keys(messages).toSorted()).toEqual(keys.toSorted());
  });

  it('are never empty and are valid ICU messages', async () => {
    const messages = await locales[code].load();
    for (const key of keys) {
      expect(messages[key].trim(), key).not.toBe('');
      expect(() => parse(messages[key]), key).not.toThrow();
    }
  });

  it('take the same arguments as in English', async () => {
    const messages = await locales[code].load();
    for (const key of keys) {
      expect([...argumentsOf(parse(messages[key]))].toSorted(), key).toEqual(
        [...argumentsOf(parse(english[key]))].toSorted(),
      );
    }
  });

  it('have the sign of a number only where a plural puts the number', async () => {
    const messages = await locales[code].load();
    for (const key of keys) expect(wordsOf(parse(messages[key])), key).not.toContain('#');
  });

  it('give every form of a noun its language has, wherever they count one', async () => {
    const messages = await locales[code].load();
    const wanted = new Intl.PluralRules(locales[code].tag).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const forms of pluralFormsOf(parse(messages[key]))) {
        // Words that do not bend by number, and verbs, get by with "one" and "other".
        const bends = forms.includes('few') || forms.includes('many');
        if (bends) expect(forms, `${code} ${key}`).toEqual(expect.arrayContaining(wanted));
      }
    }
  });
});

describe('the Russian messages', () => {
  it('are in Russian: none is left in Latin letters, but for names', async () => {
    const messages = await locales.ru.load();
    const left = keys.filter((key) => {
      const words = wordsOf(parse(messages[key])).replaceAll(latinNames, '');
      return /\p{Script=Latin}/u.test(words) && !/\p{Script=Cyrillic}/u.test(words);
    });
    expect(left).toEqual([]);
  });

  it('write ё and proper quotation marks', async () => {
    const messages = await locales.ru.load();
    for (const key of keys) {
      expect(messages[key], key).not.toMatch(/["“”]/);
      expect(messages[key], key).not.toMatch(
        /(^|\s)(еще|все равно|отчет|удален|утвержден|распространен)(\s|[.,;]|$)/i,
      );
    }
  });
});

describe('the English messages', () => {
  it('use the apostrophe and quotation marks of print', () => {
    for (const key of keys) expect(english[key], key).not.toMatch(/\w'\w|"/);
  });
});
