import type { RecordChange } from '@/domain/journal';

/**
 * Takes the text of a list of changes apart as it comes, a piece at a time wherever it was cut: parsing the whole of a
 * large import at once would stop the page.
 */
export function splitChanges(): (piece: string) => readonly RecordChange[] {
  let rest = '';
  /** How far `rest` is looked through; where the change under way begins in it, -1 between two. */
  let at = 0;
  let begun = -1;
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  return (piece) => {
    rest += piece;
    const found: RecordChange[] = [];
    for (; at < rest.length; at += 1) {
      const letter = rest[at];
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (letter === '\\') isEscaped = true;
        else if (letter === '"') isText = false;
      } else if (letter === '"') isText = true;
      else if (letter === '{') {
        if (depth === 0) begun = at;
        depth += 1;
      } else if (letter === '}') {
        depth -= 1;
        if (depth === 0) found.push(JSON.parse(rest.slice(begun, at + 1)) as RecordChange);
      }
    }
    const kept = depth === 0 ? rest.length : begun;
    rest = rest.slice(kept);
    at -= kept;
    begun = depth === 0 ? -1 : 0;
    return found;
  };
}
