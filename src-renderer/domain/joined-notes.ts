/** Two notes as one, each on lines of its own; what both say stands once. */
export function joinedNotes(first: string | null, second: string | null): string | null {
  const both = [first, second].filter((note) => note !== null && note.trim() !== '');
  return [...new Set(both)].join('\n') || null;
}
