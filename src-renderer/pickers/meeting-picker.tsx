import { CalendarDays, CalendarPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { ComboBox } from '@/ui/combo-box';
import { definedProps } from '@/ui/defined-props';
import { meetingName, meetingPlace } from './meeting-name';

interface MeetingPickerProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string | null;
  /** `null` when the field was emptied. */
  readonly onChange: (meetingId: string | null) => void;
  readonly placeholder?: string;
  /** Meetings that are not in the register, offered behind its own. */
  readonly more?: readonly MoreMeeting[];
  /** See `ComboBox`. */
  readonly keep?: string;
}

/** A meeting that is not in the register yet. */
export interface MoreMeeting {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** Few enough to be read at a glance. */
const most = 12;

/** A meeting of the register, found by name, reference, place or date. */
export function MeetingPicker({ value, onChange, more, ...rest }: MeetingPickerProps) {
  const t = useText();
  const { locale } = useIntl();
  const meetings = useLive((register) => register.meetingRows(), []);
  const lines = useMemo(
    () => [
      ...(meetings ?? []).map((meeting) => {
        const label = meetingName(meeting, locale, t);
        const date = meeting.date === null ? '' : formatEdtf(meeting.date, locale);
        const description = [date, meetingPlace(meeting, locale)].filter(Boolean).join(' · ');
        const reference = meetingReference(meeting);
        const text = normaliseName(`${label} ${reference} ${description}`);
        const names = [
          ...Object.values(meeting.title),
          reference,
          // As it is said: "som 5", which "SOM 5 (2018)" alone is meant by, and no fifteenth.
          meeting.ordinal === null ? '' : meetingReference({ ...meeting, date: null }),
        ]
          .map(normaliseName)
          .filter(Boolean);
        return { id: meeting.id, label, description, icon: CalendarDays, text, names };
      }),
      ...(more ?? []).map((one) => ({
        ...one,
        icon: CalendarPlus,
        text: normaliseName(`${one.label} ${one.description}`),
        names: [normaliseName(one.label)],
      })),
    ],
    [meetings, more, locale, t],
  );
  const [typed, setTyped] = useState('');
  const chosen = lines.find(({ id }) => id === value);
  const wanted = normaliseName(typed);
  const words = wanted.split(' ').filter(Boolean);
  const items = lines
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((line) => ({ ...line, isNamed: line.names.includes(wanted) }))
    // Whichever is called so is offered, however many others have the words somewhere.
    .toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed))
    .slice(0, most);
  const shown = chosen ? `${chosen.label}${chosen.description ? ` (${chosen.description})` : ''}` : '';
  return (
    <ComboBox
      {...definedProps(rest)}
      label={rest.label}
      items={items}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
      isLoading={meetings === undefined}
      shown={shown}
    />
  );
}
