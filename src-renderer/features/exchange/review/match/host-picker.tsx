import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { formatEdtf } from '@/domain/format-edtf';
import { useText, type Translate } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { meetingTypeName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';

import { readMeetingKey, type ReadMeeting, type ReadMeetings } from '../read-meetings';
import type { Belonging } from '../review-decisions';

type Event = Extract<Belonging, { readonly kind: 'event' | 'event-of-read' }>;

interface HostPickerProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Belonging | null;
  /** Meetings that came with the same reading. */
  readonly read: ReadMeetings;
  readonly onChoose: (to: Event) => void;
}

/** The meeting that an event is related to: one of the register, or one that comes with the same reading. */
export function HostPicker({ label, labelHidden = false, value, read, onChoose }: HostPickerProps) {
  const t = useText();
  const { locale } = useIntl();
  const known = useLive(
    async (register) => new Set((await register.list('meetings')).map(({ id }) => id)),
    [],
  );
  const coming = useMemo(
    () =>
      [...new Set(read.values())].filter(
        ({ meetingId }) => meetingId === null || known?.has(meetingId) !== true,
      ),
    [read, known],
  );
  const more = useMemo(() => coming.map((one) => lineOf(one, locale, t)), [coming, locale, t]);
  // Without a meeting, here or coming, there is nothing that an event could be related to.
  if (known === undefined || known.size + coming.length === 0) return null;
  return (
    <MeetingPicker
      label={label}
      labelHidden={labelHidden}
      placeholder={t('exchange.foreign.event-choose')}
      more={more}
      value={chosenIn(value, read)}
      onChange={(id) => {
        if (id === null) return;
        const one = coming.find(({ ref }) => readMeetingKey(ref) === id);
        onChoose(one ? { kind: 'event-of-read', of: one.ref } : { kind: 'event', meetingId: id });
      }}
    />
  );
}

function chosenIn(value: Belonging | null, read: ReadMeetings): string | null {
  if (value?.kind === 'event') return value.meetingId;
  const host = value?.kind === 'event-of-read' ? read.get(readMeetingKey(value.of)) : undefined;
  return host ? readMeetingKey(host.ref) : null;
}

function lineOf({ ref, file, meeting }: ReadMeeting, locale: string, t: Translate) {
  const { title, type = 'other', ordinal = null, date, city } = meeting;
  return {
    id: readMeetingKey(ref),
    label: title ?? meetingTypeName({ type, ordinal }, t),
    description: [
      date === undefined ? '' : formatEdtf(date, locale),
      city ?? '',
      t('exchange.foreign.comes-with', { file }),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
