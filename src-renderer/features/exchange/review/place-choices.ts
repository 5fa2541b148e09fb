import type { DraftMeeting } from '@/domain/draft';
import { cityByName } from '@/domain/reference/cities';

import type { Fact } from './fact';
import type { ReviewAction } from './review-decisions';

type Place = Pick<DraftMeeting, 'city' | 'country'>;

/** Another place that a source states, whole: a city is nowhere without its State. */
export interface PlaceChoice {
  /** Index of the source that states it. */
  readonly source: number;
  readonly place: Place;
  /** What puts it in the place of the one that stands: one decision. */
  readonly actions: readonly ReviewAction[];
}

/**
 * The places that compete with the one of a meeting: of each source the city with the State it names beside it, or else
 * lies in; of a State alone a city that is not known to lie in it goes.
 * @param fact the line of the place: its parts are the city and the State
 * @param standing the place as the review has it
 */
export function placeChoices({ competing, parts }: Fact, standing: Place): readonly PlaceChoice[] {
  const [cityPath = '', countryPath = ''] = parts;
  const at = (path: string, source: number) =>
    competing.filter((one) => one.path === path && one.place.source === source);
  const sources = [...new Set(competing.map(({ place }) => place.source))];
  return sources.flatMap((source): readonly PlaceChoice[] => {
    const cities = textsOf(at(cityPath, source));
    const countries = textsOf(at(countryPath, source));
    const places =
      cities.length > 0
        ? cities.map((city, nth): Place => withCountry(city, countries[nth] ?? countries[0], standing))
        : countries.map((country): Place => withCity(country, standing));
    return places.map((place) => ({ source, place, actions: actionsOf(place, standing) }));
  });

  function actionsOf(place: Place, { city, country }: Place): readonly ReviewAction[] {
    return [
      ...(place.city === city ? [] : [correct(cityPath, place.city)]),
      ...(place.country === country ? [] : [correct(countryPath, place.country)]),
    ];
  }
}

function correct(path: string, value: string | undefined): ReviewAction {
  return { kind: 'correct', path, value: value ?? null };
}

/** What a source says besides that differs in nothing was not said against the State that stands. */
function withCountry(city: string, named: string | undefined, standing: Place): Place {
  const country = named ?? cityByName(city)?.iso3 ?? standing.country;
  return country === undefined ? { city } : { city, country };
}

function withCity(country: string, { city }: Place): Place {
  return city !== undefined && cityByName(city)?.iso3 === country ? { city, country } : { country };
}

function textsOf(values: Fact['competing']): readonly string[] {
  return [...new Set(values.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))];
}
