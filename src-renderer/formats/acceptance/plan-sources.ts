import type { DraftSource } from '@/domain/draft';
import type { Source } from '@/domain/source';

import { sha256Sync } from '../hash/sha256-sync';
import type { AcceptanceRequest } from './acceptance-plan';
import type { PlannedSource } from './accepting';
import type { PlanBuilder } from './plan-builder';

/**
 * A record for each source of the draft, and its original and plain text among the files. A source is known when a
 * file with its hash has been accepted before and the meeting it told of is still in the register, or what it stated
 * beside any meeting.
 */
export function planSources(
  plan: PlanBuilder,
  { draft, texts, files }: Pick<AcceptanceRequest, 'draft' | 'texts' | 'files'>,
  keep: (sha256: string, bytes: Uint8Array) => void,
): readonly PlannedSource[] {
  return draft.sources.map((source, index) => {
    const [existing] = plan.where('sources', 'sha256', source.sha256);
    if (existing && isLinked(plan, existing.id)) return { id: existing.id, known: true };
    const file = files.find(({ sha256 }) => sha256 === source.sha256);
    const text = new TextEncoder().encode(texts[index] ?? '');
    const textSha256 = sha256Sync(text);
    if (file && file.size === undefined) keep(file.sha256, file.bytes);
    keep(textSha256, text);
    if (existing) return { id: existing.id, known: false };
    const facts = {
      mediaType: file?.mediaType ?? 'application/octet-stream',
      size: file?.size ?? file?.bytes.length ?? 0,
      textSha256,
    };
    return { id: plan.add('sources', sourceRow(plan.newId(), source, facts)).id, known: false };
  });
}

function isLinked(plan: PlanBuilder, sourceId: string): boolean {
  const isOfMeeting = plan
    .where('meetingSources', 'sourceId', sourceId)
    .some((link) => plan.row('meetings', link.meetingId) !== undefined);
  return isOfMeeting || plan.where('claims', 'sourceId', sourceId).some((claim) => claim.meetingId === null);
}

function sourceRow(
  id: string,
  source: DraftSource,
  file: Pick<Source, 'mediaType' | 'size' | 'textSha256'>,
): Source {
  return {
    id,
    fileName: source.file,
    sha256: source.sha256,
    ...file,
    type: source.type,
    language: source.language ?? null,
    title: source.title ?? null,
    published: source.published ?? null,
    modified: source.modified ?? null,
  };
}
