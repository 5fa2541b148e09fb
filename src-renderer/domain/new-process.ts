import { meetingTypes } from './draft';
import type { Process } from './process';
import { organisationByName } from './reference/find-names';

/**
 * A process under the name somebody gives it. One that the reference knows by that name gets its short and full names
 * in English and Russian, so that papers in both languages name it; else the name stands in the language it was given in.
 * @param language BCP 47 tag of the name
 */
export function newProcess(id: string, name: string, language: string): Process {
  const known = organisationByName(name);
  const given = { [language]: name };
  return {
    id,
    shortName: known ? { en: known.en.short, ru: known.ru.short } : given,
    name: known ? { en: known.en.formal, ru: known.ru.formal } : given,
    aims: {},
    region: {},
    meetingTypes: [...meetingTypes],
    foundingDocumentId: null,
    silenceMonths: 12,
  };
}
