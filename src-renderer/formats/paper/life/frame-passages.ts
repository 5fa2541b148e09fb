import type { PaperDocument, PaperForm, RichText } from '../paper';
import { plainText, richText } from '../rich-text';
import type { PassagePair } from './compare-papers';
import { frameWords, type FramePart } from './life-words';
import type { Passage } from './passages';

/** What the pages of a paper carry around its text, by part; what a part does not have is left out. */
type PaperFrame = Readonly<Partial<Record<FramePart, RichText>>>;

/**
 * What became of what the pages carry around the text: classification, letterhead of the house, running head and foot, logo
 * and form. The text itself is compared by `comparePapers`; both together are all that two papers can differ in.
 * @param before a paper without its status, as `after` is
 * @returns only the parts that differ
 */
export function compareFrames(before: PaperDocument, after: PaperDocument): readonly PassagePair[] {
  const [from, to] = [frameOf(before), frameOf(after)];
  const words = frameWords[after.language];
  return frameParts.flatMap((part): readonly PassagePair[] => {
    const [one, other] = [from[part], to[part]];
    if ((one && plainText(one)) === (other && plainText(other))) return [];
    const passage = (text: RichText | undefined): Passage | null =>
      text ? { place: 'other', label: words[part], texts: [text], record: null, shell: null } : null;
    const kind = one && other ? 'changed' : one ? 'deleted' : 'inserted';
    return [{ kind, before: passage(one), after: passage(other) }];
  });
}

const frameParts: readonly FramePart[] = ['classification', 'letterhead', 'head', 'foot', 'logo', 'form'];

function frameOf({ form, running, language, sheet }: PaperDocument): PaperFrame {
  const { classification, letterhead, logo } = form;
  const said = (words: string) => (words === '' ? {} : richText(words, language));
  const parts = {
    classification: classification ?? {},
    letterhead: letterhead ?? {},
    head: said(running.head),
    foot: said(running.foot),
    logo: said(logo ? `SHA-256 ${logo.sha256.slice(0, figures)}` : ''),
    form: said(formInWords(form, sheet.orientation)),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => 'inlines' in text));
}

/** So many figures of a hash tell pictures apart. */
const figures = 12;

/** A version of long ago may be kept with less of its form. */
function formInWords(
  { size, face, fontSize, margins, numbering }: Partial<PaperForm>,
  orientation: string,
): string {
  const sides = margins ? `${margins.top}/${margins.right}/${margins.bottom}/${margins.left} mm` : '';
  const number = numbering ? numberShapes[numbering] : '';
  return [size?.toUpperCase(), orientation, face, fontSize ? `${fontSize} pt` : '', sides, number]
    .filter(Boolean)
    .join(', ');
}

const numberShapes: Readonly<Record<PaperForm['numbering'], string>> = {
  dot: '1.',
  bracket: '1)',
  bare: '1',
};
