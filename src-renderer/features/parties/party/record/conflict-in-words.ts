import { chairLabel } from '@/pickers/chair-label';
import { nameOn } from '@/domain/name-on';
import type { PartyFacts } from '@/domain/party-facts';
import type { PeriodConflict } from '@/domain/period-conflict';
import type { Translate } from '@/i18n/use-text';

/** What a conflict's words are taken from. */
export type Concerned = Pick<
  PartyFacts,
  'parties' | 'partyNames' | 'statuses' | 'chairmanships' | 'supportRoles'
>;

/** What contradicts itself: "Kazakhstan (2013–2016) and the Kyrgyz Republic (2016–2018) chair at the same time." */
export function conflictInWords(
  { kind, table, ids }: PeriodConflict,
  facts: Concerned,
  language: string,
  t: Translate,
): string {
  const [a = '', b = ''] = ids.map((id) => rowInWords(table, id, facts, language, t));
  return t(`parties.conflict.${kind}`, { a, b });
}

function rowInWords(
  table: PeriodConflict['table'],
  id: string,
  facts: Concerned,
  language: string,
  t: Translate,
): string {
  switch (table) {
    case 'partyNames': {
      const name = facts.partyNames.find((row) => row.id === id);
      return name ? name.short || name.formal || '—' : '—';
    }
    case 'statuses': {
      const status = facts.statuses.find((row) => row.id === id);
      return status ? t(`domain.party-status.${status.status}`) : '—';
    }
    case 'supportRoles': {
      const role = facts.supportRoles.find((row) => row.id === id);
      return role ? t(`domain.support-kind.${role.kind}`) : '—';
    }
    case 'chairmanships': {
      const chair = facts.chairmanships.find((row) => row.id === id);
      const party = facts.parties.find((row) => row.id === chair?.partyId);
      if (!chair || !party) return '—';
      const name = nameOn(party, facts.partyNames, chair.from, language, 'short');
      const label = chairLabel(chair);
      return label === '' ? name : `${name} (${label})`;
    }
  }
}
