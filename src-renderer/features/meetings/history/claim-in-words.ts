import { keptFact, keptStatement } from '@/domain/kept-statements';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Claim } from '@/domain/source';
import type { Translate } from '@/i18n/use-text';
import { fieldLabel, tableLabel } from '@/pickers/history/field-label';
import { valueInWords } from '@/pickers/history/value-in-words';
import { namedInDossier } from './named-in-dossier';

/** What a source states at one place: "Date: 22 September 2015"; of a record as a whole only what kind it is. */
export function claimInWords(claim: Claim, dossier: MeetingDossier, language: string, t: Translate): string {
  if (claim.field === '') return tableLabel(claim.table, t);
  const kept = keptStatement(claim);
  if (kept) return `${tableLabel('statements', t)}: ${kept.statement.text}`;
  const fact = keptFact(claim);
  if (fact) {
    const { field, value } = fact;
    return claimInWords({ ...claim, table: 'statements', field, value }, dossier, language, t);
  }
  const value = valueInWords(
    claim.value,
    { table: claim.table, path: claim.field },
    namedInDossier(dossier),
    language,
    t,
  );
  return `${fieldLabel(claim.field, language, t)}: ${value || t('meetings.claims.nothing')}`;
}
