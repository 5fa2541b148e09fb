/** Where a person's page is. The address of a merged record leads to whom it was merged into. */
export function personAddress(personId: string): string {
  return `/people/${personId}`;
}

/** Where two records are looked at side by side; without the other, it is asked for. */
export function mergeAddress(personId: string, otherId?: string): string {
  return `/people/${personId}/merge${otherId === undefined ? '' : `/${otherId}`}`;
}

export const duplicatesAddress = '/people/duplicates';

/** Functions, units and institutions in two languages. */
export const postsAddress = '/people/posts';
