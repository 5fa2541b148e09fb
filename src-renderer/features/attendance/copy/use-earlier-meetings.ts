import { useCallback, useEffect, useState } from 'react';
import type { Meeting } from '@/domain/meeting';
import { useRegister } from '@/store/react/register-context';
import type { MeetingRow } from '@/store/register';
import { earlierMeetings } from './earlier-meetings';

interface EarlierMeetings {
  /** The one that is usually copied from; `null` where there is none. */
  readonly usual: MeetingRow | null;
  /** All of them, read when they are asked for. */
  readonly find: () => Promise<readonly MeetingRow[]>;
}

/** The meetings whose attendance can be copied to this one. Those of the same type are looked at first: they are fewer. */
export function useEarlierMeetings({
  id,
  type,
  date,
}: Pick<Meeting, 'id' | 'type' | 'date'>): EarlierMeetings {
  const register = useRegister();
  const [usual, setUsual] = useState<MeetingRow | null>(null);
  const find = useCallback(
    async () => earlierMeetings(await register.meetingRows(), { id, type, date }),
    [register, id, type, date],
  );
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const same = earlierMeetings(await register.meetingRows({ type }), { id, type, date });
      const [first = null] = same.length > 0 ? same : await find();
      if (isCurrent) setUsual(first);
    })();
    return () => {
      isCurrent = false;
    };
  }, [register, find, id, type, date]);
  return { usual, find };
}
