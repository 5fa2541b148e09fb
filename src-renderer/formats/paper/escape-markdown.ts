/**
 * Text that Markdown shows as it is written. A number or a dash means something to Markdown only where a line begins.
 */
export function escapeMarkdown(text: string, startsLine: boolean): string {
  const escaped = text.replace(/[\\`*_[\]<>&|~]/gu, String.raw`\$&`);
  if (!startsLine) return escaped;
  return escaped.replace(/^(\s*)([#+=-])/u, String.raw`$1\$2`).replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`);
}
