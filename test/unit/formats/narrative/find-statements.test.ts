import { describe, expect, it } from 'vitest';
import { findStatements } from '@/formats/narrative/find-statements';
import { foldText } from '@/formats/narrative/fold-text';
import { splitSentences } from '@/formats/narrative/split-sentences';

function statementsOf(text: string): readonly string[] {
  const sentences = splitSentences(text, { start: 0, end: text.length }, []);
  const { statements } = findStatements({ text, folded: foldText(text) }, sentences);
  return statements.map(
    ({ value }) =>
      `${value.actor ?? '-'} | ${value.verb ?? '-'} | ${value.class ?? '-'} | ${value.followUp ?? '-'}`,
  );
}

describe('statements of a paragraph', () => {
  it.each([
    ['Participants agreed to share data.', 'Participants | agreed | decision | yes'],
    ['Participants agreed that more training is needed.', 'Participants | agreed | need | ask'],
    ['Participants reaffirmed their commitment to the plan.', 'Participants | reaffirmed | commitment | yes'],
    ['Participants reaffirmed the value of the plan.', 'Participants | reaffirmed | position | no'],
    ['Ministers acknowledged the need for training.', 'Ministers | acknowledged | need | ask'],
    ['The Chair called upon members to report.', 'The Chair | called upon | request | yes'],
    ['The meeting took note of the report.', 'The meeting | took note | record | no'],
    ['It was recommended that the plan be kept.', '- | recommended | request | yes'],
    ['Участники приняли к сведению доклад.', 'Участники | приняли к сведению | record | no'],
    ['Участники приняли план.', 'Участники | приняли | decision | yes'],
    ['Стороны отметили необходимость обучения.', 'Стороны | отметили | need | ask'],
    ['Стороны отметили успехи.', 'Стороны | отметили | record | no'],
    ['Было решено создать группу.', '- | решено | decision | yes'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });

  it('are two where one sentence joins two acts', () => {
    expect(statementsOf('Participants agreed to meet again, and welcomed the offer of the host.')).toEqual([
      'Participants | agreed | decision | yes',
      'Participants | welcomed | courtesy | no',
    ]);
  });

  it('are not made of participles that hang on another verb', () => {
    expect(
      statementsOf(
        'Participants reviewed the plan, noting that money is short and acknowledging the need to save.',
      ),
    ).toEqual(['Participants | reviewed | record | no']);
  });

  it('are ascribed through a pronoun to the actor before it', () => {
    expect(statementsOf('Delegations discussed fees. They urged carriers to lower them.')).toEqual([
      'Delegations | discussed | record | no',
      'Delegations | urged | request | yes',
    ]);
  });

  it('are none where participants only took part', () => {
    expect(statementsOf('Участники приняли участие в заседании.')).toEqual([]);
  });
});
