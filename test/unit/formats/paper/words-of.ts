import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const inlineTags = ['em', 'bdi', 'a', 'span'];

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of a page's body; `without` leaves out elements that another format counts by itself. */
export function wordsOfHtml(html: string, without: 'nothing' | 'counted' = 'nothing'): readonly string[] {
  const isLeftOut = (node: Node) =>
    node.nodeName === 'head' || (without === 'counted' && (node.nodeName === 'sup' || isLabel(node)));
  const textOf = (node: Node): string => {
    if (isLeftOut(node)) return ' ';
    if ('value' in node) return node.value;
    const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
    return inlineTags.includes(node.nodeName) ? inner : ` ${inner} `;
  };
  return wordsOf(textOf(parse(html)));
}

function isLabel(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'label');
}

/** A part of a Word file or an OpenDocument text as its XML. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  return part ? strFromU8(part) : '';
}

/** The words of a Word file, then of its footnotes, without the figures that stand for further note marks. */
export function wordsOfDocx(docx: Uint8Array): readonly string[] {
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((name) =>
    wordsOf(
      xmlText(
        partOf(docx, name)
          .replaceAll('<w:noBreakHyphen/>', '-')
          .replace(/<w:r><w:rPr><w:vertAlign w:val="superscript".*?<\/w:r>/gu, ' '),
      ),
    ),
  );
}

/** The words of an OpenDocument text, then of its footnotes, without the figures that stand for note marks. */
export function wordsOfOdt(odt: Uint8Array): readonly string[] {
  const content = partOf(odt, 'content.xml').replace(
    /<office:automatic-styles>.*?<\/office:automatic-styles>/u,
    '',
  );
  const notes = [...content.matchAll(/<text:note-body>(.*?)<\/text:note-body>/gu)].map(
    ([, body]) => body ?? '',
  );
  const body = content.replace(/<text:note .*?<\/text:note>|<text:note-ref .*?<\/text:note-ref>/gu, ' ');
  return [body, ...notes].flatMap((xml) =>
    wordsOf(xmlText(xml.replace(/<text:(?:tab|line-break|s)\b[^>]*>|<\/text:[ph]>/gu, ' '))),
  );
}

export function xmlText(xml: string): string {
  return xml
    .replace(/<w:(?:tab|br)\/>|<\/w:p>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
