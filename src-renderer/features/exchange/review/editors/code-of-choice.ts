import type { PartyChoice } from '@/store/commands/party-choice';
import type { Register } from '@/store/register';

/** A chosen party as drafts name it: ISO code, acronym, or the name. */
export async function codeOfChoice(register: Register, choice: PartyChoice, name: string): Promise<string> {
  switch (choice.kind) {
    case 'reference':
      return 'iso3' in choice.reference ? choice.reference.iso3 : choice.reference.code;
    case 'new':
      return choice.name;
    case 'party': {
      const party = await register.get('parties', choice.partyId);
      return party?.iso3 ?? party?.acronym['en'] ?? name;
    }
  }
}
