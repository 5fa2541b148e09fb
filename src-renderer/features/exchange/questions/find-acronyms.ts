import { acronymsOf, organisationByCode } from '@/domain/reference/find-names';
import { referenceId } from '@/domain/reference-id';
import { partySaidAs } from '@/formats/acceptance/acceptance-plan';
import { referenceParty } from '@/formats/matching/match-party';
import type { Steps } from '@/store/in-slices';

import type { BatchRow } from '../batch/batch-row';
import type { ReviewAction } from '../review/review-decisions';
import type { Question } from './question';

/** A name of several words and the files whose texts say it. */
interface SpelledOut {
  readonly name: string;
  readonly rows: Set<BatchRow>;
}

/**
 * Acronyms that stand alone in some files, where they are taken for the body that the reference knows by them, while a text
 * of the same reading gives them to another body. Asked once for all these files; within one text its reader tells.
 */
export function* acronymQuestions(rows: readonly BatchRow[]): Steps<readonly Question[]> {
  const byInitials = new Map<string, Map<string, SpelledOut>>();
  for (const row of rows) {
    yield;
    for (const { name } of row.digest?.records?.parties ?? []) {
      if (referenceParty(name)) continue;
      for (const initials of initialsOf(name)) {
        const names = byInitials.get(initials) ?? new Map<string, SpelledOut>();
        const spelled = names.get(name) ?? { name, rows: new Set<BatchRow>() };
        spelled.rows.add(row);
        byInitials.set(initials, names.set(name, spelled));
      }
    }
  }
  const bare = new Map<
    string,
    { readonly acronym: string; readonly places: Place[]; readonly spelled: SpelledOut }
  >();
  for (const row of rows) {
    yield;
    for (const { name: code, places } of row.digest?.records?.parties ?? []) {
      const said = row.review?.decisions.records?.[partySaidAs(code)];
      if (said || !organisationByCode(code)) continue;
      for (const acronym of acronymsOf(code))
        for (const spelled of byInitials.get(acronym.toUpperCase())?.values() ?? []) {
          if (spelled.rows.has(row)) continue;
          const key = `${code} ${spelled.name}`;
          const found = bare.get(key) ?? { acronym, places: [], spelled };
          found.places.push(...places.map((path) => ({ row, path, code })));
          bare.set(key, found);
        }
    }
  }
  return [...bare].map(([key, { acronym, places, spelled }]): Question => ({
    kind: 'acronym',
    id: `acronym ${key}`,
    files: [...new Set(places.map(({ row }) => row.file.name))],
    count: places.length,
    acronym,
    name: spelled.name,
    spelledIn: [...spelled.rows].map(({ file }) => file.name),
    is: answersOf(places, ({ path }) => ({ kind: 'correct', path: partyAt(path), value: spelled.name })),
    isNot: answersOf(places, ({ code }) => ({
      kind: 'record',
      path: partySaidAs(code),
      is: { id: referenceId(code) },
    })),
  }));
}

/** Where a file names the body that the reference knows by the acronym. */
interface Place {
  readonly row: BatchRow;
  readonly path: string;
  readonly code: string;
}

/** Of a list of names the place is the name; of a line with a party, the party is a part of it. */
function partyAt(path: string): string {
  return path.endsWith('/party') || path.includes('/addressees/') ? path : `${path}/party`;
}

function answersOf(places: readonly Place[], actionOf: (place: Place) => ReviewAction) {
  const byReview = new Map<string, ReviewAction[]>();
  for (const place of places) {
    const own = byReview.get(place.row.id);
    if (own) own.push(actionOf(place));
    else byReview.set(place.row.id, [actionOf(place)]);
  }
  return [...byReview].map(([reviewId, actions]) => ({ reviewId, actions }));
}

const small = /^(?:of|for|on|in|and|the|to|по|и|в|для|при)$/u;

/** The acronyms that a name may be short for: of all its words, and of its main ones; none of a single word. */
function initialsOf(name: string): readonly string[] {
  const words = name.match(/[\p{L}’'-]+/gu) ?? [];
  const initials = (of: readonly string[]) =>
    of
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  return [...new Set([words, words.filter((word) => !small.test(word))].map(initials))].filter(
    (acronym) => acronym.length > 1,
  );
}
