import { generateNKeysBetween } from 'fractional-indexing';

import type { Draft } from '@/domain/draft';
import type { LetGo } from '@/formats/acceptance/acceptance-plan';
import { whatGoes } from '@/formats/acceptance/let-paragraphs-go';
import { createPlanBuilder } from '@/formats/acceptance/plan-builder';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import type { EarlierText } from '../pending/pending-review';
import { goneAt, goneFacts, type GoneFact, type Version } from './gone-facts';
import type { VersionDifference } from './version-difference';

/**
 * Which paragraphs of the register the gone facts of a version are, by their paths. Those of the meeting that the version
 * is part of, which only the earlier version states, at places that are gone all of them, and states as they stand in every
 * language. What was edited or translated since, or is in another source as well, is not let go by a file.
 */
export async function goneParagraphs(
  register: Register,
  difference: VersionDifference,
  { sha256 }: Pick<EarlierText, 'sha256'>,
  version: Version,
): Promise<ReadonlyMap<string, LetGo>> {
  const by = version.hashes[0] ?? '';
  const gone = goneFacts(difference, version, 'paragraphs');
  const source = gone.length > 0 ? await register.sourceOf(sha256) : undefined;
  if (!source) return new Map();
  const rows = createPlanBuilder({
    register: await register.outcomeRecords([...new Set(gone.map(({ meetingId }) => meetingId))]),
    newId,
    orderKeys: generateNKeysBetween,
  });
  const at = goneAt(gone);
  const found = new Map<string, LetGo>();
  for (const paragraph of rows.rows('paragraphs')) {
    const stating = rows.claimsOf(paragraph.id).filter(({ field }) => field === '');
    const own = stating.map((claim) => at(paragraph.meetingId, claim));
    const isAlone = stating.length > 0 && stating.every(({ sourceId }) => sourceId === source.id);
    const said = own.flatMap((one) => textOf(difference.draft, one) ?? []);
    const isAsStated = Object.values(paragraph.text).every((words) => words === '' || said.includes(words));
    if (!isAlone || !isAsStated || own.includes(undefined)) continue;
    const letGo = { id: paragraph.id, by, seen: whatGoes(rows, paragraph) };
    for (const one of own) if (one) found.set(one.path, letGo);
  }
  return found;
}

function textOf({ meetings }: Draft, one: GoneFact | undefined): string | undefined {
  return one && meetings[one.meeting]?.paragraphs[one.index]?.text;
}
