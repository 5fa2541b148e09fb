import { Building2, Flag } from 'lucide-react';
import { findParties } from '@/pickers/parties/find-parties';
import { partyEntries } from '@/pickers/parties/party-entry';
import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';
import type { PaletteProvider } from '@/ui/commands/palette-provider';

const most = 6;
/** Never aborted: the next letter waits for the same reading. */
const always = new AbortController().signal;

/**
 * Finds the parties in use by any name, acronym or ISO code in either language. Without a query it offers none: which
 * of them is wanted cannot be guessed. They are read when the palette opens, and not again for every letter.
 */
export function partyResults(register: Pick<Register, 'parties'>, locale: string): PaletteProvider {
  const readEntries = async () => {
    const entries = partyEntries(await register.parties(), { date: null, language: locale });
    const inUse = entries.filter(({ partyId }) => partyId !== null);
    // Asked for once, the names of each are ready; not all at one go.
    await mapInSlices(inUse, ({ names }) => names.length, always);
    return inUse;
  };
  let lastRead: ReturnType<typeof readEntries> | null = null;
  return {
    heading: 'app.nav.parties',
    find: async (query) => {
      if (!query.trim()) {
        lastRead = null;
        return [];
      }
      const entries = await (lastRead ??= readEntries());
      return findParties(entries, query, most).flatMap(({ partyId, label, formal, code, kind }) => {
        if (partyId === null) return [];
        const detail = [code, formal === label ? '' : formal].filter(Boolean).join(' · ');
        const icon = kind === 'state' ? Flag : Building2;
        return [{ id: partyId, title: label, detail, icon, to: `/parties/${partyId}` }];
      });
    },
  };
}
