import { documentRelations } from '@/domain/draft';
import type { Document } from '@/domain/document';
import { formatEdtf } from '@/domain/format-edtf';

import { isHeld, lineOf, localized, partyName, type MinutesContext } from './minutes-context';
import type { Fact, Line } from './paper';
import { plainText, richText } from './rich-text';
import { sectionsNotAway } from './present-people';

/** The documents that figure at the meeting, by how they do, and who adopted the outcome where that is recorded. */
export function minutesDocuments(context: MinutesContext): readonly Fact[] {
  const facts = documentRelations.map((relation) => ({
    term: context.frame.document[relation],
    descriptions: context.dossier.meetingDocuments
      .filter((entry) => entry.relation === relation)
      .flatMap((entry) =>
        documentLine(
          context,
          context.dossier.documents.find(({ id }) => id === entry.documentId),
        ),
      ),
  }));
  const [adopted, ...others] = facts;
  const adoptedBy = { term: context.frame.term.adoptedBy, descriptions: adoptedByLine(context) };
  return [adopted, adoptedBy, ...others].filter(
    (fact): fact is Fact => fact !== undefined && fact.descriptions.length > 0,
  );
}

/** Minutes do not list themselves. */
export function documentLine({ language }: MinutesContext, document: Document | undefined): readonly Line[] {
  if (!document || document.type === 'minutes') return [];
  const title = localized(document.title, language);
  const date = document.date === null ? null : formatEdtf(document.date, language);
  const text = [title ? plainText(title) : null, document.symbol, date].filter(Boolean).join(', ');
  return text === '' ? [] : [lineOf(richText(text, title?.language ?? language), 'documents', document.id)];
}

/** Who was present and who adopted are two lists: this is the second, of what is recorded of each delegation. */
function adoptedByLine(context: MinutesContext): readonly Line[] {
  if (!isHeld(context)) return [];
  const names = sectionsNotAway(context)
    .flatMap(({ delegations }) => delegations)
    .filter(({ delegation }) => delegation.adoption === 'adopted')
    .map(({ party }) => partyName(context, party.id, 'short'));
  if (names.length === 0) return [];
  return [lineOf(richText(names.join(', '), context.language), 'meetings', context.dossier.meeting.id)];
}

/** "Global Refugee Forum, Geneva, December 2019". */
export function relatedEventLines({ dossier, language }: MinutesContext): readonly Line[] {
  return dossier.relatedEvents.map((event) => {
    const date = event.date === null ? null : formatEdtf(event.date, language);
    const text = [event.name, event.city, date].filter(Boolean).join(', ');
    return lineOf(richText(text, language), 'relatedEvents', event.id);
  });
}
