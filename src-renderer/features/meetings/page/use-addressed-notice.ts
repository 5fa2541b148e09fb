import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { addressedChanges, type AddressedChange } from '@/domain/addressed-changes';
import type { Id } from '@/domain/fields';
import { nameOn } from '@/domain/name-on';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { useText, type Translate } from '@/i18n/use-text';
import { useStepNotice } from '@/pickers/use-step-notice';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

/**
 * Says it at once when a change of the attendance, or of the date, makes the recommendations of the meeting address other
 * States: they would else stand in the matrix, or be gone from it, without a word.
 */
export function useAddressedNotice(meetingId: Id): void {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notice = useStepNotice();
  const records = useLive((of) => of.recommendationRecordsAt(meetingId), [meetingId]);
  const before = useRef<RecommendationRecords | null>(null);
  /** What was taken back is not told of, nor what was brought again. */
  const told = useRef(new Set<Id>());
  useEffect(() => {
    const last = before.current;
    before.current = records ?? null;
    if (!records || !last) return;
    const changes = addressedChanges(last, records);
    if (changes.length === 0) return;
    void register.settled().then(() => {
      const step = register.nextUndo?.step ?? null;
      if (step === null || register.nextRedo !== null || told.current.has(step)) return;
      told.current.add(step);
      notice('', step, undefined, [], changesInWords(changes, [records, last], locale, t));
    });
  }, [records, register, notice, locale, t]);
}

/** "Azerbaijan is now addressed by 5 recommendations of this meeting." */
function changesInWords(
  changes: readonly AddressedChange[],
  from: readonly RecommendationRecords[],
  locale: string,
  t: Translate,
): string {
  const { compare } = new Intl.Collator(locale);
  const nameOf = (id: Id) => {
    const known = from.find(({ parties }) => parties.some((party) => party.id === id));
    const party = known?.parties.find((one) => one.id === id);
    return (party && nameOn(party, known?.partyNames ?? [], null, locale, 'short')) || '—';
  };
  return (['gained', 'lost'] as const)
    .flatMap((kind) => {
      const own = changes.filter((change) => change[kind] > 0);
      if (own.length === 0) return [];
      const names = own.map(({ partyId }) => nameOf(partyId)).toSorted(compare);
      const counts = own.map((change) => change[kind]);
      const count = Math.max(...counts);
      const even = counts.every((one) => one === count) ? 'yes' : 'no';
      return [t(`meetings.addressed.${kind}`, { names: names.join(', '), states: own.length, count, even })];
    })
    .join(' ');
}
