import * as z from 'zod/mini';

import { mappingSchema, type Mapping } from '@/formats/sheet-records/mapping';

const key = 'rapporteur.column-meanings';
/** Tables of more kinds than a secretariat meets; the ones not met for longest go first. */
const limit = 200;

const storedSchema = z.array(z.tuple([z.string(), mappingSchema]));

/** What was decided of earlier tables, by their shape, the latest last. One that is damaged is as none. */
export function rememberedMappings(): readonly (readonly [string, Mapping])[] {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    // Storage may be closed to the page, or hold something else: nothing is remembered then.
    return [];
  }
}

/** Remembers the meanings for the next tables of the same titles. */
export function rememberMappings(fresh: readonly (readonly [string, Mapping])[]): void {
  const kept = new Map(rememberedMappings());
  for (const [shape, mapping] of fresh) {
    kept.delete(shape);
    kept.set(shape, mapping);
  }
  try {
    localStorage.setItem(key, JSON.stringify([...kept].slice(-limit)));
  } catch {
    // As above: the next table is then proposed anew.
  }
}
