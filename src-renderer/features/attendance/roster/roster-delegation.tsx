import { memo } from 'react';
import type { AttendanceState } from '@/domain/attendance';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { countSources } from '@/pickers/sources/count-sources';
import { SourceNote } from '@/pickers/sources/source-note';
import { DelegationCard } from '../delegation/delegation-card';
import { DelegationForm } from '../delegation/delegation-form';
import { PersonForm } from '../person/person-form';
import { PersonRow, type Choosing } from './person-row';
import type { DelegationView } from './roster-view';
import type { RowWords } from './row-words';

interface RosterDelegationProps {
  readonly view: DelegationView;
  readonly dossier: MeetingDossier;
  readonly words: ReadonlyMap<string, RowWords>;
  readonly ofPart: boolean;
  /** The line the keys are on and the one that is open, where they are of this delegation. */
  readonly activeId: string | null;
  readonly openId: string | null;
  readonly isCurrent: boolean;
  /** Who was added just now, where it was to this delegation. */
  readonly addedId: string | null;
  readonly chosenIds: ReadonlySet<string>;
  readonly on: RosterHandlers;
}

/** What a line may ask for; the same object as long as the list stands. */
export interface RosterHandlers {
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly remove: (id: string) => void;
  readonly choose: (id: string, how: Choosing) => void;
  readonly chooseAllOf: (view: DelegationView) => void;
  readonly setState: (id: string, state: AttendanceState | null) => void;
  readonly addPerson: (view: DelegationView) => void;
  readonly addAnother: (view: DelegationView) => void;
}

/** A delegation of the list with its persons, and the form of the line that is open. */
export const RosterDelegation = memo(function RosterDelegation(props: RosterDelegationProps) {
  const { view, dossier, words, ofPart, activeId, openId, isCurrent, addedId, chosenIds, on } = props;
  const t = useText();
  return (
    <DelegationCard
      view={view}
      chosen={chosenIn(view, chosenIds)}
      onChoose={on.chooseAllOf}
      isActive={activeId === view.id}
      isOpen={openId === view.id}
      isCurrent={isCurrent}
      onOpen={on.open}
      onAddPerson={on.addPerson}
      onRemove={on.remove}
      sources={
        <SourceNote
          dossier={dossier}
          about={view.name}
          claims={dossier.claims.filter((claim) => claim.recordId === view.id)}
        />
      }
      editor={
        openId === view.id ? (
          <DelegationForm
            delegation={view.delegation}
            name={view.name}
            formal={view.formal}
            isBare={view.people.length === 0}
            onRemove={() => on.remove(view.id)}
            onAddAnother={() => on.addAnother(view)}
            onClose={on.close}
          />
        ) : null
      }
    >
      {view.people.length === 0 ? null : (
        <ul>
          {view.people.map((person) => (
            <PersonRow
              key={person.id}
              id={person.id}
              name={person.name}
              title={person.title}
              roles={words.get(person.id)?.roles ?? ''}
              notes={words.get(person.id)?.notes ?? ''}
              doubts={words.get(person.id)?.doubts ?? ''}
              added={addedId === person.id ? t('attendance.added.mark', { party: view.name }) : ''}
              sources={countSources(dossier, [person.id])}
              state={person.state}
              ofPart={ofPart}
              isActive={activeId === person.id}
              isOpen={openId === person.id}
              isChosen={chosenIds.has(person.id)}
              onOpen={on.open}
              onChoose={on.choose}
              onState={on.setState}
            >
              {openId === person.id ? (
                <PersonForm
                  person={person}
                  partyId={view.delegation.partyId}
                  dossier={dossier}
                  onRemove={() => on.remove(person.id)}
                  onClose={on.close}
                />
              ) : null}
            </PersonRow>
          ))}
        </ul>
      )}
    </DelegationCard>
  );
});

function chosenIn({ people }: DelegationView, ids: ReadonlySet<string>): 'none' | 'some' | 'all' {
  const count = people.filter(({ id }) => ids.has(id)).length;
  if (count === 0) return 'none';
  return count === people.length ? 'all' : 'some';
}
