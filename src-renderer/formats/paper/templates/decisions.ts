import type { Id } from '@/domain/fields';
import { numberParagraphs } from '@/domain/number-paragraphs';
import type { Statement, StatementClass } from '@/domain/paragraph';

import type { MinutesContext } from '../minutes-context';
import { minutesParagraphs } from '../minutes-paragraphs';
import type { Block } from '../paper';

const decidingClasses: readonly (StatementClass | null)[] = ['decision', 'commitment', 'request'];

/**
 * The paragraphs that decide, commit or ask, or call for follow-up, whole and under the numbers by which they are cited, with
 * their parts, those that they are a part of and the headings over them.
 */
export function decisionParagraphs(context: MinutesContext): readonly Block[] {
  const { paragraphs, statements } = context.dossier;
  const deciding = new Set(statements.filter(isDeciding).map(({ paragraphId }) => paragraphId));
  const parents = new Map(
    numberParagraphs(paragraphs).map(({ paragraph, parentId }) => [paragraph.id, parentId] as const),
  );
  const parts = [...parents.keys()].filter((id) =>
    ancestors(id, parents).some((above) => deciding.has(above)),
  );
  const kept = new Set([...[...deciding].flatMap((id) => [id, ...ancestors(id, parents)]), ...parts]);
  const printed = minutesParagraphs(context);
  return printed.filter((block, at) => {
    if (block.kind === 'numbered') return block.record !== null && kept.has(block.record.id);
    const next = printed.slice(at + 1).findIndex(({ kind }) => kind === 'heading');
    const under = printed.slice(at + 1, next < 0 ? undefined : at + 1 + next);
    return under.some((one) => one.record && kept.has(one.record.id));
  });
}

function isDeciding({ class: own, followUp }: Statement): boolean {
  return decidingClasses.includes(own) || followUp === 'yes';
}

function ancestors(id: Id, parents: ReadonlyMap<Id, Id | null>): readonly Id[] {
  const found: Id[] = [];
  for (
    let next = parents.get(id) ?? null;
    next !== null && !found.includes(next);
    next = parents.get(next) ?? null
  ) {
    found.push(next);
  }
  return found;
}
