import { attributeOf, xmlTokens } from '../xml/xml-tokens';

/** What one part of a document package says of another, or of something outside it. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in both variants of the standard: `styles`, `header`, `hyperlink`. */
  readonly type: string;
  /** The name of the part; for what is outside the address as it is written, which nobody follows. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The part in which the relations of a part stand; '' for those of the whole package. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part, its targets named from the package's root. */
export function readRelations(xml: string, part: string): readonly Relation[] {
  const relations: Relation[] = [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attributeOf(token.attributes, 'Target') ?? '';
    const isOutside = attributeOf(token.attributes, 'TargetMode')?.toLowerCase() === 'external';
    relations.push({
      id: attributeOf(token.attributes, 'Id') ?? '',
      type: (attributeOf(token.attributes, 'Type') ?? '').replace(/^.*\//u, ''),
      target: isOutside ? target : fromRoot(target, folder),
      isOutside,
    });
  }
  return relations;
}

function fromRoot(target: string, folder: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split(/[/\\]/u);
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
