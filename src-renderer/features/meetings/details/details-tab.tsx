import { useEffect, useMemo, useRef, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { useSavedForm } from '@/pickers/use-saved-form';
import { useRegister } from '@/store/react/register-context';
import { GroupHeading } from '@/ui/card';
import { EventsSection, ProjectsSection } from './around-section';
import { detailsCommand } from './details-command';
import { detailsSchema, toValues } from './details-values';
import styles from './details.module.css';
import { isJustMade } from './is-just-made';
import { DateAndStateBanner } from './date-and-state-banner';
import { TagsSection } from './tags-section';
import { WhatFields } from './what-fields';
import { WhenFields } from './when-fields';
import { WhoFields } from './who-fields';
import { LockedPart } from '@/pickers/lock/lock';
import { useArrival } from '@/pickers/use-arrival';

interface DetailsTabProps {
  readonly dossier: MeetingDossier;
  /** The project or event that the address names, or a field of the meeting. */
  readonly recordId?: string | undefined;
}

/** What is known of the meeting as a whole; every field is kept as it is typed. */
export function DetailsTab({ dossier, recordId }: DetailsTabProps) {
  const t = useText();
  const { meeting } = dossier;
  const { typing } = useRegister();
  const form = useSavedForm({
    record: `meetings/${meeting.id}`,
    saved: useMemo(() => toValues(meeting), [meeting]),
    schema: detailsSchema,
    command: (field, values) => detailsCommand(meeting, field, values),
  });
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, recordId);
  const [justMade] = useState(() => isJustMade(meeting, Date.now()));
  useEffect(() => {
    // After the heading, which takes the focus on every other page.
    if (justMade) frame.current?.querySelector<HTMLElement>('form button, form input')?.focus();
  }, [justMade]);

  const part = { control: form.control, dossier };
  return (
    <div ref={frame} className={styles.details} onBlur={() => void typing.flush()}>
      <DateAndStateBanner meeting={meeting} />
      <form className={styles.form} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <section className={styles.section}>
          <GroupHeading>{t('meetings.details.what')}</GroupHeading>
          <WhatFields {...part} />
        </section>
        <section className={styles.section}>
          <GroupHeading>{t('meetings.details.when')}</GroupHeading>
          <WhenFields {...part} />
        </section>
        <section className={styles.section}>
          <GroupHeading>{t('meetings.details.who')}</GroupHeading>
          <WhoFields {...part} />
        </section>
      </form>
      <LockedPart table="projects">
        <ProjectsSection dossier={dossier} />
      </LockedPart>
      <LockedPart table="relatedEvents">
        <EventsSection dossier={dossier} />
      </LockedPart>
      <LockedPart table="tags">
        <TagsSection dossier={dossier} />
      </LockedPart>
    </div>
  );
}
