import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

function outcomeOf(text: string) {
  const draft = readNarrative({
    text: `2nd Senior Officials Meeting\n\n22 September 2015\n\n${text}`,
    file: 'a.txt',
    sha256: '',
  });
  const lines = draft.meetings.flatMap(({ paragraphs }) => paragraphs);
  return { draft, lines: lines.map(({ kind, number, text: words }) => `${kind ?? number ?? '-'}: ${words}`) };
}

const one = '1. Participants from Kazakhstan agreed to establish a working group.';
const two = '2. They agreed to publish the timetable of the ferries every spring.';
const three = '3. Participants thanked the crew for the crossing.';

describe('headings between numbered paragraphs', () => {
  it('are short lines without a number or a stop right above one, in either language', () => {
    expect(outcomeOf([one, 'Timetables', two, '', 'Слова благодарности', three].join('\n')).lines).toEqual([
      `1: ${one.slice(3)}`,
      'heading: Timetables',
      `2: ${two.slice(3)}`,
      'heading: Слова благодарности',
      `3: ${three.slice(3)}`,
    ]);
  });

  it('are to be confirmed, and no character of the text is lost', () => {
    const { draft } = outcomeOf([one, 'Timetables', two].join('\n'));
    const said = draft.evidence.find(({ path }) => path === '/meetings/0/paragraphs/1/text');
    expect(said).toMatchObject({ certainty: 'uncertain', why: 'review.why.heading' });
  });

  it('count above the first paragraph only where there are others, and not as the title of the text', () => {
    expect(outcomeOf(['Working groups', one, 'Timetables', two].join('\n')).lines[0]).toBe(
      'heading: Working groups',
    );
    expect(outcomeOf(['Working groups', one, two].join('\n')).lines[0]).toMatch(/^1:/u);
    expect(outcomeOf(['Summary by the Chair', one, 'Timetables', two].join('\n')).lines[0]).toMatch(/^1:/u);
  });

  it.each([
    ['a sentence', 'They were heard.'],
    ['the rest of what stands before', 'and of the night trains'],
    ['a line that leads to something', 'The following was agreed:'],
    ['a long line', `Timetables ${'of the ferries '.repeat(8)}`.trim()],
    ['a number that stands alone', '* * *'],
  ])('are not made of %s', (_, line) => {
    expect(
      outcomeOf([one, '', line, two].join('\n')).lines.filter((words) => words.startsWith('heading')),
    ).toEqual([]);
  });

  it('are not made of a short line beside one that is none', () => {
    const lines = outcomeOf([one, '', 'They were heard at length.', 'Timetables', two].join('\n')).lines;
    expect(lines.filter((words) => words.startsWith('heading'))).toEqual([]);
  });
});
