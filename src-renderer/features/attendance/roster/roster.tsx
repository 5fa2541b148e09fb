import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useIntl } from 'react-intl';
import type { AttendanceState } from '@/domain/attendance';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Moment } from '@/domain/moment';
import { useText } from '@/i18n/use-text';
import { SourceNote } from '@/pickers/source-note';
import { GroupHeading } from '@/ui/card';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { DelegationCard } from '../delegation/delegation-card';
import { DelegationForm } from '../delegation/delegation-form';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import { PersonForm } from '../person/person-form';
import { momentWords } from '../when/moment-words';
import { BatchBar } from './batch-bar';
import { PersonRow, type Choosing } from './person-row';
import { neighbourOf } from './place-of-move';
import { actionOfKey } from './row-keys';
import { wordsOfRows } from './row-words';
import { findLine, firstLines, linesInOrder, type DelegationView, type SectionView } from './roster-view';
import styles from './roster.module.css';
import { StateRuler } from './state-ruler';
import { useRosterActions } from './use-roster-actions';
import { useRosterDrag } from './use-roster-drag';
import { useSelection } from './use-selection';

interface RosterProps {
  readonly sections: readonly SectionView[];
  readonly dossier: MeetingDossier;
  /** What the states of the list speak of, and the keys set. */
  readonly moment: Moment;
  /** Delegation the next name without a State goes to. */
  readonly currentId: string | null;
  /** Who was added just now. */
  readonly addedId: string | null;
  readonly onCurrent: (delegation: DelegationView) => void;
  readonly onAddPerson: (delegation: DelegationView) => void;
  readonly entry: RefObject<HTMLInputElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** The list itself: one stop for Tab, moved through by the arrow keys, every line answered by single keys. */
export function Roster(props: RosterProps) {
  const { sections, dossier, moment, currentId, addedId, onCurrent, onAddPerson, entry, frame } = props;
  const t = useText();
  const { locale } = useIntl();
  const { sessions } = dossier;
  const ofPart = moment.kind !== 'meeting';
  const actions = useRosterActions(moment, momentWords(moment, sessions, locale, t));
  const selection = useSelection(sections);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const words = useMemo(
    () => wordsOfRows(sections, { t, locale, sessions, ofPart }),
    [sections, t, locale, sessions, ofPart],
  );
  const lines = useMemo(() => linesInOrder(sections), [sections]);
  const days = useMemo(() => daysOfMeeting(dossier.meeting.date), [dossier.meeting.date]);
  const delegations = useMemo(() => sections.flatMap((section) => section.delegations), [sections]);
  // The first screenful at once, the rest in the pauses after it: hundreds of lines made at one go would block.
  const isWhole = useDeferredValue(true, false);
  const drawn = useMemo(() => (isWhole ? sections : firstLines(sections)), [isWhole, sections]);
  const active = activeId !== null && lines.includes(activeId) ? activeId : (lines[0] ?? null);
  const latest = useRef({ sections, actions });
  useLayoutEffect(() => {
    latest.current = { sections, actions };
  });
  const isChoosing = selection.people.length > 0;
  useEffect(() => {
    // The bar that has just come up may stand over the line one is on.
    const { activeElement } = document;
    if (isChoosing && frame.current?.contains(activeElement))
      activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isChoosing, frame]);
  const drag = useRosterDrag({ sections, chosen: selection.people, frame, onDrop: actions.moveTo });

  const focusLine = (id: string | undefined) => {
    if (id === undefined) return;
    setActiveId(id);
    frame.current?.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus();
  };
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? null : id)), []);
  const setState = useCallback((id: string, state: AttendanceState | null) => {
    const found = findLine(latest.current.sections, id);
    if (found?.person) latest.current.actions.setState([found.person], state);
  }, []);
  const { choose } = selection;
  const chooseLine = useCallback((id: string, how: Choosing) => choose([id], how), [choose]);
  const chooseDelegation = useCallback(
    (view: DelegationView) =>
      choose(
        view.people.map(({ id }) => id),
        'toggle',
      ),
    [choose],
  );
  /** Those a key on the line is for: all who are chosen, where the line is one of them. */
  const meantBy = (id: string) => {
    const person = findLine(sections, id)?.person;
    if (!person) return [];
    return selection.ids.has(id) ? selection.people : [person];
  };
  const leave = (taken: ReadonlySet<string>, from: string) => {
    const place = lines.indexOf(from);
    setOpenId(null);
    focusLine(
      lines.slice(place).find((line) => !taken.has(line)) ??
        lines.slice(0, place).findLast((line) => !taken.has(line)),
    );
  };
  const removeChosen = () => {
    const { people } = selection;
    leave(selection.ids, people[0]?.id ?? '');
    actions.removePeople(people);
  };
  const remove = (id: string) => {
    const found = findLine(sections, id);
    if (!found) return;
    if (found.person && selection.ids.has(id)) return removeChosen();
    const { person, delegation } = found;
    leave(new Set(person ? [id] : [id, ...delegation.people.map((one) => one.id)]), id);
    if (person) actions.removePeople([person]);
    else actions.removeDelegation(delegation);
  };
  const close = () => {
    focusLine(openId ?? undefined);
    setOpenId(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.dataset['line'];
    if (event.key === 'Escape' && !event.defaultPrevented && (openId !== null || selection.ids.size > 0)) {
      event.preventDefault();
      event.stopPropagation();
      if (openId !== null) close();
      else selection.clear();
      return;
    }
    const found = id === undefined ? null : findLine(sections, id);
    const action = actionOfKey(event);
    if (!found || id === undefined || !action) return;
    const { person, delegation } = found;
    const place = lines.indexOf(id);
    switch (action.kind) {
      case 'go': {
        const next = { next: place + 1, previous: place - 1, first: 0, last: lines.length - 1 }[action.to];
        if (action.extends) drawSelection(id, lines[next], action.to);
        else if (action.to === 'previous' && place === 0) entry.current?.focus();
        else focusLine(lines[next]);
        break;
      }
      case 'choose':
        if (person) choose([id], 'toggle');
        else chooseDelegation(delegation);
        break;
      case 'choose-all':
        selection.chooseAll();
        break;
      case 'state':
        if (!person) return;
        actions.setState(meantBy(id), action.state);
        break;
      case 'as-meeting':
        if (!person || !ofPart) return;
        actions.setState(meantBy(id), null);
        break;
      case 'head':
        if (!person) return;
        actions.makeHead(person);
        break;
      case 'move':
        if (person) actions.move(delegation, person, action.by);
        break;
      case 'move-out': {
        const other = neighbourOf(delegations, delegation.id, action.by);
        if (person && other) actions.moveTo(meantBy(id), other, other.people.at(-1)?.id ?? null);
        break;
      }
      case 'remove':
        remove(id);
        break;
      case 'close':
        return;
    }
    event.preventDefault();
  };
  /** Shift and an arrow choose from person to person; the line of a delegation is passed over. */
  const drawSelection = (
    from: string,
    to: string | undefined,
    way: 'next' | 'previous' | 'first' | 'last',
  ) => {
    const isPerson = (line: string) => findLine(sections, line)?.person !== null;
    const start = lines.indexOf(to ?? '');
    if (start === -1) return;
    const onwards =
      way === 'next' || way === 'first' ? lines.slice(start) : lines.slice(0, start + 1).toReversed();
    const end = onwards.find(isPerson);
    if (end === undefined) return;
    selection.drawTo(isPerson(from) ? from : end, end);
    focusLine(end);
  };

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the rows, which are buttons */}
      <div
        ref={frame}
        className={styles.roster}
        data-choosing={isChoosing}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const id = event.target.dataset['line'];
          const found = id === undefined ? null : findLine(sections, id);
          if (id === undefined || !found) return;
          setActiveId(id);
          onCurrent(found.delegation);
        }}
        {...drag}
      >
        <VisuallyHidden>
          <span id="attendance-keys">
            {t(ofPart ? 'attendance.roster.hint-part' : 'attendance.roster.hint')}
          </span>
        </VisuallyHidden>
        <StateRuler />
        {drawn.map(({ section, delegations: own }) => (
          <div key={section} className={styles.section}>
            <GroupHeading count={own.length}>{t(`attendance.section.${section}`)}</GroupHeading>
            {own.map((view) => (
              <DelegationCard
                key={view.id}
                view={view}
                chosen={chosenIn(view, selection.ids)}
                onChoose={chooseDelegation}
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
                        added={addedId === person.id ? t('attendance.added.mark', { party: view.name }) : ''}
                        state={person.state}
                        ofPart={ofPart}
                        isActive={active === person.id}
                        isOpen={openId === person.id}
                        isChosen={selection.ids.has(person.id)}
                        onOpen={toggle}
                        onChoose={chooseLine}
                        onState={setState}
                      >
                        {openId === person.id ? (
                          <PersonForm
                            person={person}
                            partyId={view.delegation.partyId}
                            dossier={dossier}
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
      {isChoosing ? (
        <BatchBar
          people={selection.people}
          delegations={delegations}
          days={days}
          ofPart={ofPart}
          actions={actions}
          onRemove={removeChosen}
          onClear={selection.clear}
        />
      ) : null}
    </>
  );
}

function chosenIn({ people }: DelegationView, ids: ReadonlySet<string>): 'none' | 'some' | 'all' {
  const count = people.filter(({ id }) => ids.has(id)).length;
  if (count === 0) return 'none';
  return count === people.length ? 'all' : 'some';
}
