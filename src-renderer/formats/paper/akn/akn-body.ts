import { assertNever } from '@/domain/assert-never';

import { xmlElement } from '../../xml/write-xml';
import type { Block, NumberedBlock, RichText, SignaturePlace } from '../paper';
import { aknBlocks } from './akn-blocks';
import type { AknTexts } from './akn-text';

/** What a body is made of: annexes and signatures stand beside it in the document. */
export interface AknParts {
  readonly body: string;
  readonly signatures: readonly SignaturePlace[];
  readonly annexes: readonly Extract<Block, { readonly kind: 'annex' }>[];
}

interface Section {
  readonly heading: RichText | null;
  readonly blocks: Block[];
}

/**
 * The blocks as the standard's hierarchy: a section from each heading to the next, in it the numbered paragraphs by their
 * levels, and what bears no number as paragraphs without one.
 * @param prefix of the names of parts, `att_1__` in an annex
 */
export function aknParts(blocks: readonly Block[], texts: AknTexts, prefix = ''): AknParts {
  const signatures: SignaturePlace[] = [];
  const annexes: Extract<Block, { readonly kind: 'annex' }>[] = [];
  const sections: Section[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'annex') annexes.push(block);
    else if (block.kind === 'signatures') signatures.push(...block.places);
    else if (beginsSection(block, sections.at(-1))) sections.push({ heading: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  const written = sections.map((section) => sectionElement(section, texts, prefix)).join('');
  return { body: written === '' ? '<p/>' : written, signatures, annexes };
}

/** A heading within a text that has none above it is one of the paper. */
function beginsSection(
  block: Block,
  open: Section | undefined,
): block is Extract<Block, { readonly kind: 'heading' | 'section-label' }> {
  if (block.kind === 'section-label') return true;
  return block.kind === 'heading' && (block.level !== 2 || !open?.heading);
}

function sectionElement({ heading, blocks }: Section, texts: AknTexts, prefix: string): string {
  const inside = hierarchy(blocks, texts, prefix);
  if (!heading) return inside;
  const title = texts.element('heading', heading);
  return xmlElement('section', { eId: texts.nextId(`${prefix}sec`) }, [title, inside]);
}

/** A numbered paragraph and those it holds. */
interface Node {
  readonly block: NumberedBlock;
  readonly parts: Node[];
}

function hierarchy(blocks: readonly Block[], texts: AknTexts, prefix: string): string {
  const written: string[] = [];
  let numbered: Node[] = [];
  let plain: Block[] = [];
  const endNumbered = () => {
    written.push(...numbered.map((node) => nodeElement(node, texts, prefix)));
    numbered = [];
  };
  const endPlain = () => {
    const inside = aknBlocks(plain, texts, prefix);
    plain = [];
    if (inside === '') return;
    const content = xmlElement('content', {}, [inside]);
    written.push(xmlElement('paragraph', { eId: texts.nextId(`${prefix}para_unnumbered`) }, [content]));
  };
  for (const block of blocks) {
    if (block.kind === 'numbered') {
      endPlain();
      place(numbered, block);
    } else if (block.kind === 'heading') {
      endPlain();
      endNumbered();
      written.push(texts.element('crossHeading', block.text));
    } else {
      endNumbered();
      plain.push(block);
    }
  }
  endNumbered();
  endPlain();
  return written.join('');
}

/** Below the last that stands above its level. */
function place(nodes: Node[], block: NumberedBlock): void {
  const last = nodes.at(-1);
  if (last && last.block.level < block.level) place(last.parts, block);
  else nodes.push({ block, parts: [] });
}

const names = { paragraph: 'para', subparagraph: 'subpara', point: 'point' } as const;

function nodeElement({ block, parts }: Node, texts: AknTexts, prefix: string): string {
  const name = elementOf(block);
  const label = block.label
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
  const id = texts.idOf(`${prefix}${names[name]}_${label || 'unnumbered'}`);
  const num = `<num>${texts.inlines([{ kind: 'text', text: block.label }])}</num>`;
  const words = texts.p(block.text);
  if (parts.length === 0) return xmlElement(name, { eId: id }, [num, xmlElement('content', {}, [words])]);
  const inside = parts.map((part) => nodeElement(part, texts, `${id}__`));
  return xmlElement(name, { eId: id }, [num, xmlElement('intro', {}, [words]), ...inside]);
}

function elementOf({ level }: NumberedBlock): keyof typeof names {
  switch (level) {
    case 0:
      return 'paragraph';
    case 1:
      return 'subparagraph';
    case 2:
      return 'point';
    default:
      return assertNever(level);
  }
}
