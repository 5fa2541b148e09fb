import { describe, expect, it } from 'vitest';

import { idSchema } from '@/domain/fields';
import { partyFromReference } from '@/domain/party-from-reference';
import { organisations } from '@/domain/reference/organisations';
import { states } from '@/domain/reference/states';
import { referenceId } from '@/domain/reference-id';

describe('the ids of what the reference makes', () => {
  const made = [...states, ...organisations].map((reference) =>
    partyFromReference(reference, { idOf: referenceId, nextOrder: () => 'a0' }),
  );
  const ids = made.flatMap(({ party, names }) => [party.id, ...names.map(({ id }) => id)]);

  it('are the same in every register, for good', () => {
    expect(referenceId('party/TJK')).toBe('c2d90440-8006-8797-83d9-22947b396a23');
    expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
  });

  it('are all different', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});
