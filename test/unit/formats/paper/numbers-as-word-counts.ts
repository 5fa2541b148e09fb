import { partOf, xmlText } from './words-of';

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The labels that Word shows before its paragraphs: counted from the file by the rules of ISO/IEC 29500, 17.9. */
export function numbersAsWordCounts(docx: Uint8Array): readonly string[] {
  const starts = startsByList(partOf(docx, 'word/numbering.xml'));
  const counts = new Map<string, (number | undefined)[]>();
  const labels: string[] = [];
  for (const [paragraph] of partOf(docx, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gu)) {
    if (!paragraph.includes('"NumberedParagraph"')) continue;
    const found = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/u.exec(paragraph);
    if (!found) {
      // Written out, as "1 ante." is.
      labels.push(/^.*?[.)](?=\s|$)/u.exec(xmlText(paragraph))?.[0] ?? '');
      continue;
    }
    const [level, list] = [Number(found[1]), found[2] ?? ''];
    const start = starts.get(list) ?? [];
    const count = counts.get(list) ?? [];
    count[level] = (count[level] ?? (start[level] ?? 1) - 1) + 1;
    counts.set(list, count.slice(0, level + 1));
    labels.push(label(level, count[level] ?? 0));
  }
  return labels;
}

function label(level: number, count: number): string {
  if (level === 0) return `${count}.`;
  return `(${level === 1 ? String.fromCodePoint(96 + count) : roman[count]})`;
}

/** Per concrete list the starts of its levels; a list of its own for every abstract one. */
function startsByList(xml: string): ReadonlyMap<string, readonly number[]> {
  const abstract = new Map(
    [...xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gu)].map(([text, id]) => [
      id ?? '',
      [...text.matchAll(/<w:start w:val="(\d+)"\/>/gu)].map((start) => Number(start[1])),
    ]),
  );
  return new Map(
    [...xml.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/gu)].map(
      ([, list, id]) => [list ?? '', abstract.get(id ?? '') ?? []],
    ),
  );
}
