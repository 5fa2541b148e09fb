import { formatEdtf } from '@/domain/format-edtf';

import { partyName } from '../minutes-context';
import { capitalHonorific, withHonorific } from '../person-title';
import type { Block } from '../paper';
import { inlinesOf, joined, richText } from '../rich-text';
import { saidInPaper } from '../said-in-paper';
import type { SectionContext } from './section-context';

/** The date of a letter, to whom it goes, line by line, and how it greets them; nothing in a paper that is no letter. */
export function addresseeBlocks(section: SectionContext): readonly Block[] {
  const { context, recipient } = section;
  if (!recipient) return [];
  const { language } = context;
  const { person, partyId, delegation } = recipient;
  const name = person
    ? [...inlinesOf(capitalHonorific(person.name), 'text'), ...inlinesOf(person.name.name, 'name')]
    : [];
  const party = partyName(context, partyId, 'formal');
  const below = [
    saidInPaper(context, 'function', person?.function ?? null),
    saidInPaper(context, 'institution', person?.institution ?? null),
    party && party !== '—' ? party : delegation.printedName,
  ].filter((line): line is string => line !== null && line.trim() !== '');
  const lines = [...(name.length > 0 ? [name] : []), ...below.map((line) => inlinesOf(line, 'text'))];
  const { letterDate } = section;
  return [
    {
      kind: 'paragraph',
      text:
        letterDate === null
          ? { inlines: [{ kind: 'gap', text: `[${section.words.letterDate}]` }], language }
          : richText(formatEdtf(letterDate, language), language),
      record: null,
    },
    {
      kind: 'paragraph',
      text: joined(
        lines.map((line, index) => (index === 0 ? line : [{ kind: 'line-break' } as const, ...line])),
        language,
      ),
      record: { table: 'delegations', id: delegation.id },
    },
    { kind: 'paragraph', text: richText(salutation(section), language), record: null },
  ];
}

/** By honorific and family name where they are known; else one that wrongs nobody. */
function salutation({ recipient, words, context }: SectionContext): string {
  const person = recipient?.person;
  if (!person) return words.salutation.nobody;
  const { honorific } = person.name;
  const isExcellency = /^(?:H\.E\.|Е\.\s*П\.)/u.test(honorific);
  if (isExcellency) return words.salutation.excellency;
  // Without an honorific English greets by the whole name.
  const called = honorific === '' && context.language === 'en' ? withHonorific(person.name) : person.family;
  return words.salutation.named(honorific, called) ?? words.salutation.nobody;
}
