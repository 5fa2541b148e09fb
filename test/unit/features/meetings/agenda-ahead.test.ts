import { describe, expect, test } from 'vitest';

import {
  addAhead,
  hasArrived,
  withAhead,
  type AgendaEntries,
  type EntryAhead,
} from '@/features/meetings/agenda/agenda-ahead';

import { anAgendaItem, aSession } from '../../../helpers/builders';

const session = aSession({ id: 's', order: 'a1' });
const first = anAgendaItem({ id: 'first', sessionId: null, order: 'a0' });
const stored: AgendaEntries = { sessions: [session], agendaItems: [first] };
const item = anAgendaItem({ id: 'new', sessionId: 's', order: 'a0' });

function ahead(patch: Partial<EntryAhead>): EntryAhead {
  return { step: Symbol('step'), id: 'first', order: 'a0', sessionId: null, fresh: null, ...patch };
}

describe('the agenda ahead of the register', () => {
  test('holds what is new until the register does, and no longer than that', () => {
    const made = ahead({ id: 'new', sessionId: 's', fresh: { kind: 'item', item } });
    expect(withAhead(stored, [made]).agendaItems).toEqual([first, item]);
    expect(hasArrived(stored, made)).toBe(false);
    const titled = { ...item, title: { en: 'Work plan' } };
    const told = { ...stored, agendaItems: [first, titled] };
    expect(hasArrived(told, made)).toBe(true);
    expect(withAhead(told, [made]).agendaItems).toEqual([first, titled]);
  });

  test('lets the last of several moves stand, also of what is new', () => {
    const made = ahead({ id: 'new', sessionId: 's', fresh: { kind: 'item', item } });
    const moved = ahead({ id: 'new', sessionId: null, order: 'a2' });
    const both = addAhead([made], [moved]);
    expect(both).toHaveLength(1);
    expect(withAhead(stored, both).agendaItems[1]).toEqual({ ...item, sessionId: null, order: 'a2' });
  });

  test('shows no entry again that was moved and has gone since', () => {
    expect(withAhead({ sessions: [], agendaItems: [] }, [ahead({ order: 'a3' })]).agendaItems).toEqual([]);
  });
});
