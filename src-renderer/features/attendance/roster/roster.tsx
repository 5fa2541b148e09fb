import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { competingFields } from '@/domain/competing-claims';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { standingInDossier } from '@/pickers/sources/standing-in-dossier';
import type { Moment } from '@/domain/moment';
import { delegationsInOrder } from '@/domain/protocol-order';
import { timetableOf } from '@/domain/timetable';
import { useText } from '@/i18n/use-text';
import { GroupHeading } from '@/ui/card';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { KeyScope } from '@/ui/key-scope';
import { momentWords } from '../when/moment-words';
import { BatchBar } from './batch-bar';
import { ExpectedNote } from './expected-note';
import { OrderNote } from './order-note';
import { stepOfDelegation, type DelegationMove } from './place-of-delegation';
import { RepeatedNote } from './repeated-note';
import { RosterDelegation, type RosterHandlers } from './roster-delegation';
import { neighbourOf } from './place-of-move';
import {
  findLine,
  firstLines,
  linesInOrder,
  type DelegationView,
  type PersonLineView,
  type SectionView,
} from './roster-view';
import styles from './roster.module.css';
import { wordsOfRows } from './row-words';
import { StateRuler } from './state-ruler';
import { useFollowedLine } from './use-followed-line';
import { useDelegationDrag } from './use-delegation-drag';
import { useGrowingCount } from './use-growing-count';
import { useRosterActions } from './use-roster-actions';
import { useRosterDrag } from './use-roster-drag';
import { useRosterKeys } from './use-roster-keys';
import { useSelection } from './use-selection';
import { useGuarded } from '@/pickers/lock/use-guarded';

interface RosterProps {
  readonly sections: readonly SectionView[];
  readonly dossier: MeetingDossier;
  /** What the states of the list speak of, and the keys set. */
  readonly moment: Moment;
  /** Delegation the next name without a State goes to. */
  readonly currentId: string | null;
  /** The line that the address names. */
  readonly askedId: string | null;
  /** Who was added just now. */
  readonly addedId: string | null;
  readonly onCurrent: (delegation: DelegationView) => void;
  readonly onAddPerson: (delegation: DelegationView) => void;
  readonly entry: RefObject<HTMLInputElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** The list itself: one stop for Tab, moved through by the arrow keys, every line answered by single keys. */
export function Roster(props: RosterProps) {
  const { sections, dossier, moment, currentId, askedId, addedId, onCurrent, onAddPerson, entry, frame } =
    props;
  const t = useText();
  const { locale } = useIntl();
  const { sessions } = dossier;
  const ofPart = moment.kind !== 'meeting';
  const timetable = useMemo(() => timetableOf(dossier.meeting, sessions), [dossier.meeting, sessions]);
  const actions = useGuarded(
    useRosterActions({
      moment,
      momentName: momentWords(moment, sessions, locale, t),
      timetable,
      isHeld: dossier.meeting.stateOfAffairs === 'held',
    }),
    [],
  );
  const selection = useSelection(sections);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** A delegation that was added just now, to go to once it stands in the list. */
  const [arriving, setArriving] = useState<string | null>(null);
  const arrived = useRef<string | null>(null);
  const disputed = useMemo(() => {
    const own = dossier.claims.filter(({ table }) => table === 'attendances');
    return new Set(competingFields(own, standingInDossier(dossier)).map(({ recordId }) => recordId));
  }, [dossier]);
  const words = useMemo(
    () => wordsOfRows(sections, { t, locale, sessions, days: timetable.days, disputed, ofPart }),
    [sections, t, locale, sessions, timetable.days, disputed, ofPart],
  );
  const lines = useMemo(() => linesInOrder(sections), [sections]);
  const delegations = useMemo(() => sections.flatMap((section) => section.delegations), [sections]);
  const inOrder = useMemo(() => delegationsInOrder(dossier, locale).map(({ id }) => id), [dossier, locale]);
  const count = useGrowingCount(lines.length);
  const drawn = useMemo(
    () => (count < lines.length ? firstLines(sections, count) : sections),
    [count, lines.length, sections],
  );
  const active = activeId !== null && lines.includes(activeId) ? activeId : (lines[0] ?? null);
  const isChoosing = selection.people.length > 0;
  useEffect(() => {
    // The bar that has just come up may stand over the line one is on, and so may the edge once the line was moved.
    const { activeElement } = document;
    const isCovered = isChoosing || said !== '';
    if (isCovered && frame.current?.contains(activeElement))
      activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isChoosing, said, frame]);

  useEffect(() => {
    // It comes to the list a moment after it was added; later changes of the list do not call one back to it.
    if (arriving === null || arrived.current === arriving || !lines.includes(arriving)) return;
    arrived.current = arriving;
    frame.current?.querySelector<HTMLElement>(`[data-line="${arriving}"]`)?.focus();
  }, [arriving, lines, frame]);

  const wentTo = useRef<string | null>(null);
  // Of a long list the line is drawn a moment later.
  const isAskedDrawn = askedId !== null && findLine(drawn, askedId) !== null;
  useEffect(() => {
    if (!isAskedDrawn || wentTo.current === askedId) return;
    wentTo.current = askedId;
    setActiveId(askedId);
    const line = frame.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(askedId)}"]`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [askedId, isAskedDrawn, frame]);

  const focusLine = (id: string | undefined) => {
    if (id === undefined) return;
    setActiveId(id);
    frame.current?.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus();
  };
  const follow = useFollowedLine(sections, focusLine);
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
    actions.removePeople(people, delegations);
  };
  const remove = (id: string) => {
    const found = findLine(sections, id);
    if (!found) return;
    if (found.person && selection.ids.has(id)) return removeChosen();
    const { person, delegation } = found;
    leave(new Set(person ? [id] : [id, ...delegation.people.map((one) => one.id)]), id);
    if (person) actions.removePeople([person], delegations);
    else actions.removeDelegation(delegation);
  };
  const addAnother = async (view: DelegationView) => {
    const id = await actions.addAnother(view);
    if (id === null) return;
    setOpenId(id);
    setArriving(id);
  };
  const close = () => {
    focusLine(openId ?? undefined);
    setOpenId(null);
  };
  const moveTo = (
    people: readonly PersonLineView[],
    to: DelegationView,
    afterId: string | null,
    line: string | undefined = people[0]?.id,
  ) => {
    if (line !== undefined && people.some(({ attendance }) => attendance.delegationId !== to.id))
      follow(line, to.id);
    actions.moveTo(people, to, afterId, delegations);
  };
  const moveOut = (people: readonly PersonLineView[], line: string, by: -1 | 1) => {
    const own = findLine(sections, line)?.delegation;
    const to = own && neighbourOf(delegations, own.id, by);
    if (to) moveTo(people, to, to.people.at(-1)?.id ?? null, line);
    else
      setSaid(t(by === -1 ? 'attendance.moved.first' : 'attendance.moved.last', { name: own?.name ?? '' }));
  };
  const moveDelegation = async (move: DelegationMove) => {
    const { name } = move.view;
    await actions.moveDelegation(move, inOrder);
    setSaid(t('attendance.order.moved', { name, place: move.place, count: move.count }));
  };
  const stepDelegation = (id: string, by: -1 | 1) => {
    const move = stepOfDelegation(sections, inOrder, id, by);
    const name = findLine(sections, id)?.delegation.name ?? '';
    if (move) void moveDelegation(move);
    else setSaid(t('attendance.order.end', { name }));
  };

  const on = useSteadyHandlers({
    open: (id) => setOpenId((open) => (open === id ? null : id)),
    close,
    remove,
    choose: (id, how) => selection.choose([id], how),
    chooseAllOf: ({ people }) =>
      selection.choose(
        people.map(({ id }) => id),
        'toggle',
      ),
    setState: (id, state) => {
      const found = findLine(sections, id);
      if (found?.person) actions.setState([found.person], state);
    },
    addPerson: onAddPerson,
    addAnother: (view) => void addAnother(view),
  });
  const onKeyDown = useRosterKeys({
    sections,
    lines,
    ofPart,
    selection,
    actions,
    entry,
    openId,
    onClose: close,
    onFocus: focusLine,
    onRemove: remove,
    onMoveDelegation: stepDelegation,
    onMoveOut: moveOut,
  });
  const drags = [
    useRosterDrag({ sections, chosen: selection.people, frame, onDrop: moveTo }),
    useDelegationDrag({ sections, inOrder, frame, onDrop: (move) => void moveDelegation(move) }),
  ];
  /** The line, where it is one of this delegation. */
  const within = ({ id, people }: DelegationView, line: string | null) =>
    line === id || people.some((person) => person.id === line) ? line : null;

  return (
    <>
      <ExpectedNote dossier={dossier} sections={sections} />
      <RepeatedNote sections={sections} dossier={dossier} />
      <OrderNote meeting={dossier.meeting} />
      <KeyScope
        ref={frame}
        className={styles.roster}
        data-choosing={isChoosing}
        onKeys={onKeyDown}
        onFocus={(event) => {
          const id = event.target.dataset['line'];
          const found = id === undefined ? null : findLine(sections, id);
          if (id === undefined || !found) return;
          setActiveId(id);
          onCurrent(found.delegation);
        }}
        onDragStart={(event) => drags.forEach((drag) => drag.onDragStart(event))}
        onDragOver={(event) => drags.forEach((drag) => drag.onDragOver(event))}
        onDrop={(event) => drags.forEach((drag) => drag.onDrop(event))}
        onDragEnd={() => drags.forEach((drag) => drag.onDragEnd())}
      >
        <VisuallyHidden>
          <span id="attendance-keys">
            {t(ofPart ? 'attendance.roster.hint-part' : 'attendance.roster.hint')}
          </span>
          <span role="status">{said}</span>
        </VisuallyHidden>
        <StateRuler />
        {drawn.map(({ section, delegations: own }) => (
          <div key={section} className={styles.section} data-section={section}>
            <GroupHeading count={own.length}>{t(`attendance.section.${section}`)}</GroupHeading>
            {own.map((view) => (
              <RosterDelegation
                key={view.id}
                view={view}
                dossier={dossier}
                words={words}
                ofPart={ofPart}
                activeId={within(view, active)}
                openId={within(view, openId)}
                isCurrent={currentId === view.id}
                addedId={within(view, addedId)}
                chosenIds={selection.ids}
                on={on}
              />
            ))}
          </div>
        ))}
      </KeyScope>
      {isChoosing ? (
        <BatchBar
          people={selection.people}
          delegations={delegations}
          days={timetable.days}
          ofPart={ofPart}
          actions={actions}
          onRemove={removeChosen}
          onClear={selection.clear}
        />
      ) : null}
    </>
  );
}

/** The same handlers for as long as the list stands, each doing what is right now: rows are then not drawn anew. */
function useSteadyHandlers(handlers: RosterHandlers): RosterHandlers {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      open: (id) => latest.current.open(id),
      close: () => latest.current.close(),
      remove: (id) => latest.current.remove(id),
      choose: (id, how) => latest.current.choose(id, how),
      chooseAllOf: (view) => latest.current.chooseAllOf(view),
      setState: (id, state) => latest.current.setState(id, state),
      addPerson: (view) => latest.current.addPerson(view),
      addAnother: (view) => latest.current.addAnother(view),
    }),
    [],
  );
}
