import { parseEdtf } from '@/domain/edtf';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageMetadata } from '../html/page-metadata';

/**
 * What the file says of itself: a title that is none of its program's making, when it was last changed. The language
 * it names is its program's, whatever the text is in.
 */
export async function pdfAbout(document: PDFDocumentProxy): Promise<PageMetadata> {
  const { info } = await document.getMetadata();
  const fields = info as Readonly<Record<string, unknown>>;
  const title = realTitle(fields['Title']);
  const modified = pdfDate(fields['ModDate']) ?? pdfDate(fields['CreationDate']);
  return {
    ...(title === undefined ? {} : { title }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Programs put their own name, or the file's, where a title belongs. */
function realTitle(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const title = value.replaceAll('\0', '').replace(/\s+/gu, ' ').trim();
  if (title.length < 4 || title.length > 300 || !/\p{L}{3}/u.test(title)) return undefined;
  if (
    /^(?:microsoft word|microsoft powerpoint|untitled|document\s?\d*|документ\s?\d*|без имени|новый документ|слайд|scan|img)/iu.test(
      title,
    )
  )
    return undefined;
  return /\.(?:docx?|odt|rtf|pdf|indd|txt|html?|xlsx?|pptx?)$/iu.test(title) || !/\s/u.test(title)
    ? undefined
    : title;
}

/** `D:20261127074106+06'00'` to `2026-11-27T07:41`: what the writer's clock said, without its zone. */
function pdfDate(value: unknown): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2}))?/u.exec(textOf(value));
  if (!found) return undefined;
  const [, year, month, day, hour, minute] = found;
  const date = `${year}-${month}-${day}`;
  if (parseEdtf(date) === null) return undefined;
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? date : `${date}T${hour}:${minute}`;
}
