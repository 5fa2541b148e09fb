import { citiesOfMeetings } from './cities-of-meetings';
import { citiesOfTheRegion } from './cities-of-the-region';
import { citiesOfTheWorld } from './cities-of-the-world';
import { normaliseName } from './normalise-name';
import type { ReferenceCity } from './reference-city';

export const cities: readonly ReferenceCity[] = [
  ...citiesOfTheRegion,
  ...citiesOfTheWorld,
  ...citiesOfMeetings,
];

/**
 * Every name of a city in either language, former names and Russian variants included, without
 * repetition.
 */
export function cityNamesOf(city: ReferenceCity): readonly string[] {
  const former = (city.history ?? []).flatMap(({ en, ru }) => [en, ru]);
  return [...new Set([city.en, city.ru, ...(city.variants ?? []), ...former])];
}

const citiesByName = new Map(
  cities.flatMap((city) => cityNamesOf(city).map((name) => [normaliseName(name), city] as const)),
);

/** Any name in either language, of any period: "Nur-Sultan" and "Алма-Ата" are found under today's city. */
export function cityByName(name: string): ReferenceCity | undefined {
  return citiesByName.get(normaliseName(name));
}
