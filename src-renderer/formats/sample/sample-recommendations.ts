import { reportSeeds, recommendationSeeds, type RecommendationSeed } from './recommendation-seeds';
import { partyId } from './sample-parties';
import type { SampleWriter } from './sample-writer';
import { meetingId } from './write-meeting';

/** Stands on every recommendation, where whoever opens it reads it. */
const illustrative =
  'Illustrative: that it was repeated at these meetings, and what States report of it, is invented to show the register at work. / Условный пример: повторение на этих совещаниях и сообщения государств вымышлены, чтобы показать работу реестра.';

/**
 * The register of recommendations of the sample, 2011–2025. Meetings and dates are of the public record, the sentences
 * are the register's own; which meetings repeated what, and every report, is illustrative and says so in its note.
 */
export function writeRecommendations(sample: SampleWriter, processId: string): void {
  for (const seed of recommendationSeeds) writeRecommendation(sample, processId, seed);
  const cells = new Set<string>();
  for (const [index, { recommendation, party, date, meeting, status, text }] of reportSeeds.entries()) {
    const commitmentId = sample.id(`commitment/${recommendation}/${party}`);
    if (!cells.has(commitmentId)) {
      const recommendationId = idOf(sample, recommendation);
      const open = { owner: null, due: null, note: null };
      sample.add('commitments', { id: commitmentId, recommendationId, partyId: partyId(party), ...open });
      cells.add(commitmentId);
    }
    sample.add('progressUpdates', {
      id: sample.id(`progress/${index}/${recommendation}/${party}`),
      commitmentId,
      date: date ?? null,
      status,
      reportedBy: null,
      meetingId: meeting === undefined ? null : meetingId(sample, meeting),
      text: { en: text[0], ru: text[1] },
      confidence: 'stated',
    });
  }
}

function writeRecommendation(sample: SampleWriter, processId: string, seed: RecommendationSeed): void {
  const id = idOf(sample, seed.key);
  sample.add('recommendations', {
    id,
    processId,
    reference: null,
    text: { en: seed.text[0], ru: seed.text[1] },
    addressed: seed.addressed ?? 'participants',
    due: seed.due ?? null,
    closed: seed.closed ?? null,
    note: illustrative,
    mergedIntoId: null,
  });
  seed.origins.forEach(({ meeting, at, relation }, index) => {
    const place = at === undefined ? null : `${meeting}/${at[0]}`;
    sample.add('recommendationOrigins', {
      id: sample.id(`origin/${seed.key}/${meeting}`),
      recommendationId: id,
      meetingId: meetingId(sample, meeting),
      paragraphId: place === null ? null : sample.id(`paragraph/${place}`),
      statementId: place === null ? null : sample.id(`statement/${place}/${at?.[1]}`),
      relation: relation ?? (index === 0 ? 'made' : 'reaffirmed'),
      printedReference: null,
      text: {},
      order: sample.order(`origins/${seed.key}`),
    });
  });
  for (const party of seed.named ?? []) {
    sample.add('addressees', {
      id: sample.id(`addressee/${seed.key}/${party}`),
      recommendationId: id,
      partyId: partyId(party),
    });
  }
  writeTags(sample, id, seed);
  if (seed.supersedes !== undefined) {
    sample.add('recommendationLinks', {
      id: sample.id(`link/${seed.key}/${seed.supersedes}`),
      recommendationId: id,
      otherRecommendationId: idOf(sample, seed.supersedes),
      kind: 'supersedes',
    });
  }
}

function writeTags(sample: SampleWriter, recommendationId: string, seed: RecommendationSeed): void {
  const tags = [
    ...seed.themes.map((value) => ({ kind: 'theme' as const, value })),
    ...(seed.groups ?? []).map((value) => ({ kind: 'group' as const, value })),
    ...(seed.sdgs ?? []).map((value) => ({ kind: 'sdg' as const, value })),
  ];
  for (const { kind, value } of tags) {
    sample.add('recommendationTags', {
      id: sample.id(`recommendation-tag/${seed.key}/${kind}/${value}`),
      recommendationId,
      kind,
      value,
    });
  }
}

function idOf(sample: SampleWriter, key: string): string {
  return sample.id(`recommendation/${key}`);
}
