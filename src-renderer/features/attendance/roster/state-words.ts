import { attendanceStates, type AttendanceState } from '@/domain/attendance';
import type { Translate } from '@/i18n/use-text';

export interface StateWords {
  readonly long: string;
  readonly short: string;
}

const made = new WeakMap<Translate, ReadonlyMap<AttendanceState | null, StateWords>>();

/** A state in words; made once for a language, because a list of hundreds asks for the same few. */
export function stateWords(state: AttendanceState | null, t: Translate): StateWords {
  const words = made.get(t) ?? new Map(allWords(t));
  made.set(t, words);
  return words.get(state) ?? { long: '', short: '' };
}

function allWords(t: Translate): readonly (readonly [AttendanceState | null, StateWords])[] {
  return [
    [null, { long: t('attendance.state.not-that-day'), short: t('attendance.state-short.none') }],
    ...attendanceStates.map((state) => {
      const long = t(`domain.attendance-state.${state}`);
      return [state, { long, short: t(`attendance.state-short.${state}`) }] as const;
    }),
  ];
}
