/**
 * The part of an address that is a list's own: its words under a prefix. The router carries the query from page to page,
 * so that a list is found as it was left; what narrows one must never narrow another.
 */

/** What of the address belongs to the list, under the list's own words. */
export function ownQuery(address: URLSearchParams, list: string): URLSearchParams {
  const own = new URLSearchParams();
  for (const [key, value] of address) {
    if (key.startsWith(`${list}.`)) own.append(key.slice(list.length + 1), value);
  }
  return own;
}

/** The address with these words of the list in place of those it had; what other lists have there stays. */
export function withOwnQuery(address: URLSearchParams, list: string, own: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams();
  for (const [key, value] of address) if (!key.startsWith(`${list}.`)) next.append(key, value);
  for (const [key, value] of own) next.append(`${list}.${key}`, value);
  return next;
}
