import { stated, type Found } from './found';
import type { Reading } from './reading';
import { touching } from './span';

const goals =
  /(?<!\p{L})(?:sdgs?|sustainable development goals?|цур|цел(?:ь|и|ей) (?:в области )?устойчивого развития)(?: no\.?| №|:)? ?(?<list>\d{1,2}(?:\.\p{L}?\d?)?(?:(?:, ?| and | и | & |, and )\d{1,2}(?!\d)){0,16})(?!\d)/gu;

/** Sustainable Development Goals the text is tagged with, 1 to 17. */
export function findSdgs(reading: Reading): readonly Found<number>[] {
  const isNoise = touching(reading.noise);
  const found = new Map<number, Found<number>>();
  for (const match of reading.folded.matchAll(goals)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isNoise(span)) continue;
    for (const part of (match.groups?.['list'] ?? '').split(/[^\d.\p{L}]+/u)) {
      const goal = Number.parseInt(part, 10);
      if (goal >= 1 && goal <= 17 && !found.has(goal))
        found.set(goal, { value: goal, clues: [stated(span)] });
    }
  }
  return [...found.values()];
}
