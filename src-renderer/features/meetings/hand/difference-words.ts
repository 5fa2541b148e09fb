import type { MeetingDossier } from '@/domain/meeting-dossier';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { isHeading } from '@/domain/paragraph';
import type { HandComment } from '@/formats/paper/hand/read-hand-docx';
import type { OfferedDifference } from '@/formats/paper/hand/settle-hand';
import type { Translate } from '@/i18n/use-text';
import { letterRecipients } from '@/formats/paper/templates/recipients';
import { paperKindOf } from '@/formats/paper/kinds/paper-of';
import { paperWithLanguage } from '../versions/paper-label';
import type { PaperOfFile } from './compare-file';

/** What a difference is about, in a few words: "Paragraph 2 (a)", "Agenda". */
export function placeInWords(
  { kind, record, place, paragraph, facts }: OfferedDifference,
  { paragraphs }: Pick<MeetingDossier, 'paragraphs'>,
  t: Translate,
): string {
  const numberOf = (id: string) =>
    numberParagraphs(paragraphs).find((one) => one.paragraph.id === id)?.cited ?? '';
  if (kind === 'frame')
    return t(facts.some((fact) => fact !== 'letter-date') ? 'hand.place.details' : 'hand.place.frame');
  if (kind === 'new') {
    if (!paragraph) return t('hand.place.new');
    return paragraph.afterId === null
      ? t('hand.place.new-first')
      : t('hand.place.new-after', { number: numberOf(paragraph.afterId) });
  }
  switch (record?.table) {
    case 'paragraphs': {
      const own = paragraphs.find(({ id }) => id === record.id);
      return own && isHeading(own)
        ? t('hand.place.heading')
        : t('hand.place.paragraph', { number: numberOf(record.id) });
    }
    case 'interventions':
      return t(place === 'speaker' ? 'hand.place.speaker' : 'hand.place.statement');
    case 'agendaItems':
    case 'sessions':
      return t('hand.place.agenda');
    case 'meetings':
      return t(place === 'fact' ? 'hand.place.details' : 'hand.place.purposes');
    case 'processes':
      return t('hand.place.aims');
    case 'delegations':
    case 'attendances':
      return t('hand.place.participants');
    default:
      return t('hand.place.other');
  }
}

/** The paper that a file is compared with, and of a letter whom it goes to: "Letter of invitation · English · to Uzbekistan". */
export function paperOfFileInWords(
  dossier: MeetingDossier,
  { paper: key, choices: { language, letterTo } }: PaperOfFile,
  locale: string,
  t: Translate,
): string {
  const paper = paperWithLanguage(dossier, { paper: key, language }, locale, t);
  if (!paperKindOf(dossier, key)?.choices.includes('letterTo')) return paper;
  const recipients = letterRecipients(dossier, locale === 'ru' ? 'ru' : 'en');
  const delegation = recipients.find(({ id }) => id === letterTo)?.label;
  return delegation === undefined
    ? t('hand.letter-to-all', { paper })
    : t('hand.letter-to', { paper, delegation });
}

export function commentInWords({ author, day, words }: Omit<HandComment, 'id'>, t: Translate): string {
  return t('hand.comment', { author: author || 'none', day: day || 'none', words });
}
