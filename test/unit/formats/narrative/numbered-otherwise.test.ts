import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../helpers/read-record';

async function paragraphsOf(text: string): Promise<readonly string[]> {
  const { draft } = await readRecord({ name: 'record.txt', bytes: new TextEncoder().encode(text) });
  return (
    draft.meetings[0]?.paragraphs.map(
      ({ number, statements }) => `${number ?? '-'} ${statements.map(({ verb }) => verb).join(', ')}`,
    ) ?? []
  );
}

const head = 'Third Senior Officials Meeting\nTbilisi, Georgia, 4 May 2019\n\n';

describe('the paragraphs of an outcome', () => {
  it('are numbered in Roman numerals where those stand before sentences', async () => {
    const text = `${head}I. Participants discussed the roads of the region in summer.\n\nII. Participants agreed to count the lorries.\n\nV. Ivanov and C. Smith kept the minutes.`;
    expect(await paragraphsOf(text)).toEqual(['I discussed', 'II agreed']);
  });

  it('stand below sections that are numbered so', async () => {
    const text = `${head}I. OPENING\n\n1. Participants discussed the roads.\n\nII. CLOSURE\n\n2. Participants agreed to count the lorries.`;
    expect(await paragraphsOf(text)).toEqual(expect.arrayContaining(['1 discussed', '2 agreed']));
  });

  it('are numbered by a paragraph sign, a label, or section and point', async () => {
    expect(
      await paragraphsOf(
        `${head}§ 1. Experts noted the report.\n§ 2. Experts decided to go on with the lists.`,
      ),
    ).toEqual(['1 noted', '2 decided']);
    expect(
      await paragraphsOf(
        `${head}DECISION 1: Members agreed to meet again.\nDECISION 2: Members approved the accounts.`,
      ),
    ).toEqual(['1 agreed', '2 approved']);
    expect(
      await paragraphsOf(
        `${head}1. Roads\n1.1 The meeting noted the map.\n1.2 The meeting decided to print it.\n2. Rail\n2.1 The meeting discussed tickets.`,
      ),
    ).toEqual(['1 ', '1.1 noted', '1.2 decided', '2 ', '2.1 discussed']);
  });

  it('take in a third item that looks like a sign of copyright', async () => {
    const text = `${head}1. Participants decided:\n(a) to meet in May;\n(b) to write to all;\n(c) to count the lorries.\n2. Participants thanked the hosts.`;
    expect(await paragraphsOf(text)).toEqual(['1 ', 'a decided', 'b decided', 'c decided', '2 thanked']);
  });

  it('begin with their verbs, whoever acts', async () => {
    const text = `${head}1. Recommend the exchange of maps.\n2. To take note of the report.\n3. Resolved to meet in spring.`;
    expect(await paragraphsOf(text)).toEqual(['1 Recommend', '2 take note', '3 Resolved']);
  });

  it('have no number in a list below those who act', async () => {
    const text = `${head}The Ministers:\n\n– condemn the trade in papers;\n\n– agree to exchange officers.\n`;
    expect(await paragraphsOf(text)).toEqual(['- condemn', '- agree']);
  });

  it('are read without the marks of Markdown', async () => {
    const text = `# Third Senior Officials Meeting\n\n*Tbilisi, 4 May 2019*\n\n(1) The meeting **noted** the map.\n\n(2) The meeting **decided** to print it.`;
    expect(await paragraphsOf(text)).toEqual(['1 noted', '2 decided']);
  });
});

describe('statements', () => {
  it('are none of a relative clause, nor of one that others are told to have made', async () => {
    const text = `${head}The workshop follows the Conference, at which ministers adopted a plan.\n\nParticipants signed a protocol and agreed to meet in autumn.`;
    expect(await paragraphsOf(text)).toEqual(['- agreed']);
  });

  it('of one party are in doubt', async () => {
    const text = `${head}1. Participants noted the map.\n2. Armenia proposed to print it.`;
    const { draft } = await readRecord({ name: 'record.txt', bytes: new TextEncoder().encode(text) });
    const doubt = draft.evidence.find(({ path }) => path === '/meetings/0/paragraphs/1/statements/0');
    expect(doubt).toMatchObject({ certainty: 'uncertain', why: 'review.why.of-one-party' });
  });
});
