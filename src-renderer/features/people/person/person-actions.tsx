import { Combine, Ellipsis, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { useStepNotice } from '@/pickers/use-step-notice';
import { removePerson } from '@/store/commands/persons';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem } from '@/ui/menu';
import { useNotify } from '@/ui/notices';
import { mergeAddress, personAddress } from '../person-address';

/** What can be done with the record as a whole. */
export function PersonActions({ dossier, name }: { readonly dossier: PersonDossier; readonly name: string }) {
  const t = useText();
  const run = useRun();
  const register = useRegister();
  const notice = useStepNotice();
  const notify = useNotify();
  const [, navigate] = useLocation();
  const { person, attendances, interventions, coSpeakers, notes, ids } = dossier;
  const named = attendances.length + interventions.length + coSpeakers.length + notes.length;
  const isNamed = named > 0;
  const kept = isNamed ? 'people.kept.meetings' : ids.length > 1 ? 'people.kept.merged' : null;

  const merge = () => navigate(mergeAddress(person.id));
  const remove = async () => {
    if (kept !== null) {
      notify({ kind: 'info', text: t(kept, { name, count: named }) });
      return;
    }
    if ((await run(removePerson(person.id, name))) === null) return;
    navigate('/people');
    notice(t('people.removed', { name }), register.nextUndo?.step ?? null, () =>
      navigate(personAddress(person.id)),
    );
  };
  const commands: readonly Command[] = useMemo(
    () => [
      {
        id: 'person.merge',
        message: 'pairs.merge.with',
        group: 'edit',
        icon: Combine,
        run: () => navigate(mergeAddress(person.id)),
      },
    ],
    [navigate, person.id],
  );
  useCommands(commands);
  return (
    <Menu
      label={t('people.more')}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={t('people.more')} />}
    >
      <MenuItem id="merge" icon={Combine} label={t('pairs.merge.with')} onAction={merge} />
      <MenuItem
        id="remove"
        icon={Trash2}
        danger
        label={t('people.remove')}
        {...(kept === null ? {} : { description: t(kept, { name, count: named }) })}
        onAction={() => void remove()}
      />
    </Menu>
  );
}
