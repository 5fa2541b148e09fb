import {
  contentLine,
  nameOfLine,
  parameterOf,
  type Component,
  type ContentLine,
} from '../calendar/content-lines';
import { modernLine } from './older-card';

/** A contact card by what a table of people holds; empty where it does not say. */
export interface ContactCard {
  /** As the card shows it. */
  readonly shownName: string;
  readonly otherNames: string;
  readonly given: string;
  readonly family: string;
  readonly honorific: string;
  readonly organisation: string;
  readonly unit: string;
  readonly function: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly note: string;
}

const wanted = new Set('fn n org title role email tel adr note lang'.split(' '));

/** Pictures, keys and whatever else a card holds are not looked at. */
export function contactCard({ lines }: Component): ContactCard {
  const read = new Map<string, ContentLine[]>();
  for (const line of lines) {
    if (!wanted.has(nameOfLine(line))) continue;
    const parsed = contentLine(modernLine(line), 'card');
    if (parsed) read.set(parsed.name, [...(read.get(parsed.name) ?? []), parsed]);
  }
  const all = (name: string) => (read.get(name) ?? []).map((line) => ({ line, words: wordsOf(line) }));
  const first = (name: string) => all(name)[0]?.words[0] ?? '';
  const [family = '', given = '', more = '', honorific = '', suffix = ''] = all('n')[0]?.words ?? [];
  const [organisation = '', ...units] = all('org')[0]?.words ?? [];
  const [shownName = '', ...otherNames] = all('fn').map(({ words }) => words.join(' ').trim());
  const [email = '', ...otherMails] = preferred(all('email')).map((words) => words.replace(/^mailto:/iu, ''));
  const languages = all('lang').map(({ words }) => words[0] ?? '');
  return {
    shownName,
    otherNames: joined(otherNames.filter((name) => name !== shownName)),
    given: [given, more].filter((part) => part !== '').join(' '),
    family,
    honorific,
    organisation,
    unit: joined(units),
    function: first('title') || first('role'),
    email,
    phone: joined(preferred(all('tel')).map((words) => words.replace(/^tel:/iu, ''))),
    address: joined(all('adr')[0]?.words ?? []),
    note: joined([
      suffix,
      ...otherMails,
      ...(languages.length > 0 ? [`LANG: ${joined(languages)}`] : []),
      first('note'),
    ]),
  };
}

function wordsOf({ values }: ContentLine): readonly string[] {
  return values.map((value) =>
    value
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

/** The one a card prefers stands first. */
function preferred(
  found: readonly { readonly line: ContentLine; readonly words: readonly string[] }[],
): readonly string[] {
  const isPreferred = ({ line }: (typeof found)[number]) =>
    parameterOf(line, 'pref') !== '' ||
    [line.parameters['type']].flat().some((type) => /^pref$/iu.test(type ?? ''));
  return [...found.filter(isPreferred), ...found.filter((one) => !isPreferred(one))].map(
    ({ words }) => words[0] ?? '',
  );
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts.filter((part) => part !== ''))].join(', ');
}
