/** A PDF written by hand: lines of Latin text, pictures of nothing, and whatever else a catalogue may hold. */
export interface TinyPage {
  /** Each at its place in points, from the left and from the bottom. */
  readonly lines?: readonly (readonly [x: number, y: number, text: string, size?: number])[];
  readonly hasPicture?: boolean;
  /** References to objects besides. */
  readonly annotations?: string;
}

export interface TinyPdf {
  readonly pages: readonly TinyPage[];
  /** Entries of the catalogue beside its pages, as PDF writes them. */
  readonly catalogue?: string;
  /** Objects besides, the first of which has the number 5. */
  readonly objects?: readonly string[];
  readonly info?: string;
}

/** @returns the file; its text is in WinAnsi, so Latin letters only */
export function tinyPdf({ pages, catalogue = '', objects = [], info }: TinyPdf): Uint8Array {
  const firstPage = 5 + objects.length;
  const kids = pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ');
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    stream(
      'x'.repeat(100),
      '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
    ...objects,
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${firstPage + at * 2 + 1} 0 R ${page.annotations === undefined ? '' : `/Annots [${page.annotations}]`} >>`,
      stream(contentOf(page)),
    ]),
    ...(info === undefined ? [] : [`<< ${info} >>`]),
  ];
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [at, object] of all.entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n`;
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const infoOf = info === undefined ? '' : `/Info ${all.length} 0 R`;
  text += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${infoOf} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function contentOf({ lines = [], hasPicture }: TinyPage): string {
  const drawn = lines.map(
    ([x, y, text, size = 11]) => `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
  );
  return [...(hasPicture ? ['q 500 0 0 700 40 70 cm /P Do Q'] : []), ...drawn].join('\n');
}
