import type { Chairmanship } from '@/domain/chairmanship';
import { yearOf } from '@/domain/edtf';

/** A Chairmanship as the process calls it, else by its years: "2019–2020", "2013–2016", "2025–"; `''` without any. */
export function chairLabel({ label, from, until }: Pick<Chairmanship, 'label' | 'from' | 'until'>): string {
  if (label) return label;
  const begun = yearOf(from);
  const ended = yearOf(until);
  if (begun === null && ended === null) return '';
  if (begun !== null && begun === ended) return String(begun);
  return `${begun ?? ''}–${ended ?? ''}`;
}
