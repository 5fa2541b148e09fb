import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { scripts } from '@/domain/person';

import type { Recorder } from '../register';

/**
 * Of several names that a person has in one script one is the preferred one: whoever was it stays it when another comes
 * to that script, and when it leaves, the next in order follows. A name that comes to a script where there is none is
 * preferred there; one that was alone in its script is left as it is, because that says which script goes first.
 * @param moved names that just came from another script
 */
export async function settlePreferred(recorder: Recorder, personId: Id, moved: readonly Id[]): Promise<void> {
  const names = (await recorder.where('personNames', 'personId', personId)).toSorted(byOrder);
  for (const script of scripts) {
    const own = names.filter((name) => name.script === script);
    if (own.length < 2 && !own.some(({ id }) => moved.includes(id))) continue;
    const preferred = own.filter((name) => name.preferred);
    const one = preferred.find(({ id }) => !moved.includes(id)) ?? preferred[0] ?? own[0];
    for (const name of own) {
      const isOne = name === one;
      if (name.preferred !== isOne) await recorder.change('personNames', name.id, { preferred: isOne });
    }
  }
}
