import type { Commitment } from '@/domain/commitment';
import type { DraftProgress } from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';

import type { Claiming } from './accepting';
import { offerValue } from './offer-value';
import { resolveParty } from './resolve-party';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

interface ProgressAt {
  readonly recommendationId: Id;
  readonly progress: DraftProgress;
  readonly path: string;
  readonly language: string;
}

/** How far a recommendation has come in one party, as a list has it: what is there already is not entered again. */
export function acceptProgress(
  claiming: Claiming,
  { recommendationId, progress, path, language }: ProgressAt,
): void {
  if (claiming.isLeftOut(path)) return;
  const { plan } = claiming;
  const partyId = resolveParty({ ...claiming, meeting: { date: progress.date } }, progress.party, language);
  const commitment = commitmentOf(claiming, recommendationId, partyId, progress, path);
  const { status, text, reportedBy } = progress;
  const date = dayOrNull(progress.date);
  if (status === undefined && text === undefined && reportedBy === undefined) return;
  const known = plan
    .where('progressUpdates', 'commitmentId', commitment.id)
    .find(
      (row) =>
        row.date === date &&
        row.status === (status ?? null) &&
        sameValue(row.text[language] ?? '', text ?? ''),
    );
  const update =
    known ??
    plan.add('progressUpdates', {
      id: plan.newId(),
      commitmentId: commitment.id,
      date,
      status: status ?? null,
      reportedBy: null,
      // A register tells how far a matter has come, not at which meeting that was said.
      meetingId: null,
      text: text === undefined ? {} : { [language]: text },
      confidence: 'stated',
    });
  const record = { table: 'progressUpdates', recordId: update.id } as const;
  claimExistence(claiming, { path, ...record });
  offerValue(claiming, { path: `${path}/reportedBy`, ...record, field: 'reportedBy', value: reportedBy });
}

function commitmentOf(
  claiming: Claiming,
  recommendationId: Id,
  partyId: Id,
  { owner, due }: DraftProgress,
  path: string,
): Commitment {
  const { plan } = claiming;
  const commitment =
    plan.where('commitments', 'recommendationId', recommendationId).find((row) => row.partyId === partyId) ??
    plan.add('commitments', {
      id: plan.newId(),
      recommendationId,
      partyId,
      owner: null,
      due: null,
      note: null,
    });
  const record = { table: 'commitments', recordId: commitment.id } as const;
  claimExistence(claiming, { path, ...record });
  offerValue(claiming, { path: `${path}/owner`, ...record, field: 'owner', value: owner });
  offerValue(claiming, { path: `${path}/due`, ...record, field: 'due', value: dayOrNull(due) ?? undefined });
  return commitment;
}

function dayOrNull(date: string | undefined): string | null {
  return date !== undefined && isEdtf(date) ? date : null;
}
