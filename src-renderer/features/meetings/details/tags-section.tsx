import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { GroupHeading } from '@/ui/card';
import rows from '@/pickers/rows/rows.module.css';
import { TagList } from '@/pickers/tags/tag-list';
import { useRun } from '@/pickers/use-run';
import { addTag, removeTag } from '@/store/commands/tags';

/** What the meeting is about: themes, affected groups, goals. Statements carry tags of their own. */
export function TagsSection({ dossier: { meeting, tags } }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const run = useRun();
  const own = tags.filter(({ statementId }) => statementId === null);
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.details.tags')}</GroupHeading>
      {(['theme', 'group', 'sdg'] as const).map((kind) => (
        <TagList
          key={kind}
          kind={kind}
          tags={own.filter((tag) => tag.kind === kind)}
          onAdd={(value) => void run(addTag({ meetingId: meeting.id, statementId: null, kind, value }))}
          onRemove={(tag) => void run(removeTag(tag))}
        />
      ))}
    </section>
  );
}
