import { cities, cityNamesOf } from '@/domain/reference/cities';
import { buildNameIndex, findNames, type NameIndex } from './name-index';
import { touching, type Span } from './span';
import type { Token } from './tokenise';

/** A city named as a place: not one in the name of a process, a document or an office. */
export interface PlaceMention extends Span {
  /** Nominative of the name as printed: "Nur-Sultan", «Астана». */
  readonly city: string;
  /** ISO alpha-3. */
  readonly country: string;
}

interface KnownCity {
  readonly country: string;
}

let index: NameIndex<KnownCity> | undefined;

function cityIndex(): NameIndex<KnownCity> {
  index ??= buildNameIndex(
    cities.flatMap((city) =>
      cityNamesOf(city).map((name) => ({ name, form: 'short' as const, entry: { country: city.iso3 } })),
    ),
  );
  return index;
}

/** What follows a city that is part of another name: "Almaty Process", "Geneva Convention", "IOM Almaty office". */
const namedAfter =
  /^(?:'s)? (?:process|declaration|communique|convention|protocol|consultations?|dialogue|agreement|accords?|compact|office|plan of action|action plan|pact|statement|principles|road ?map|strategy|commitments?|recommendations|outcomes?|memorandum|charter|time(?!\p{L})|mission|bureau|hub|team|протокол|конвенци|процесс|деклараци|үдеріс|процес)/u;

const unknownCity =
  /(?<=(?:^|[\n(]|\d, |(?:in|at|in the city of|г\.|городе) ))(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), ?$/u;
/** «г. Нади (Фиджи)»: in brackets a State may stand behind a person as well, so that words must lead to the city. */
const cityBeforeBracket =
  /(?<=(?:held in|place in|met in|the city of|г\.|город|городе) ?)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) \($/u;

/**
 * A city the gazetteer lacks, where the text itself says whose it is: "in Adelaide, Australia", or a heading line.
 * @param states States named in the text, by place
 */
export function findUnknownPlaces(
  text: string,
  known: readonly Span[],
  states: readonly { readonly start: number; readonly end: number; readonly party: string }[],
): readonly PlaceMention[] {
  const isKnown = touching(known);
  const isState = touching(states);
  return states.flatMap((state) => {
    const from = Math.max(0, state.start - 48);
    const before = text.slice(from, state.start);
    const isBracket = text.charAt(state.end) === ')';
    const match = unknownCity.exec(before) ?? (isBracket ? cityBeforeBracket.exec(before) : null);
    const city = match?.[1];
    if (!match || city === undefined) return [];
    const start = from + match.index + match[0].indexOf(city);
    const span = { start, end: start + city.length };
    return isKnown(span) || isState(span) ? [] : [{ ...span, city, country: state.party }];
  });
}

/** Cities of the text in order, those in other names left out. */
export function findPlaces(text: string, folded: string, tokens: readonly Token[]): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const hit of findNames(cityIndex(), tokens, text)) {
    const first = tokens[hit.at];
    const last = tokens[hit.at + hit.count - 1];
    if (!first || !last || namedAfter.test(folded.slice(last.end, last.end + 20))) continue;
    found.push({ start: first.start, end: last.end, city: hit.name, country: hit.entry.country });
  }
  return found;
}
