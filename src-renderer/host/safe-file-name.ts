/** Of the 255 bytes that file systems take, with room for letters of several bytes and for an extension. */
const usual = 100;

/**
 * A name to propose in a save dialog, which file systems of all platforms take: names of processes and meetings hold
 * slashes and colons, and a dialog or a browser refuses those outright. A letter that came as two signs is one.
 */
export function safeFileName(name: string, longest = usual): string {
  const clean = name
    .normalize()
    .replace(/[\p{Cc}/\\:*?"<>|]/gu, '-')
    .replace(/[. ]+$/u, '');
  const extension = /\.[a-z0-9]{1,12}$/iu.exec(clean)?.[0] ?? '';
  const stem = Array.from(clean.slice(0, clean.length - extension.length)).slice(0, longest);
  return `${stem.join('').trim() || 'Rapporteur'}${extension}`;
}
