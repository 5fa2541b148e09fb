import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { meetingReference } from '@/domain/meeting-reference';
import { comparePartiesBy, nameOn } from '@/domain/name-on';
import { tagIn, tagKey } from '@/domain/tag-key';
import type { TagWords } from '@/domain/tag-words';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { meetingPlace } from '@/pickers/meeting-name';
import { today } from '@/pickers/today';
import type { MeetingRow } from '@/store/register';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { allThemes, type PaperChoice } from './paper-choice';
import type { PapersProps } from './papers-popover';

interface AboutFieldProps extends Pick<PapersProps, 'inHand' | 'rows'> {
  readonly choice: PaperChoice;
  readonly tagWords: readonly TagWords[];
  /** Latest first. */
  readonly meetings: readonly MeetingRow[];
  readonly onChange: (choice: PaperChoice) => void;
}

const sizes = ['a4', 'a3'] as const;

/** What a paper is about: the State, the theme, the meeting, the time; of the matrix the sheet it is printed on. */
export function AboutField(props: AboutFieldProps) {
  const t = useText();
  const { choice, onChange } = props;
  switch (choice.paper) {
    case 'matrix':
      return (
        <SegmentedControl
          label={t('follow-up.papers.size')}
          items={sizes.map((id) => ({ id, label: t(`follow-up.papers.size.${id}`) }))}
          value={choice.size}
          onChange={(size) => onChange({ ...choice, size })}
        />
      );
    case 'state':
      return <StateField {...props} />;
    case 'theme':
      return <ThemeField {...props} />;
    case 'meeting':
      return <MeetingField {...props} />;
    case 'changes':
      return (
        <>
          <MeetingPicker
            label={t('follow-up.papers.since-meeting')}
            value={choice.sinceMeetingId}
            onChange={(sinceMeetingId) => onChange({ ...choice, sinceMeetingId, sinceDay: null })}
          />
          <EdtfField
            label={t('follow-up.papers.since-day')}
            value={choice.sinceDay}
            onChange={(sinceDay) =>
              onChange({
                ...choice,
                sinceDay,
                sinceMeetingId: sinceDay === null ? choice.sinceMeetingId : null,
              })
            }
          />
        </>
      );
    case 'everything':
      return null;
  }
}

function StateField({ choice, inHand: { records }, rows, onChange }: AboutFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const items = useMemo(() => {
    const named = new Set(rows.flatMap(({ states }) => [...states.keys()]));
    const compare = comparePartiesBy(records.partyNames, today(), locale);
    return records.parties
      .filter(({ id }) => named.has(id))
      .toSorted((a, b) => Number(a.kind !== 'state') - Number(b.kind !== 'state') || compare(a, b))
      .map((party) => ({
        id: party.id,
        label: nameOn(party, records.partyNames, today(), locale, 'short'),
      }));
  }, [records, rows, locale]);
  return (
    <Select
      label={t('follow-up.sheets.party')}
      items={items}
      value={choice.partyId}
      onChange={(partyId) => onChange({ ...choice, partyId })}
    />
  );
}

function ThemeField({ choice, rows, tagWords, onChange }: AboutFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const themes = useMemo(() => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const all = rows.flatMap(({ tags }) => tags.filter(({ kind }) => kind === 'theme'));
    const byKey = new Map(all.map((tag) => [tagKey(tag, tagWords), tagIn(tag, locale, tagWords)]));
    return [...byKey].map(([id, label]) => ({ id, label })).toSorted((a, b) => compare(a.label, b.label));
  }, [rows, tagWords, locale]);
  return (
    <Select
      label={t('follow-up.papers.theme-of')}
      items={[{ id: allThemes, label: t('follow-up.papers.all-themes') }, ...themes]}
      value={choice.theme}
      onChange={(theme) => onChange({ ...choice, theme })}
    />
  );
}

function MeetingField({ choice, rows, meetings, onChange }: AboutFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const made = new Set(rows.flatMap(({ origins }) => origins.map(({ meetingId }) => meetingId)));
  return (
    <Select
      label={t('follow-up.papers.meeting-of')}
      items={meetings
        .filter(({ id }) => made.has(id))
        .map((meeting) => ({
          id: meeting.id,
          label: [meetingReference(meeting), meetingPlace(meeting, locale)].filter(Boolean).join(', '),
        }))}
      value={choice.meetingId}
      onChange={(meetingId) => onChange({ ...choice, meetingId })}
    />
  );
}
