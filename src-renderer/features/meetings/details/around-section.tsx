import { Plus } from 'lucide-react';
import type { Project, RelatedEvent } from '@/domain/meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { addListItem, editListItem, moveListItem, removeListItem } from '@/store/commands/meeting-lists';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import styles from './part-fields.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';

/** Projects within whose framework the meeting was held, each with its donor. */
export function ProjectsSection({ dossier: { meeting, projects } }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { listRef, rowRef, add, actionsOf } = usePartList(projects, {
    add: (afterId) => {
      const blank = { meetingId: meeting.id, name: '', donorPartyId: null, donorPrinted: null };
      return addListItem('projects', blank, '', afterId);
    },
    move: (project, afterId) => moveListItem('projects', project, afterId, project.name),
    remove: (project) => removeListItem('projects', project, project.name),
  });
  const edit = (project: Project, patch: Partial<Project>) =>
    editListItem('projects', project, patch, patch.name ?? project.name);
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.projects')}</GroupHeading>
      <div ref={listRef} className={rows.rows}>
        {projects.map((project, index) => (
          <PartRow
            key={project.id}
            ref={rowRef}
            id={project.id}
            label={t('meetings.projects.row', { position: index + 1 })}
            actions={actionsOf(project)}
          >
            <div className={styles.project}>
              <KeptTextField
                label={t('meetings.projects.name')}
                labelHidden
                look="bare"
                placeholder={t('meetings.projects.name')}
                keep={`projects/${project.id}/name`}
                saved={project.name}
                command={(name) => edit(project, { name })}
              />
              <KeptTextField
                label={t('meetings.projects.donor')}
                labelHidden
                look="bare"
                placeholder={t('meetings.projects.donor')}
                keep={`projects/${project.id}/donorPrinted`}
                saved={project.donorPrinted ?? ''}
                command={(donor) => edit(project, { donorPrinted: donor || null })}
              />
            </div>
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('meetings.projects.add')}
        </Button>
      </div>
    </section>
  );
}

/** Events outside the process that the meeting's records refer to. */
export function EventsSection({ dossier: { meeting, relatedEvents } }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { typing } = useRegister();
  const { listRef, rowRef, add, actionsOf } = usePartList(relatedEvents, {
    add: (afterId) =>
      addListItem('relatedEvents', { meetingId: meeting.id, name: '', date: null, city: null }, '', afterId),
    move: (event, afterId) => moveListItem('relatedEvents', event, afterId, event.name),
    remove: (event) => removeListItem('relatedEvents', event, event.name),
  });
  const edit = (event: RelatedEvent, patch: Partial<RelatedEvent>) =>
    editListItem('relatedEvents', event, patch, patch.name ?? event.name);
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.events')}</GroupHeading>
      <div ref={listRef} className={rows.rows}>
        {relatedEvents.map((event, index) => (
          <PartRow
            key={event.id}
            ref={rowRef}
            id={event.id}
            label={t('meetings.events.row', { position: index + 1 })}
            actions={actionsOf(event)}
          >
            <div className={styles.event}>
              <KeptTextField
                label={t('meetings.events.name')}
                labelHidden
                look="bare"
                placeholder={t('meetings.events.name')}
                keep={`relatedEvents/${event.id}/name`}
                saved={event.name}
                command={(name) => edit(event, { name })}
              />
              <EdtfField
                label={t('meetings.events.date')}
                labelHidden
                look="bare"
                placeholder={t('meetings.events.date')}
                value={event.date}
                onChange={(date) =>
                  typing.keep(`relatedEvents/${event.id}/date`, () => edit(event, { date }))
                }
              />
              <KeptTextField
                label={t('meetings.events.city')}
                labelHidden
                look="bare"
                placeholder={t('meetings.events.city')}
                keep={`relatedEvents/${event.id}/city`}
                saved={event.city ?? ''}
                command={(city) => edit(event, { city: city || null })}
              />
            </div>
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('meetings.events.add')}
        </Button>
      </div>
    </section>
  );
}
