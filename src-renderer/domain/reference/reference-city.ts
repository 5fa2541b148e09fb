import { formerOn, type ReferenceLanguage } from './party-name';

/** Two Russian cases, printed after "города" and "в"; nominative is the name itself. */
export interface RussianForms {
  readonly genitive: string;
  readonly prepositional: string;
}

interface CityNames {
  readonly en: string;
  readonly ru: string;
  /** Only where the name's ending does not tell; see `russianForms`. */
  readonly ruForms?: RussianForms;
}

/** A city or resort where meetings of this kind are held; the country is an ISO 3166-1 alpha-3 code. */
export interface ReferenceCity extends CityNames {
  readonly iso3: string;
  /** Other names met in texts, in either language. */
  readonly variants?: readonly string[];
  /** The Russian preposition of place where it is not "в". */
  readonly ruPreposition?: 'на' | 'во';
  /** Names that were official in `[from, until)`, ISO dates, oldest first. */
  readonly history?: readonly (CityNames & { readonly from?: string; readonly until: string })[];
}

/** The name on the date: Astana on 22 September 2015, Nur-Sultan on 1 June 2021; today's without a date. */
export function cityName(city: ReferenceCity, language: ReferenceLanguage, date?: string): string {
  return namesOn(city, date)[language];
}

/** "города Астаны", "в Нур-Султане": the Russian forms of the name that was official on the date. */
export function cityRussianForms(city: ReferenceCity, date?: string): RussianForms {
  const { ru, ruForms } = namesOn(city, date);
  return ruForms ?? russianForms(ru);
}

/**
 * Declines a place name by its ending. Names in -о, -е, -и, -у, -ы, -э, -ю stay as they are; the soft sign
 * hides the gender (Казань, Брюссель), so such names need forms of their own.
 */
export function russianForms(name: string): RussianForms {
  const stem = name.slice(0, -1);
  if (name.endsWith('ия')) return { genitive: `${stem}и`, prepositional: `${stem}и` };
  if (name.endsWith('я')) return { genitive: `${stem}и`, prepositional: `${stem}е` };
  if (name.endsWith('а')) {
    return { genitive: stem + (/[гкхжшщч]$/.test(stem) ? 'и' : 'ы'), prepositional: `${stem}е` };
  }
  if (name.endsWith('й')) return { genitive: `${stem}я`, prepositional: `${stem}е` };
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return { genitive: `${name}а`, prepositional: `${name}е` };
  return { genitive: name, prepositional: name };
}

function namesOn(city: ReferenceCity, date: string | undefined): CityNames {
  return (city.history && formerOn(city.history, date)) ?? city;
}
