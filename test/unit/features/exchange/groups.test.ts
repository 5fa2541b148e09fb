import { expect, it } from 'vitest';

import { groupsOf, type SamePair } from '@/features/exchange/same/group';

it('a chain of thousands of pairs is one group', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `${at}`);
  const nodes = new Map(ids.map((id) => [id, { id, name: '', isKnown: false }]));
  const match = { match: 'possible', reasons: [], contradictions: [], likelihood: 0.5 } as const;
  const pairs = ids.slice(1).map((two, at): SamePair => ({ one: `${at}`, two, ...match }));
  const [group, ...others] = groupsOf(nodes, pairs);
  expect([group?.profiles.length, others]).toEqual([ids.length, []]);
});
