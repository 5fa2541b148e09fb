import type { Localized } from './fields';
import { joinedNotes } from './joined-notes';

/** Two wordings of one place as one: in a language in which both are kept, each stands on lines of its own. */
export function bothWordings(own: Localized, other: Localized): Localized {
  const languages = Object.keys({ ...other, ...own });
  return Object.fromEntries(
    languages.map((language) => [
      language,
      joinedNotes(own[language] ?? null, other[language] ?? null) ?? '',
    ]),
  );
}
