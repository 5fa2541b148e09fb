import type { PaperForm, PaperDocument } from './paper';
import { paperBody } from './write-html';

/** By which the fonts of a page are chosen. */
export interface PrintNeeds {
  readonly face: PaperForm['face'];
  /** Every character that the page prints, once. */
  readonly letters: string;
}

/** What a page of papers in one form needs of fonts: headers, footers and page numbers are printed too. */
export function printNeeds(...papers: readonly [PaperDocument, ...PaperDocument[]]): PrintNeeds {
  const letters = new Set('0123456789');
  for (const paper of papers) {
    const { head, foot } = paper.running;
    const { before, between } = paper.form.pageNumber;
    for (const text of [paperBody(paper), head, foot, before, between])
      for (const letter of text) letters.add(letter);
  }
  return { face: papers[0].form.face, letters: [...letters].join('') };
}
