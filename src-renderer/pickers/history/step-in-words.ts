import { nameOn } from '@/domain/name-on';
import { isMessageKey } from '@/i18n/message-key';
import { stepText } from '@/i18n/step-text';
import type { Translate } from '@/i18n/use-text';
import type { RowChange } from './collect-changes';
import { fieldLabel } from './field-label';
import type { HistoryStep } from './group-history';
import type { NamedRecords } from './named-records';
import { tellingFields } from './telling-fields';

/** What was done, told as done: "Vito Trani added to the delegation of UNHCR". Words that are missing are Undo's own. */
export function stepInWords(
  { command, details, reverts, changes }: Pick<HistoryStep, 'command' | 'details' | 'reverts' | 'changes'>,
  named: NamedRecords,
  language: string,
  t: Translate,
): string {
  const key = `history.${command}`;
  const values = {
    ...Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value || 'none'])),
    fields: fieldsInWords(changes, language, t),
    delegation: delegationOf(changes, named, language) ?? 'none',
  };
  const words = isMessageKey(key) ? t(key, values) : stepText(t, command, details);
  if (reverts === null) return words;
  return t(reverts === 'undo' ? 'meetings.history.undone' : 'meetings.history.redone', { words });
}

/** The fields that changed, by their labels; which claim is preferred goes without saying. */
function fieldsInWords(changes: readonly RowChange[], language: string, t: Translate): string {
  const paths = changes
    .filter(({ kind, table }) => kind === 'change' && table !== 'claims')
    .flatMap((change) => tellingFields(change).map(({ path }) => path));
  const labels = [...new Set(paths)].map((path) => fieldLabel(path, language, t));
  return labels.length === 0 ? t('meetings.history.other') : labels.join(', ');
}

function delegationOf(changes: readonly RowChange[], named: NamedRecords, language: string): string | null {
  const added = changes.find(({ kind, table }) => kind === 'add' && table === 'attendances');
  const delegationId = added?.fields.find(({ path }) => path === 'delegationId')?.after;
  const partyId = named.delegations.find(({ id }) => id === delegationId)?.partyId;
  const party = named.parties.find(({ id }) => id === partyId);
  return party ? nameOn(party, named.partyNames, named.date, language, 'short') : null;
}
