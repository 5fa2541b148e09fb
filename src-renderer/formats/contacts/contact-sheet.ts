import { componentsOf, unfolded } from '../calendar/content-lines';
import { readText } from '../narrative/reading';
import { rowLimit, type ReadSheet } from '../sheet/sheet';
import { fieldTitles, type FieldTitles } from '../tables/table-field';
import type { Locale } from '../tables/table-language';
import { contactCard, type ContactCard } from './contact-card';
import { joinQuoted } from './older-card';

/** The table of people that the cards of a file are, with the titles that the app's own table has. */
export function contactSheet(text: string, name: string): ReadSheet {
  const { components, left } = componentsOf(joinQuoted(unfolded(text)), 'VCARD', rowLimit - 1);
  const cards = components.map(contactCard);
  const titles = fieldTitles[languageOf(cards)];
  // Where a card has no name in parts, all are read by the whole of it: who reads the table asks for the order.
  const isInParts = cards.every(({ given, family }) => given !== '' || family !== '');
  const columns = isInParts ? partedColumns : wholeColumns;
  return {
    name,
    rows: [columns.map(([field]) => titles[field]), ...cards.map((card) => rowOf(card, columns))],
    merges: [],
    dateSystem: 1900,
    ...(left > 0 ? { cut: { rows: true, columns: false } } : {}),
  };
}

type Column = readonly [field: keyof FieldTitles, cell: (card: ContactCard & Body) => string];

/** Where somebody works: a party of its own, or a body of one. */
interface Body {
  readonly party: string;
  readonly institution: string;
}

const work: readonly Column[] = [
  ['other-names', (card) => card.otherNames],
  ['party', (card) => card.party],
  ['function', (card) => card.function],
  ['unit', (card) => card.unit],
  ['institution', (card) => card.institution],
  ['email', (card) => card.email],
  ['phone', (card) => card.phone],
  ['address', (card) => card.address],
  ['note', (card) => card.note],
];
const partedColumns: readonly Column[] = [
  ['honorific', (card) => card.honorific],
  ['given', (card) => card.given],
  ['family', (card) => card.family],
  ...work,
];
const wholeColumns: readonly Column[] = [
  ['honorific', (card) => card.honorific],
  ['name', (card) => card.shownName || `${card.given} ${card.family}`.trim()],
  ...work,
];

function rowOf(card: ContactCard, columns: readonly Column[]): readonly (string | null)[] {
  const whole = { ...card, ...bodyOf(card.organisation) };
  return columns.map(([, cell]) => cell(whole) || null);
}

/** "UNHCR" is whom somebody speaks for; a ministry is where somebody works. */
function bodyOf(organisation: string): Body {
  const [only, ...others] = organisation === '' ? [] : readText(organisation).parties;
  const isParty =
    only !== undefined && others.length === 0 && only.start === 0 && only.end === organisation.length;
  return isParty ? { party: organisation, institution: '' } : { party: '', institution: organisation };
}

function languageOf(cards: readonly ContactCard[]): Locale {
  const words = cards
    .slice(0, 200)
    .map((card) => `${card.shownName}${card.family}${card.organisation}${card.function}`)
    .join('');
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'ru' : 'en';
}
