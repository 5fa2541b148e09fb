import type { Id } from '@/domain/fields';

/** Where the register of recommendations is found. */
export const recommendationsAddress = '/recommendations';

/** Recommendations whose texts are so alike that they may be one. */
export const repeatsAddress = '/recommendations/repeats';

/** Where a recommendation is found. */
export function recommendationAddress(recommendationId: Id): string {
  return `/recommendations/${recommendationId}`;
}

/** Where the reports of a party on a recommendation are found. */
export function cellAddress(recommendationId: Id, partyId: Id): string {
  return `/recommendations/${recommendationId}/${partyId}`;
}

/** Where two recommendations are looked at before they become one. Without the other, it is asked for. */
export function joinAddress(recommendationId: Id, otherId?: Id): string {
  return `/recommendations/join/${recommendationId}${otherId === undefined ? '' : `/${otherId}`}`;
}
