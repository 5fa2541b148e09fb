import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { Id } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import type { PaperVersion } from '@/domain/paper-version';
import type { MeetingDecision } from '@/formats/acceptance/acceptance-plan';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import { Banner } from '@/ui/banner';
import { Disclosure } from '@/ui/disclosure';
import { LinkButton } from '@/ui/link-button';

import styles from './locked-meetings.module.css';

interface Locked {
  readonly meeting: Meeting;
  readonly version: PaperVersion;
}

/** So many meetings are named; a batch may join hundreds. */
const most = 50;

/**
 * Says, before anything is accepted, which of the meetings that are joined an approved text keeps as they are: one by name,
 * several as a count that opens.
 */
export function LockedMeetings({ decisions }: { readonly decisions: readonly MeetingDecision[] }) {
  const key = [...new Set(decisions.flatMap((one) => ('meetingId' in one ? [one.meetingId] : [])))].join(' ');
  const found = useLive(
    async (register) => {
      const ids: readonly Id[] = key === '' ? [] : key.split(' ');
      const locks = [...(await register.locksOf(ids))];
      const shown = locks.slice(0, most);
      const meetings = await Promise.all(shown.map(([id]) => register.get('meetings', id)));
      const named = shown.flatMap(([, { versions }], at): readonly Locked[] => {
        const [meeting, version] = [meetings[at], versions[0]];
        return meeting && version ? [{ meeting, version }] : [];
      });
      return { named, count: locks.length };
    },
    [key],
  );
  const [only, ...others] = found?.named ?? [];
  if (!found || !only) return null;
  return others.length === 0 ? <OneLocked {...only} /> : <ManyLocked {...found} />;
}

function OneLocked({ meeting, version }: Locked) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  return (
    <Banner
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
  );
}

function ManyLocked({ named, count }: { readonly named: readonly Locked[]; readonly count: number }) {
  const t = useText();
  const { locale } = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <Banner kind="ask" title={t('exchange.locked.several', { count })}>
      <p>{t('exchange.locked.several-text')}</p>
      <Disclosure title={t('exchange.locked.which')} isExpanded={isOpen} onExpandedChange={setOpen}>
        {isOpen ? (
          <ul className={styles.list}>
            {named.map(({ meeting }) => (
              <li key={meeting.id}>
                <LinkButton size="s" kind="quiet" to={`/meetings/${meeting.id}/versions`}>
                  {t('exchange.locked.correct', { name: meetingName(meeting, locale, t) })}
                </LinkButton>
              </li>
            ))}
            {count > named.length ? (
              <li>{t('exchange.locked.more', { count: count - named.length })}</li>
            ) : null}
          </ul>
        ) : null}
      </Disclosure>
    </Banner>
  );
}

/** That a part of the text came in while the rest of it waits. @param count meetings */
export function CameIn({ count }: { readonly count: number }) {
  const t = useText();
  if (count === 0) return null;
  return <Banner title={t('exchange.locked.came', { count })}>{t('exchange.locked.came-text')}</Banner>;
}
