import type { Block, PaperDocument } from '../paper/paper';
import { plainText } from '../paper/rich-text';
import { bodyRounds, openingFacts } from './body-rounds';
import { paperFieldNames, paperFields, type FieldSource } from '../paper/templates/paper-fields';

/** What a house's own Word file is filled with: words by name, and lists that are gone through. */
export interface TemplateData {
  readonly [name: string]: string | readonly TemplateData[];
}

/**
 * What may stand in braces in a Word file, beside the fields of texts (`paperFields`): facts of the paper, and within the
 * loops what stands in each round.
 */
export const wordFields = {
  'paper.title': null,
  'paper.subtitle': null,
  'paper.symbol': null,
  'paper.classification': null,
  'paper.status': null,
  facts: ['term', 'description'],
  paragraphs: ['heading', 'number', 'text'],
  delegations: ['name', 'people'],
  people: ['line'],
  signatures: ['capacity', 'name', 'function'],
} as const;

/** Every name that a Word file may hold in braces. */
export const wordFieldNames: ReadonlySet<string> = new Set<string>([
  ...paperFieldNames,
  ...Object.keys(wordFields),
  ...Object.values(wordFields).flatMap((inner) => inner ?? []),
]);

/**
 * The paper and the records it was made of, as a Word file wants them.
 * @param paper with what is said of its standing, as it is printed
 */
export function templateData(paper: PaperDocument, source: FieldSource): TemplateData {
  const blocks = paper.blocks.flatMap(withinAnnexes);
  const texts = paperFieldNames.map((name) => [name, paperFields[name].value(source).trim()] as const);
  return {
    ...Object.fromEntries(texts),
    'paper.title': plainText(paper.title),
    'paper.subtitle': paper.subtitle ? plainText(paper.subtitle) : '',
    'paper.symbol': paper.symbol ?? '',
    'paper.classification': paper.form.classification ? plainText(paper.form.classification) : '',
    'paper.status': paper.status?.label ?? '',
    facts: openingFacts(paper.blocks),
    paragraphs: bodyRounds(paper.blocks),
    delegations: blocks.flatMap((block) =>
      block.kind === 'delegation'
        ? [
            {
              name: plainText(block.name),
              people: block.lines.map(({ text }) => ({ line: plainText(text) })),
            },
          ]
        : [],
    ),
    signatures: blocks.flatMap((block) =>
      block.kind === 'signatures'
        ? block.places.map(({ capacity, name, function: held }) => ({
            capacity,
            name: name ? plainText(name) : '',
            function: held ? plainText(held) : '',
          }))
        : [],
    ),
  };
}

function withinAnnexes(block: Block): readonly Block[] {
  return block.kind === 'annex' ? block.blocks.flatMap(withinAnnexes) : [block];
}
