import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import type { WhyOpen } from '@/domain/why-open';
import type { CarryPoint } from '@/domain/earlier-agenda';
import type { Translate } from '@/i18n/use-text';
import type { Proposal } from './carry-rows';

/** Why it is proposed, or where it stands already. */
export function whyInWords(proposal: Proposal, locale: string, t: Translate): string {
  const { here } = proposal;
  const why =
    proposal.kind === 'point'
      ? pointInWords(proposal.point, here !== null, t)
      : openInWords(proposal.why, locale, t);
  if (here !== null) return [hereInWords(here, t), why].filter((part) => part !== '').join(' · ');
  if (proposal.kind === 'recommendation' && proposal.isListed)
    return [t('agenda.carry.listed'), why].join(' · ');
  return why;
}

function hereInWords(number: string, t: Translate): string {
  return number === '' ? t('agenda.carry.here') : t('agenda.carry.here-at', { number });
}

function openInWords(why: WhyOpen, locale: string, t: Translate): string {
  const { of, overdue, silent, inProgress, notStated, notReported } = why;
  if (why.reason === 'undecided') return t('agenda.carry.why.undecided');
  if (of === 0) return t('agenda.carry.why.nobody');
  const dateOf = (date: string | null) => (date === null ? 'none' : formatEdtf(date, locale));
  const parts = [
    overdue > 0 ? t('agenda.carry.why.overdue', { count: overdue, of, date: dateOf(why.overdueSince) }) : '',
    silent > 0 ? t('agenda.carry.why.silent', { count: silent, of, date: dateOf(why.silentSince) }) : '',
    inProgress > 0 ? t('agenda.carry.why.in-progress', { count: inProgress, of }) : '',
    notStated > 0 ? t('agenda.carry.why.not-stated', { count: notStated, of }) : '',
    notReported > 0 ? t('agenda.carry.why.not-reported', { count: notReported, of }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('agenda.carry.why.settled', { of }) : parts.join(' · ');
}

function pointInWords({ item, why, recorded, carriedTo }: CarryPoint, isHere: boolean, t: Translate): string {
  const others = carriedTo.map(meetingReference);
  if (isHere) return '';
  if (others.length > 0) return t('agenda.carry.why.carried', { meetings: others.join(', ') });
  switch (why?.kind) {
    case 'said':
      return t(`agenda.carry.why.${why.state}`);
    case 'not-held':
      return t(`agenda.carry.why.${why.state}`);
    case 'not-reviewed':
      return t('agenda.carry.why.not-reviewed', { count: why.count, of: why.of });
    case 'untouched':
      return t('agenda.carry.why.untouched');
    case undefined:
      if (item.state === 'concluded') return t('agenda.carry.why.concluded');
      return recorded > 0 ? t('agenda.carry.why.recorded', { count: recorded }) : '';
  }
}
