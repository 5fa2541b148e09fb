import type { FactKind } from './fact';

/** Lists of a meeting, each item of which is a line of the review. */
const listKinds: ReadonlySet<string> = new Set<FactKind>([
  'organisers',
  'delegations',
  'people',
  'agenda',
  'paragraphs',
  'interventions',
  'documents',
  'projects',
  'relatedEvents',
  'themes',
  'sdgs',
]);

/** Values that are read together with another: the number with the type, the country with the city. */
const readWith: Readonly<Record<string, string>> = { ordinal: 'type', country: 'city' };

/** The path of the review's line that a JSON Pointer falls under; `null` for what is no fact by itself. */
export function factPathOf(pointer: string): string | null {
  const [, first = '', second, third, fourth] = pointer.split('/');
  if (second === undefined) return null;
  if (first !== 'meetings') return `/${first}/${second}`;
  if (third === undefined) return null;
  if (listKinds.has(third)) return fourth === undefined ? null : `/meetings/${second}/${third}/${fourth}`;
  return `/meetings/${second}/${readWith[third] ?? third}`;
}
