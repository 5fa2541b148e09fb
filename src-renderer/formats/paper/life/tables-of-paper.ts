import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isLockable } from '@/domain/paper-life';

/** Lists of a dossier that are not called as their table is. */
const tableOf: Readonly<Record<string, string>> = { meeting: 'meetings', organisers: 'organiserRoles' };

/**
 * What a paper reads of a meeting while it is made: the tables whose rows it prints, or would print if there were any. An
 * intervention that is added later would stand in minutes that had none, so what was not there is locked too.
 */
export function tablesOfPaper(
  dossier: MeetingDossier,
  make: (dossier: MeetingDossier) => unknown,
): readonly string[] {
  const read = new Set<string>();
  const watched = new Proxy(dossier, {
    get(target, name, receiver) {
      if (typeof name === 'string') read.add(tableOf[name] ?? name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  make(watched);
  return [...read].filter(isLockable).toSorted();
}
