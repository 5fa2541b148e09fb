import { strFromU8 } from 'fflate';

import { openArchive } from './open-archive';

/** Files in which programs of a document lie: of Office under any folder, of OpenDocument under their own. */
const ofMacros = /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\/|^(?:Basic|Scripts)\/./iu;

/** Whether a document of these files holds macros. */
export function namesMacros(names: readonly string[]): boolean {
  return names.some((name) => ofMacros.test(name));
}

/** Longer lists of types are none that Office writes; they are not unpacked. */
const typesLimit = 4 * 1024 * 1024;

/**
 * Whether a document in an archive holds macros, by the names of its files and by the types it gives them: the file with
 * the programs may have any name. What is no archive holds none that its program would run.
 */
export function holdsMacros(bytes: Uint8Array): boolean {
  try {
    const archive = openArchive(bytes);
    if (namesMacros(archive.names)) return true;
    const types = '[Content_Types].xml';
    // Not looked into, it may hold anything.
    if (archive.sizeOf(types) > typesLimit) return true;
    const content = archive.read(types);
    return content !== undefined && /vbaProject|macroEnabled|macrosheet/iu.test(strFromU8(content));
  } catch {
    return false;
  }
}
