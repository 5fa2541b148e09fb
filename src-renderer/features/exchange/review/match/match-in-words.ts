import { toldLikelihood } from '@/formats/matching/likelihood';
import { inLanguage } from '@/domain/fields';
import { organisationByName } from '@/domain/reference/find-names';
import type { MeetingMatch } from '@/formats/matching/match-meeting';
import type { OwnProcess } from '@/formats/draft/own-process';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

/** "same kind of meeting and number, different date · likely, 80 %" */
export function matchInWords(
  { reasons, contradictions, likelihood }: Omit<MeetingMatch, 'match'>,
  t: Translate,
  format: Format,
): string {
  const named = (fields: MeetingMatch['reasons']) =>
    format.list(fields.map((field) => t(`exchange.match.reason.${field}`)));
  const parts = [
    reasons.length > 0 ? t('exchange.match.why', { count: reasons.length, why: named(reasons) }) : '',
    contradictions.length > 0 ? t('exchange.match.differs', { what: named(contradictions) }) : '',
  ].filter(Boolean);
  return [parts.join(', '), likelihoodInWords(likelihood, t)].filter(Boolean).join(' · ');
}

/** "very likely, 95 %" */
export function likelihoodInWords(share: number, t: Translate): string {
  const { word, percent } = toldLikelihood(share);
  return t(`exchange.likely.${word}`, { percent });
}

/** A process as the interface's language calls it; what the reference does not know stays as printed. */
export function processInWords(name: string, language: string): string {
  const known = organisationByName(name);
  return known ? (language === 'ru' ? known.ru.short : '') || known.en.short : name;
}

/** The register's own process; `''` where it has no name yet. */
export function ownInWords(own: OwnProcess | null, language: string): string {
  if (own === null) return '';
  return processInWords(inLanguage(own.shortName, language), language);
}
