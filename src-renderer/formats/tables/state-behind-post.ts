import { partyOfMission } from '@/domain/party-of-mission';

import { isSameParty, withoutLead, type PartyFinder } from './party-finder';
import { stateOfBody } from './state-of-body';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';

type Cells = ReadonlyMap<TableField, string>;

export interface PartyOfRow {
  readonly party: string;
  readonly cells: Cells;
  readonly problems: readonly RowProblem[];
}

/**
 * "Deputy Minister, Kazakhstan": a State behind a post is whose delegate somebody is where nothing else says it, and says
 * nothing more where it is that of the row; another one is to be looked at. A State alone is no institution of its own.
 * @param party of the row, as the table writes it; `''` where it names none
 */
export function stateBehindPost(party: string, cells: Cells, find: PartyFinder['find']): PartyOfRow {
  const institution = (cells.get('institution') ?? '').trim();
  const sender = party === '' ? partyOfMission(institution, (text) => find(text) !== null) : null;
  // "French Embassy" is where somebody works, too: it stays.
  if (sender !== null) return { party: sender, cells, problems: [{ code: 'of-mission', text: institution }] };
  for (const field of ['institution', 'unit', 'function'] as const) {
    const text = (cells.get(field) ?? '').trim();
    const sign = Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
    const before = text.slice(0, Math.max(sign, 0)).trimEnd();
    const last = text.slice(sign + 1).trimStart();
    if (last.includes('\n')) continue;
    // "Representative of Kazakhstan" is a post.
    const isName =
      /^\p{Lu}/u.test(last) && withoutLead(last) === last && (before !== '' || field !== 'function');
    const found = isName ? find(last) : null;
    if (!found || found.iso3 === null) continue;
    if (party !== '' && !isSameParty(found, find(party)))
      return { party, cells, problems: [{ code: 'party-in-line', text: last }] };
    const kept = new Map(cells).set(field, before);
    return party === ''
      ? { party: last, cells: kept, problems: [{ code: 'behind-post', text: last }] }
      : { party, cells: kept, problems: [] };
  }
  const state = party === '' ? stateOfBody(institution, find) : null;
  // Whose body it is, its name says; whether it speaks for that State is to be looked at.
  if (state !== null) return { party: state, cells, problems: [{ code: 'of-body', text: institution }] };
  return { party, cells, problems: [] };
}
