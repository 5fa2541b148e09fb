import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { Register } from '@/store/register';

import type { EarlierText } from '../pending/pending-review';
import type { VersionDifference } from './version-difference';

/**
 * Which paragraphs of the register the gone facts of a version are, by their paths: those whose words only the earlier
 * version states, and states as they stand. What was edited since, or is in another source as well, is not let go by a file.
 */
export async function goneParagraphs(
  register: Register,
  { draft, facts }: VersionDifference,
  { sha256 }: Pick<EarlierText, 'sha256'>,
): Promise<ReadonlyMap<string, Id>> {
  const gone = (facts ?? []).filter(({ kind, fact }) => kind === 'gone' && fact.kind === 'paragraphs');
  const source = gone.length > 0 ? await register.sourceOf(sha256) : undefined;
  if (!source) return new Map();
  const paragraphs = await register.list('paragraphs');
  const wordsOf = new Map(
    gone.map(({ fact: { path, meeting } }) => {
      const drafted = draft.meetings[meeting ?? -1]?.paragraphs[Number(path.split('/').at(-1))];
      return [path, normaliseName(drafted?.text ?? '')] as const;
    }),
  );
  const sought = new Set(wordsOf.values());
  const alike = paragraphs.filter(({ text }) =>
    Object.values(text).some((words) => sought.has(normaliseName(words))),
  );
  const { claims } = await register.claimsOf(alike.map(({ id }) => id));
  const own = alike.filter(({ id }) => {
    const stating = claims.filter(({ recordId, field }) => recordId === id && field === '');
    return stating.length > 0 && stating.every(({ sourceId }) => sourceId === source.id);
  });
  const taken = new Set<Id>();
  const found = new Map<string, Id>();
  for (const [path, words] of wordsOf) {
    const one = own.find(
      ({ id, text }) => !taken.has(id) && Object.values(text).some((said) => normaliseName(said) === words),
    );
    if (!one) continue;
    taken.add(one.id);
    found.set(path, one.id);
  }
  return found;
}
