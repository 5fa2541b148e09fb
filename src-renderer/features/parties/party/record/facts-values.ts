import * as z from 'zod/mini';

import { partyCategories, type Party } from '@/domain/party';
import { editText } from '@/store/commands/edit-record';
import { editParty } from '@/store/commands/parties';
import type { Command } from '@/store/register';

const code = (pattern: RegExp) =>
  z
    .string()
    .check(
      z.refine((text) => text.trim() === '' || pattern.test(text.trim()), { error: 'parties.facts.code' }),
    );

/** The form's values: texts, where the record may hold `null`. */
export const factsSchema = z.object({
  iso2: code(/^[A-Za-z]{2}$/u),
  iso3: code(/^[A-Za-z]{3}$/u),
  acronym: z.record(z.string(), z.string()),
  category: z.enum(partyCategories),
});
export type FactsValues = z.infer<typeof factsSchema>;

/** Both working languages, and whatever else there is; of a State, which seldom has one, only those that are there. */
export function acronymLanguages(party: Party): readonly string[] {
  const usual = party.kind === 'state' ? [] : ['en', 'ru'];
  return [...new Set([...usual, ...Object.keys(party.acronym)])];
}

export function toFacts(party: Party): FactsValues {
  const acronym = Object.fromEntries(acronymLanguages(party).map((tag) => [tag, party.acronym[tag] ?? '']));
  return { iso2: party.iso2 ?? '', iso3: party.iso3 ?? '', acronym, category: party.category };
}

/**
 * The command that keeps one field of the form.
 * @param path `iso3`, or `acronym.ru` for one language
 */
export function factsCommand(party: Party, name: string, path: string, values: FactsValues): Command {
  const [field = '', ...tag] = path.split('.');
  const language = tag.join('.');
  switch (field) {
    case 'acronym':
      return editText('parties', party.id, 'acronym', language, (values.acronym[language] ?? '').trim(), {
        name: 'edit-party',
        details: { name },
        about: [party.id],
      });
    case 'iso2':
      return editParty(party.id, { iso2: codeOf(values.iso2) }, name);
    case 'iso3':
      return editParty(party.id, { iso3: codeOf(values.iso3) }, name);
    default:
      return editParty(party.id, { category: values.category }, name);
  }
}

function codeOf(text: string): string | null {
  return text.trim().toUpperCase() || null;
}
