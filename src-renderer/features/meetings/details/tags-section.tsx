import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { GroupHeading } from '@/ui/card';
import rows from '@/pickers/rows/rows.module.css';
import { TagList } from './tag-list';

/** What the meeting is about: themes, affected groups, goals. Statements carry tags of their own. */
export function TagsSection({ dossier: { meeting, tags } }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const own = tags.filter(({ statementId }) => statementId === null);
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.details.tags')}</GroupHeading>
      {(['theme', 'group', 'sdg'] as const).map((kind) => (
        <TagList
          key={kind}
          kind={kind}
          meetingId={meeting.id}
          tags={own.filter((tag) => tag.kind === kind)}
        />
      ))}
    </section>
  );
}
