import type { ReviewDecisions } from '../review/review-decisions';

/**
 * Undoes what one answer did to the decisions of a review; what was decided after it stays.
 * @param before what stood when the answer was given
 * @param after what the answer made of it
 */
export function takeAnswerBack(
  now: ReviewDecisions,
  before: ReviewDecisions,
  after: ReviewDecisions,
): ReviewDecisions {
  return {
    accepted: listBack(now.accepted, before.accepted, after.accepted),
    dropped: listBack(now.dropped, before.dropped, after.dropped),
    corrected: valuesBack(now.corrected, before.corrected, after.corrected),
    preferred: valuesBack(now.preferred, before.preferred, after.preferred),
    ...belongingBack(now, before, after),
    ...peopleBack(now, before, after),
    ...recordsBack(now, before, after),
    ...letGoBack(now, before, after),
    ...(now.contradicted ? { contradicted: now.contradicted } : {}),
    meetings: meetingsBack(now.meetings, before.meetings, after.meetings),
    processName: now.processName === after.processName ? before.processName : now.processName,
  };
}

function meetingsBack(
  now: ReviewDecisions['meetings'],
  before: ReviewDecisions['meetings'],
  after: ReviewDecisions['meetings'],
): ReviewDecisions['meetings'] {
  if (isSame(now, after)) return before;
  const length = Math.max(now.length, before.length);
  return Array.from({ length }, (_, at) => {
    const [is = null, stood = null, made = null] = [now[at], before[at], after[at]];
    return isSame(is, made) ? stood : is;
  });
}

function belongingBack(now: ReviewDecisions, before: ReviewDecisions, after: ReviewDecisions) {
  const belonging = valuesBack(now.belonging ?? {}, before.belonging ?? {}, after.belonging ?? {});
  return Object.keys(belonging).length > 0 ? { belonging } : {};
}

function peopleBack(now: ReviewDecisions, before: ReviewDecisions, after: ReviewDecisions) {
  const people = valuesBack(now.people ?? {}, before.people ?? {}, after.people ?? {});
  return Object.keys(people).length > 0 ? { people } : {};
}

function recordsBack(now: ReviewDecisions, before: ReviewDecisions, after: ReviewDecisions) {
  const records = valuesBack(now.records ?? {}, before.records ?? {}, after.records ?? {});
  return Object.keys(records).length > 0 ? { records } : {};
}

function letGoBack(now: ReviewDecisions, before: ReviewDecisions, after: ReviewDecisions) {
  const letGo = valuesBack(now.letGo ?? {}, before.letGo ?? {}, after.letGo ?? {});
  return Object.keys(letGo).length > 0 ? { letGo } : {};
}

function listBack(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const stood = new Set(before);
  const made = new Set(after);
  const kept = now.filter((path) => stood.has(path) || !made.has(path));
  return [...new Set([...kept, ...before.filter((path) => !made.has(path))])];
}

function valuesBack<T>(
  now: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const values = new Map(Object.entries(now));
  for (const path of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [stood, made, is] = [before[path], after[path], values.get(path)];
    // Said anew since, or not touched by the answer.
    if (isSame(stood, made) || !isSame(is, made)) continue;
    if (stood === undefined) values.delete(path);
    else values.set(path, stood);
  }
  return Object.fromEntries(values);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
