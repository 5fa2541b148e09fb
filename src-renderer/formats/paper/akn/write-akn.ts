import { xmlDeclaration, xmlElement, xmlText } from '../../xml/write-xml';
import type { AnnexBlock, Block, PaperDocument, SignaturePlace } from '../paper';
import { partsOf } from '../letters';
import { plainText } from '../rich-text';
import { slug, type AknAbout, type AknReference } from './akn-about';
import { aknParts } from './akn-body';
import { aknElement, aknMeta } from './akn-meta';
import { AknTexts } from './akn-text';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The paper as Akoma Ntoso 3.0 (OASIS LegalDocML), after the guidelines of the United Nations System: a statement or a
 * doc with its identification, a preface, numbered paragraphs, signatures as conclusions and annexes as attachments.
 * Valid against the standard's schema; the same paper gives the same text.
 */
export function paperToAkn(paper: PaperDocument, about: AknAbout): string {
  const texts = new AknTexts(paper.language, paper.notes);
  const signing = { ...about, others: [...about.others, ...signatories(paper.blocks)] };
  const of = { paper, about: signing, texts };
  const [only = [], ...others] = partsOf(paper.blocks).map(({ blocks }) => blocks);
  const written =
    others.length === 0 ? documentElement(only, of, 'main', '') : collection([only, ...others], of);
  return `${xmlDeclaration}${xmlElement('akomaNtoso', { xmlns: namespace }, [written])}\n`;
}

/** @param part of the whole: `main`, or a letter of several */
function documentElement(blocks: readonly Block[], of: Annexed, part: string, prefix: string): string {
  const { paper, about, texts } = of;
  const { element, name } = aknElement(about.document);
  const preface = prefaceOf(paper, about, texts);
  const { body, signatures, annexes } = aknParts(blocks, texts, prefix);
  return xmlElement(element, { name }, [
    aknMeta(about, paper.language, part),
    preface,
    xmlElement('mainBody', {}, [body]),
    conclusions(signatures, of),
    attachments(annexes, of),
  ]);
}

/** Letters to several, each a document of its own. */
function collection(letters: readonly (readonly Block[])[], of: Annexed): string {
  const { paper, about, texts } = of;
  const components = letters.map((blocks) => {
    const id = texts.nextId('comp');
    return xmlElement('component', { eId: id }, [documentElement(blocks, of, id, `${id}__`)]);
  });
  return xmlElement('documentCollection', { name: `${aknElement(about.document).name}s` }, [
    aknMeta(about, paper.language, 'main'),
    xmlElement('collectionBody', {}, components),
  ]);
}

/** Whose paper it is, symbol and date, title, what is said below it. */
function prefaceOf(paper: PaperDocument, about: AknAbout, texts: AknTexts): string {
  const { letterhead, title, subtitle, form, status } = paper;
  const { process, processDetail, lines } = letterhead;
  const proponent = texts.element('docProponent', process, { refersTo: '#process' });
  return xmlElement('preface', {}, [
    xmlElement('p', { class: 'process' }, [proponent]),
    processDetail ? texts.p(processDetail, { class: 'process' }) : '',
    form.letterhead ? texts.p(form.letterhead, { class: 'letterhead' }) : '',
    ...lines.map((line) => letterheadLine(line, { paper, about, texts })),
    form.classification ? texts.p(form.classification, { class: 'classification' }) : '',
    status && !lines.includes(status.label) ? statusLine(status.label) : '',
    xmlElement('p', { class: 'title' }, [texts.element('docTitle', title)]),
    subtitle
      ? xmlElement('p', { class: 'subtitle' }, [texts.element('session', subtitle, { refersTo: '#meeting' })])
      : '',
  ]);
}

/** What the paper says of its status stands among the lines of the letterhead already; the mark of a draft does not. */
function statusLine(label: string): string {
  return xmlElement('p', {}, [`<docStatus>${xmlText(label)}</docStatus>`]);
}

function letterheadLine(line: string, { paper, about, texts }: Annexed): string {
  const { symbol, date, printedDate } = about;
  if (line === paper.status?.label) return statusLine(line);
  if (line === printedDate && date !== null)
    return xmlElement('p', {}, [xmlElement('docDate', { date }, [xmlText(line)])]);
  return line === symbol
    ? xmlElement('p', {}, [`<docNumber>${xmlText(line)}</docNumber>`])
    : texts.line(line, { class: 'letterhead' });
}

function conclusions(places: readonly SignaturePlace[], { about, texts }: Annexed): string {
  if (places.length === 0) return '';
  const signed = places.map(({ capacity, name, function: held }) => {
    const role = xmlElement('role', { refersTo: '#signatory' }, [xmlText(capacity)]);
    const who = about.others.find(
      ({ kind, showAs }) => kind === 'person' && name && showAs === plainText(name),
    );
    const by =
      name && who
        ? ['<br/>', texts.element('person', name, { refersTo: `#${who.id}`, as: '#signatory' })]
        : [];
    const as = held ? ['<br/>', texts.element('span', held, { class: 'function' })] : [];
    return xmlElement('p', {}, [xmlElement('signature', {}, [role, ...by, ...as])]);
  });
  return xmlElement('conclusions', {}, signed);
}

/** Those whose names stand below the paper, in their order; told by the name, as nothing else of a signatory is printed. */
function signatories(blocks: readonly Block[]): readonly AknReference[] {
  return [...new Set(signedNames(blocks))].map((showAs, index) => ({
    kind: 'person',
    id: `person_${index + 1}`,
    // Of a name in other letters nothing, or a part alone, would be left.
    name: (/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(showAs) && slug(showAs)) || `person-${index + 1}`,
    showAs,
  }));
}

function signedNames(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'annex') return signedNames(block.blocks);
    if (block.kind !== 'signatures') return [];
    return block.places.flatMap(({ name }) => (name ? [plainText(name)] : []));
  });
}

interface Annexed {
  readonly paper: PaperDocument;
  readonly about: AknAbout;
  readonly texts: AknTexts;
}

function attachments(annexes: readonly AnnexBlock[], of: Annexed): string {
  if (annexes.length === 0) return '';
  const written = annexes.map((annex) => attachment(annex, of));
  return xmlElement('attachments', {}, written);
}

function attachment({ title, blocks }: AnnexBlock, of: Annexed): string {
  const { paper, about, texts } = of;
  const id = texts.nextId('att');
  const heading = texts.element('docTitle', title);
  const { body, signatures, annexes } = aknParts(blocks, texts, `${id}__`);
  return xmlElement('attachment', { eId: id }, [
    xmlElement('doc', { name: 'annex' }, [
      aknMeta(about, paper.language, id),
      xmlElement('preface', {}, [xmlElement('p', { class: 'title' }, [heading])]),
      xmlElement('mainBody', {}, [body]),
      conclusions(signatures, of),
      attachments(annexes, of),
    ]),
  ]);
}
