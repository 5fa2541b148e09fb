import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import type { MeetingDecision } from '@/formats/acceptance/acceptance-plan';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/link-button';

/** Says, before anything is accepted, which of the meetings that are joined an approved text keeps as they are. */
export function LockedMeetings({ decisions }: { readonly decisions: readonly MeetingDecision[] }) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const key = [...new Set(decisions.flatMap((one) => ('meetingId' in one ? [one.meetingId] : [])))].join(' ');
  const locked = useLive(
    async (register) => {
      const ids: readonly Id[] = key === '' ? [] : key.split(' ');
      const locks = [...(await register.locksOf(ids))];
      const meetings = await Promise.all(locks.map(([id]) => register.get('meetings', id)));
      return locks.flatMap(([, { versions }], at) => {
        const [meeting, version] = [meetings[at], versions[0]];
        return meeting && version ? [{ meeting, version }] : [];
      });
    },
    [key],
  );
  return (locked ?? []).map(({ meeting, version }) => (
    <Banner
      key={meeting.id}
      kind="ask"
      title={t('exchange.locked.title', { name: meetingName(meeting, locale, t) })}
      actions={
        <LinkButton size="s" to={`/meetings/${meeting.id}/versions`}>
          {t('life.lock.correct')}
        </LinkButton>
      }
    >
      {t('exchange.locked.text', {
        title: version.title,
        date: format.day(new Date(version.at)),
        by: version.by,
      })}
    </Banner>
  ));
}
