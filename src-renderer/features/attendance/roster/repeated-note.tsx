import { Merge } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { DelegationChoices } from '@/domain/join-delegations';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { repeatedDelegations, type Repeated } from '@/domain/repeated-delegations';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { joinDelegations } from '@/store/commands/join-delegations';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { JoinReview } from './join-review';
import styles from './order-note.module.css';
import { findLine, type SectionView } from './roster-view';

interface RepeatedNoteProps {
  readonly sections: readonly SectionView[];
  readonly dossier: MeetingDossier;
}

/**
 * That a party has several delegations under one heading, with the step that makes one of them once it was shown what
 * becomes of them. Where it is meant so, a capacity of its own tells them apart, on the list of participants too.
 */
export function RepeatedNote({ sections, dossier }: RepeatedNoteProps) {
  const repeated = useMemo(() => repeatedDelegations(sections), [sections]);
  return repeated.map((delegations) => (
    <Repetition key={delegations[0].id} delegations={delegations} sections={sections} dossier={dossier} />
  ));
}

function Repetition({
  delegations,
  sections,
  dossier,
}: RepeatedNoteProps & { readonly delegations: Repeated }) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const frame = useRef<HTMLParagraphElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [kept, ...others] = delegations;
  const name = findLine(sections, kept.id)?.delegation.name ?? '';
  const join = useOneAtATime(async (choices: DelegationChoices) => {
    const done = await run(joinDelegations(kept, others, name, choices));
    if (done !== null) notice(t('attendance.repeated.joined', { name }));
  });
  const close = () => {
    setIsOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <p ref={frame} className={classNames(styles.note, styles.ask)} role="note">
        {t('attendance.repeated.note', { name, count: delegations.length })}{' '}
        <Button kind="quiet" size="s" icon={Merge} aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t('attendance.repeated.join')}
        </Button>
      </p>
      {isOpen ? (
        <JoinReview
          delegations={delegations}
          name={name}
          dossier={dossier}
          sections={sections}
          onJoin={(choices) => void join(choices)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
