/**
 * The address of a page of the app as the browser has it: the path stands in the fragment and its query before it, so
 * that a link opened in another tab leads to the same.
 */
export function hrefInApp(to: string): string {
  const [path = '', search] = to.split('?');
  return search === undefined ? `#${path}` : `?${search}#${path}`;
}
