import { describe, expect, it } from 'vitest';

import {
  outcomeReader,
  type ParagraphText,
  type ProposedStatement,
} from '@/formats/narrative/propose-outcome';
import { proposeForWords, proposeStatements } from '@/formats/narrative/propose-statements';
import { readNarrative } from '@/formats/narrative/read-narrative';

type Line = readonly [level: number, text: string];

function readAll(lines: readonly Line[], language = 'en'): readonly (readonly ProposedStatement[])[] {
  const next = outcomeReader(language);
  return lines.map(([level, text]): ParagraphText => ({ level, text })).map((line) => next(line));
}

describe('States and organisations by name', () => {
  it.each([
    [
      'Kazakhstan, Kyrgyzstan and Tajikistan agreed to hold a seminar in spring.',
      'Kazakhstan, Kyrgyzstan and Tajikistan',
      'agreed',
      'decision',
    ],
    [
      'In this regard, the Republic of Kazakhstan (Chair) decided to wait.',
      'the Republic of Kazakhstan',
      'decided',
      'decision',
    ],
    [
      'Kazakhstan, as Chair of the session, also agreed to print the atlas.',
      'Kazakhstan',
      'agreed',
      'decision',
    ],
    [
      'The Government of Uzbekistan reaffirmed its commitment to reform.',
      'The Government of Uzbekistan',
      'reaffirmed',
      'commitment',
    ],
    ['UNHCR and IOM offered to print the atlas.', 'UNHCR and IOM', 'offered', 'commitment'],
    ['УВКБ ООН и МОМ предложили помощь в печати атласа.', 'УВКБ ООН и МОМ', 'предложили', 'commitment'],
    [
      'Казахстан и Республика Узбекистан договорились провести семинар.',
      'Казахстан и Республика Узбекистан',
      'договорились',
      'decision',
    ],
    [
      'Правительство Таджикистана приняло решение подождать.',
      'Правительство Таджикистана',
      'приняло решение',
      'decision',
    ],
  ])('do what a sentence says of them: %s', (text, actor, verb, kind) => {
    expect(proposeStatements(text)).toMatchObject([{ actor, verb, class: kind, text }]);
  });

  it('are those whom their decision binds, by paste, by find and by hand', () => {
    const text = 'Kazakhstan, Kyrgyzstan and the Republic of Tajikistan agreed to hold a seminar.';
    const read = {
      verb: 'agreed',
      class: 'decision',
      followUp: 'yes',
      addressees: ['Kazakhstan', 'Kyrgyzstan', 'Republic of Tajikistan'],
      doubts: [],
    };
    expect(readAll([[0, text]])).toMatchObject([[read]]);
    expect(proposeForWords('hold a seminar', text)).toMatchObject({ ...read, text: 'hold a seminar' });
  });

  it('open items, in both languages', () => {
    const [opening, host] = readAll([
      [0, 'Uzbekistan agreed to:'],
      [1, 'print the atlas;'],
    ]);
    expect(opening).toEqual([]);
    expect(host).toMatchObject([
      { actor: 'Uzbekistan', verb: 'agreed', class: 'decision', addressees: ['Uzbekistan'] },
    ]);
    const [, russian] = readAll(
      [
        [0, 'Казахстан, Кыргызстан и Таджикистан договорились:'],
        [1, 'провести семинар;'],
      ],
      'ru',
    );
    expect(russian).toMatchObject([
      { class: 'decision', addressees: ['Казахстан', 'Кыргызстан', 'Таджикистан'] },
    ]);
    const [, alone] = readAll([
      [0, 'Kazakhstan and Uzbekistan:'],
      [1, 'welcomed the hosts.'],
    ]);
    expect(alone).toMatchObject([{ actor: 'Kazakhstan and Uzbekistan', class: 'courtesy' }]);
  });

  it('ask for something on their own account: whether that is followed is to be decided', () => {
    expect(
      proposeStatements('Kazakhstan proposed to meet in Almaty and requested IOM to help.'),
    ).toMatchObject([
      { class: 'request', followUp: 'ask' },
      { class: 'request', followUp: 'ask', actor: 'Kazakhstan' },
    ]);
    expect(proposeStatements('Participants proposed to meet in Almaty.')).toMatchObject([
      { followUp: 'yes' },
    ]);
  });

  it('are no actors of what is told of them, done to them, or not done', () => {
    expect(proposeStatements('Participants took note that Kazakhstan hosted a seminar.')).toMatchObject([
      { actor: 'Participants', class: 'record' },
    ]);
    expect(
      proposeStatements('Participants noted that Kazakhstan and Uzbekistan agreed to wait.'),
    ).toHaveLength(1);
    expect(proposeStatements('Kazakh experts agreed to wait.')).not.toMatchObject([{ actor: 'Kazakh' }]);
    const [denied] = readAll([[0, 'Kazakhstan and Uzbekistan did not agree to wait.']]);
    expect(denied).toMatchObject([{ class: 'record', followUp: 'no', doubts: ['negated'] }]);
  });

  it('are read in the paragraphs of a prior record', () => {
    const text =
      '1. Participants thanked the hosts for the hall.\n2. Kazakhstan and Uzbekistan agreed to print the atlas.\n';
    const { meetings } = readNarrative({
      text: `Conclusions of the Second Senior Officials Meeting of the Almaty Process\n\n${text}`,
      file: 'a.txt',
      sha256: '0',
    });
    expect(meetings[0]?.paragraphs[1]?.statements).toMatchObject([
      { actor: 'Kazakhstan and Uzbekistan', verb: 'agreed', class: 'decision' },
    ]);
  });
});
