import type { Localized } from '@/domain/fields';
import type { PaperBase, TemplatePart } from '@/domain/paper-template';

/** A section of a paper before anybody has changed it. */
export interface BuiltInSection {
  readonly part: TemplatePart;
  /** Left out unless a house switches it on in a template of its own. */
  readonly isOff?: true;
  readonly heading?: Localized;
  readonly text?: Localized;
}

/**
 * What each paper in prose is made of. The order of the annexes is that of the house model: agenda, modalities,
 * communiqué or declaration, list of participants.
 */
export const builtInSections: Readonly<Record<PaperBase, readonly BuiltInSection[]>> = {
  minutes: [
    { part: 'text', isOff: true },
    { part: 'facts' },
    { part: 'purposes' },
    { part: 'outcome' },
    { part: 'statements' },
    { part: 'documents' },
    { part: 'related-events' },
    { part: 'signatures' },
    { part: 'annex-agenda' },
    { part: 'annex-modalities' },
    { part: 'annex-adopted' },
    { part: 'annex-participants' },
  ],
  'closing-remarks': [
    { part: 'text', isOff: true },
    { part: 'outcome' },
    { part: 'signatures', isOff: true },
    { part: 'annex-participants', isOff: true },
  ],
  'chair-summary': [
    { part: 'text', isOff: true },
    { part: 'facts' },
    { part: 'purposes' },
    { part: 'statements', heading: { en: 'Discussion', ru: 'Ход обсуждения' } },
    { part: 'outcome', heading: { en: 'Conclusions', ru: 'Выводы' } },
    { part: 'documents' },
    { part: 'related-events' },
    { part: 'signatures', isOff: true },
    { part: 'annex-participants', isOff: true },
  ],
  communique: [
    { part: 'text', isOff: true },
    { part: 'outcome' },
    { part: 'adopted-by' },
    { part: 'signatures', isOff: true },
    { part: 'annex-participants', isOff: true },
  ],
  declaration: [
    { part: 'text', isOff: true },
    { part: 'outcome' },
    { part: 'adopted-by' },
    { part: 'signatures', isOff: true },
    { part: 'annex-participants', isOff: true },
  ],
  'annotated-agenda': [
    { part: 'text', isOff: true },
    { part: 'facts', isOff: true },
    { part: 'purposes' },
    { part: 'annotated-agenda' },
    { part: 'documents', isOff: true },
  ],
  programme: [{ part: 'text', isOff: true }, { part: 'facts', isOff: true }, { part: 'programme' }],
  decisions: [
    { part: 'text', isOff: true },
    { part: 'decisions' },
    { part: 'adopted-by' },
    { part: 'signatures', isOff: true },
  ],
  invitation: [
    { part: 'addressee' },
    {
      part: 'text',
      text: {
        en: 'I have the honour to invite your delegation to the {meeting.name} of the {process.name} on {meeting.date} ({meeting.place}).',
        ru: 'Имею честь пригласить Вашу делегацию принять участие в следующем мероприятии ({process.name}): {meeting.name}, {meeting.date}, {meeting.place}.',
      },
    },
    { part: 'purposes', isOff: true },
    { part: 'facts' },
    {
      part: 'text',
      text: {
        en: 'I should be grateful if you would communicate the composition of your delegation to the organisers in good time.\nPlease accept the assurances of my highest consideration.',
        ru: 'Просьба заблаговременно сообщить организаторам состав Вашей делегации.\nПримите уверения в моём высоком уважении.',
      },
    },
    { part: 'signatures' },
    { part: 'programme', isOff: true },
    { part: 'annex-agenda' },
  ],
  'press-note': [
    { part: 'text', isOff: true },
    { part: 'facts' },
    { part: 'purposes' },
    { part: 'decisions', heading: { en: 'What was agreed', ru: 'О чём договорились' } },
    { part: 'statements' },
    { part: 'documents' },
    { part: 'about-process' },
  ],
};
