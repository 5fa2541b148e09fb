import { describe, expect, test } from 'vitest';

import { withAhead, type AgendaEntries, type EntryAhead } from '@/features/meetings/agenda/agenda-ahead';

import { anAgendaItem, aSession } from '../../../helpers/builders';

const session = aSession({ id: 's', order: 'a1' });
const first = anAgendaItem({ id: 'first', sessionId: null, order: 'a0' });
const stored: AgendaEntries = { sessions: [session], agendaItems: [first] };
const item = anAgendaItem({ id: 'new', sessionId: 's', order: 'a0' });

function ahead(patch: Partial<EntryAhead>): EntryAhead {
  return { id: 'first', order: 'a0', sessionId: null, fresh: null, ...patch };
}

describe('the agenda ahead of the register', () => {
  test('holds what is new until the register does, and shows what was written into it since', () => {
    const made = ahead({ id: 'new', sessionId: 's', fresh: { kind: 'item', item } });
    expect(withAhead(stored, [made]).agendaItems).toEqual([first, item]);
    const titled = { ...item, title: { en: 'Work plan' } };
    const told = { ...stored, agendaItems: [first, titled] };
    expect(withAhead(told, [made]).agendaItems).toEqual([first, titled]);
  });

  test('lets the last of several moves stand, also of what is new', () => {
    const made = ahead({ id: 'new', sessionId: 's', fresh: { kind: 'item', item } });
    const moved = ahead({ id: 'new', sessionId: null, order: 'a2' });
    const [, shown, ...others] = withAhead(stored, [made, moved]).agendaItems;
    expect(shown).toEqual({ ...item, sessionId: null, order: 'a2' });
    expect(others).toEqual([]);
  });

  test('shows no entry again that was moved and has gone since', () => {
    expect(withAhead({ sessions: [], agendaItems: [] }, [ahead({ order: 'a3' })]).agendaItems).toEqual([]);
  });
});
