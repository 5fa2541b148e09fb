import { Merge } from 'lucide-react';
import { useMemo } from 'react';
import { repeatedDelegations, type Repeated } from '@/domain/repeated-delegations';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { joinDelegations } from '@/store/commands/join-delegations';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import styles from './order-note.module.css';
import { findLine, type SectionView } from './roster-view';

/**
 * That a party has several delegations under one heading, with the step that makes one of them. Where it is meant so, a
 * capacity of its own tells them apart, on the list of participants too.
 */
export function RepeatedNote({ sections }: { readonly sections: readonly SectionView[] }) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const repeated = useMemo(() => repeatedDelegations(sections), [sections]);
  const nameOf = ([{ id }]: Repeated) => findLine(sections, id)?.delegation.name ?? '';
  const join = async (delegations: Repeated) => {
    const [kept, ...others] = delegations;
    const name = nameOf(delegations);
    const done = await run(joinDelegations(kept, others, name));
    if (done !== null) notice(t('attendance.repeated.joined', { name }));
  };
  return repeated.map((delegations) => (
    <p key={delegations[0].id} className={classNames(styles.note, styles.ask)} role="note">
      {t('attendance.repeated.note', { name: nameOf(delegations), count: delegations.length })}{' '}
      <Button kind="quiet" size="s" icon={Merge} onPress={() => void join(delegations)}>
        {t('attendance.repeated.join')}
      </Button>
    </p>
  ));
}
