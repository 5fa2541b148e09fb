import { useMemo } from 'react';
import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';
import { useReadOnly } from '@/ui/read-only';
import { storeErrorNotice } from '../store-error-notice';

/**
 * The same actions; in a locked part, one that would change records says why it does nothing, before anything is shown
 * of what it would have done. The store refuses them too.
 * @param looking those that change nothing
 */
export function useGuarded<Actions extends object>(
  actions: Actions,
  looking: readonly (keyof Actions)[],
): Actions {
  const readOnly = useReadOnly();
  const notify = useNotify();
  const t = useText();
  return useMemo(() => {
    if (!readOnly) return actions;
    const refuse = () => {
      notify(storeErrorNotice('locked', t));
    };
    const kept = new Set<PropertyKey>(looking);
    // Nobody waits for an answer of what was refused but to see that there is none.
    return new Proxy(actions, {
      get: (all, name): unknown => (kept.has(name) ? Reflect.get(all, name) : refuse),
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `looking` is a list of names that stands in the code
  }, [actions, readOnly, notify, t]);
}
