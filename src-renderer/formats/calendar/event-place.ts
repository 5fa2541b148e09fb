import { readText } from '../narrative/reading';
import type { Span } from '../narrative/span';
import { field, stated, type Fields } from './event-claims';

const online =
  /(?<!\p{L})(?:teams|zoom|webex|google meet|skype|online|онлайн|видеоконференц\p{L}*|https?:\/\/\S+)/iu;

/** City and country by the gazetteer; what is left of the line is the house. A line that is a link says it is online. */
export function placeOf(location: string, span: Span | undefined): readonly Fields[] {
  if (!span) return [];
  const { places, parties } = readText(location);
  const shift = ({ start, end }: Span): Span => ({ start: start + span.start, end: end + span.start });
  const [place] = places;
  const state = parties.find(({ kind, form }) => kind === 'state' && form !== 'adjective');
  if (online.test(location)) {
    if (place || state) return [];
    return [field('modality', 'online', { ...span, certainty: 'derived' })];
  }
  const found: Fields[] = [];
  if (place) found.push(field('city', place.city, stated(shift(place))));
  const country = state?.party ?? place?.country;
  if (country !== undefined)
    found.push(
      field(
        'country',
        country,
        state ? stated(shift(state)) : { ...shift(place ?? span), certainty: 'derived' },
      ),
    );
  const named = [...(place ? [place] : []), ...(state ? [state] : [])];
  const house = piecesOf(location).filter(
    (piece) => !named.some(({ start, end }) => start < piece.end && end > piece.start),
  );
  const [first] = house;
  const last = house.at(-1);
  if (first && last) {
    const venue = { start: first.start, end: isOneRun(house, location) ? last.end : first.end };
    found.push(field('venue', location.slice(venue.start, venue.end), stated(shift(venue))));
  }
  return found;
}

function piecesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^,;]+/gu)].flatMap(({ index, 0: piece }) => {
    const start = index + piece.length - piece.trimStart().length;
    const end = start + piece.trim().length;
    return end > start ? [{ start, end }] : [];
  });
}

/** Whether nothing but commas parts the pieces: the city does not stand among them. */
function isOneRun(pieces: readonly Span[], text: string): boolean {
  return pieces.every((piece, index) => {
    const next = pieces[index + 1];
    return !next || /^[,;\s]*$/u.test(text.slice(piece.end, next.start));
  });
}
