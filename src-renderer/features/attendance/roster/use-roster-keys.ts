import type { KeyboardEvent, RefObject } from 'react';
import { actionOfKey, type RowAction } from './row-keys';
import { findLine, type FoundLine, type PersonLineView, type SectionView } from './roster-view';
import type { RosterActions } from './use-roster-actions';
import type { RosterSelection } from './use-selection';

interface RosterKeys {
  readonly sections: readonly SectionView[];
  /** Ids of all lines from top to bottom. */
  readonly lines: readonly string[];
  /** The list speaks of a day or session. */
  readonly ofPart: boolean;
  readonly selection: RosterSelection;
  readonly actions: RosterActions;
  readonly entry: RefObject<HTMLInputElement | null>;
  readonly openId: string | null;
  readonly onClose: () => void;
  readonly onFocus: (id: string | undefined) => void;
  readonly onRemove: (id: string) => void;
  readonly onMoveDelegation: (id: string, by: -1 | 1) => void;
  /** To the delegation before or after. @param id of the line the focus is on */
  readonly onMoveOut: (people: readonly PersonLineView[], id: string, by: -1 | 1) => void;
}

/** What the keys do on the line that has the focus. */
export function useRosterKeys(roster: RosterKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { sections, selection, openId, onClose } = roster;
  return (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.dataset['line'];
    if (event.key === 'Escape' && !event.defaultPrevented && (openId !== null || selection.ids.size > 0)) {
      event.preventDefault();
      event.stopPropagation();
      if (openId !== null) onClose();
      else selection.clear();
      return;
    }
    const found = id === undefined ? null : findLine(sections, id);
    const action = actionOfKey(event);
    if (!found || id === undefined || !action) return;
    if (act(action, id, found, roster)) event.preventDefault();
  };
}

/** @returns whether the key meant something here */
function act(action: RowAction, id: string, { person, delegation }: FoundLine, roster: RosterKeys): boolean {
  const { ofPart, selection, actions, onRemove } = roster;
  /** All who are chosen, where the line is one of them. */
  const meant = person === null ? [] : selection.ids.has(id) ? selection.people : [person];
  switch (action.kind) {
    case 'go':
      go(action, id, roster);
      return true;
    case 'choose':
      selection.choose(person ? [id] : delegation.people.map((one) => one.id), 'toggle');
      return true;
    case 'choose-all':
      selection.chooseAll();
      return true;
    case 'state':
      if (!person) return false;
      actions.setState(meant, action.state);
      return true;
    case 'as-meeting':
      if (!person || !ofPart) return false;
      actions.setState(meant, null);
      return true;
    case 'head':
      if (!person) return false;
      actions.makeHead(person);
      return true;
    case 'move':
      if (person) actions.move(delegation, person, action.by);
      else roster.onMoveDelegation(id, action.by);
      return true;
    case 'move-out':
      // On the head of a delegation there is nobody to move out of it: it goes itself.
      if (person) roster.onMoveOut(meant, id, action.by);
      else roster.onMoveDelegation(id, action.by);
      return true;
    case 'remove':
      onRemove(id);
      return true;
    case 'close':
      return false;
  }
}

function go(
  { to, extends: draws }: Extract<RowAction, { kind: 'go' }>,
  id: string,
  roster: RosterKeys,
): void {
  const { lines, entry, onFocus } = roster;
  const place = lines.indexOf(id);
  const next = lines[{ next: place + 1, previous: place - 1, first: 0, last: lines.length - 1 }[to]];
  if (draws) drawSelection(id, next, to, roster);
  else if (to === 'previous' && place === 0) entry.current?.focus();
  else onFocus(next);
}

/** Shift and an arrow choose from person to person; the line of a delegation is passed over. */
function drawSelection(
  from: string,
  to: string | undefined,
  way: 'next' | 'previous' | 'first' | 'last',
  { sections, lines, selection, onFocus }: RosterKeys,
): void {
  const isPerson = (line: string) => findLine(sections, line)?.person !== null;
  const start = lines.indexOf(to ?? '');
  if (start === -1) return;
  const onwards =
    way === 'next' || way === 'first' ? lines.slice(start) : lines.slice(0, start + 1).toReversed();
  const end = onwards.find(isPerson);
  if (end === undefined) return;
  selection.drawTo(isPerson(from) ? from : end, end);
  onFocus(end);
}
