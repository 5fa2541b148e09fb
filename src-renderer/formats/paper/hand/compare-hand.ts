import { withoutStatusWords } from '../life/with-status';
import { plainText } from '../rich-text';
import type { HandComparison } from './hand-difference';
import { pairPieces, type ComparedPaper, type PairedPieces } from './pair-pieces';
import type { HandFile } from './read-hand-docx';
import { sameWords } from './same-words';
import { tellAdded } from './tell-added';
import { ToldDifferences } from './tell-differences';
import { tellWords } from './tell-words';

/**
 * Compares a Word file that came back with the paper as it was written and as the register prints it now. Whose words a
 * paragraph holds is told by our bookmarks; where they are lost, by likeness.
 * @param written `null` where another register wrote the file: then what the bookmarks say of its words must do
 */
export function compareHand(
  edited: HandFile,
  written: ComparedPaper | null,
  now: ComparedPaper,
): HandComparison {
  const of = pairPieces(edited, written, now);
  const told = new ToldDifferences(of);
  tellAdded(of, tellWords(of, told), told);
  return {
    differences: told.inOrder,
    found: of.partners.size,
    count: of.base.pieces.length,
    already: told.already,
    isMarked: edited.lines.some(({ marks }) => marks.length > 0),
    isKnown: of.isKnown,
    around: changedAround(of),
    comments: told.commentsLeft,
    trackedChanges: edited.trackedChanges,
    hidden: edited.hidden,
  };
}

/** Of a paper that does not say by itself where its text stands, a file may say so on any day. */
function changedAround({ edited, source: { paper, file } }: PairedPieces): readonly string[] {
  const own = new Set([...file.around, ...paper.notes.map(plainText)].map(sameWords));
  const isOwn = (words: string) => words === '' || own.has(words);
  return edited.around.filter((line) => {
    const words = sameWords(line);
    return !isOwn(words) && (paper.status || !isOwn(withoutStatusWords(words)));
  });
}
