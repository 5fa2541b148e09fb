import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { AttendanceState } from '@/domain/attendance';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { SourceNote } from '@/pickers/source-note';
import { GroupHeading } from '@/ui/card';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { DelegationCard } from '../delegation/delegation-card';
import { DelegationForm } from '../delegation/delegation-form';
import { PersonForm } from '../person/person-form';
import { PersonRow } from './person-row';
import { actionOfKey } from './row-keys';
import { wordsOfRows } from './row-words';
import { linesInOrder, type DelegationView, type PersonLineView, type SectionView } from './roster-view';
import styles from './roster.module.css';
import { useRosterActions } from './use-roster-actions';

interface RosterProps {
  readonly sections: readonly SectionView[];
  readonly dossier: MeetingDossier;
  /** Delegation the next name without a State goes to. */
  readonly currentId: string | null;
  readonly onCurrent: (delegation: DelegationView) => void;
  readonly onAddPerson: (delegation: DelegationView) => void;
  readonly entry: RefObject<HTMLInputElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** The list itself: one stop for Tab, moved through by the arrow keys, every line answered by single keys. */
export function Roster({ sections, dossier, currentId, onCurrent, onAddPerson, entry, frame }: RosterProps) {
  const t = useText();
  const actions = useRosterActions();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const words = useMemo(() => wordsOfRows(sections, t), [sections, t]);
  const lines = useMemo(() => linesInOrder(sections), [sections]);
  const active = activeId !== null && lines.includes(activeId) ? activeId : (lines[0] ?? null);
  const latest = useRef({ sections, actions });
  useLayoutEffect(() => {
    latest.current = { sections, actions };
  });

  const focusLine = (id: string | undefined) => {
    if (id === undefined) return;
    setActiveId(id);
    frame.current?.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus();
  };
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? null : id)), []);
  const setState = useCallback((id: string, state: AttendanceState) => {
    const found = findLine(latest.current.sections, id);
    if (found?.person) latest.current.actions.setState(found.person, state);
  }, []);
  const remove = (id: string) => {
    const found = findLine(sections, id);
    if (!found) return;
    const place = lines.indexOf(id);
    const taken = new Set(found.person ? [id] : [id, ...found.delegation.people.map((person) => person.id)]);
    setOpenId(null);
    focusLine(lines.slice(place).find((line) => !taken.has(line)) ?? lines.slice(0, place).at(-1));
    if (found.person) actions.removePerson(found.person);
    else actions.removeDelegation(found.delegation);
  };
  const close = () => {
    focusLine(openId ?? undefined);
    setOpenId(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.dataset['line'];
    if (event.key === 'Escape' && openId !== null && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const found = id === undefined ? null : findLine(sections, id);
    const action = actionOfKey(event);
    if (!found || id === undefined || !action) return;
    const { person, delegation } = found;
    const place = lines.indexOf(id);
    switch (action.kind) {
      case 'go':
        if (action.to === 'previous' && place === 0) entry.current?.focus();
        else
          focusLine(
            lines[{ next: place + 1, previous: place - 1, first: 0, last: lines.length - 1 }[action.to]],
          );
        break;
      case 'state':
        if (!person) return;
        actions.setState(person, action.state);
        break;
      case 'head':
        if (!person) return;
        actions.makeHead(person);
        break;
      case 'move':
        if (person) actions.move(delegation, person, action.by);
        break;
      case 'remove':
        remove(id);
        break;
      case 'close':
        return;
    }
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the rows, which are buttons
    <div
      ref={frame}
      className={styles.roster}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = event.target.dataset['line'];
        const found = id === undefined ? null : findLine(sections, id);
        if (id === undefined || !found) return;
        setActiveId(id);
        onCurrent(found.delegation);
      }}
    >
      <VisuallyHidden>
        <span id="attendance-keys">{t('attendance.roster.hint')}</span>
      </VisuallyHidden>
      {sections.map(({ section, delegations }) => (
        <div key={section} className={styles.section}>
          <GroupHeading count={delegations.length}>{t(`attendance.section.${section}`)}</GroupHeading>
          {delegations.map((view) => (
            <DelegationCard
              key={view.id}
              view={view}
              isActive={active === view.id}
              isOpen={openId === view.id}
              isCurrent={currentId === view.id}
              onOpen={toggle}
              onAddPerson={onAddPerson}
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
                    onRemove={() => remove(view.id)}
                    onClose={close}
                  />
                ) : null
              }
            >
              {view.people.length > 0 ? (
                <ul>
                  {view.people.map((person) => (
                    <PersonRow
                      key={person.id}
                      id={person.id}
                      name={person.name}
                      title={person.title}
                      roles={words.get(person.id)?.roles ?? ''}
                      notes={words.get(person.id)?.notes ?? ''}
                      state={person.state}
                      isActive={active === person.id}
                      isOpen={openId === person.id}
                      onOpen={toggle}
                      onState={setState}
                    >
                      {openId === person.id ? (
                        <PersonForm
                          attendance={person.attendance}
                          dossier={dossier}
                          shown={person.name}
                          onRemove={() => remove(person.id)}
                          onClose={close}
                        />
                      ) : null}
                    </PersonRow>
                  ))}
                </ul>
              ) : null}
            </DelegationCard>
          ))}
        </div>
      ))}
    </div>
  );
}

interface FoundLine {
  readonly delegation: DelegationView;
  /** `null` for the line of the delegation itself. */
  readonly person: PersonLineView | null;
}

function findLine(sections: readonly SectionView[], id: string): FoundLine | null {
  for (const { delegations } of sections) {
    for (const delegation of delegations) {
      if (delegation.id === id) return { delegation, person: null };
      const person = delegation.people.find((one) => one.id === id);
      if (person) return { delegation, person };
    }
  }
  return null;
}
