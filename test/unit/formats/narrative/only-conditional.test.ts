import { expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const en = {
  head: "Chair's Summary of the Fifth Plenary Meeting of the Delta Forum\nGdynia, Poland, 3 June 2021",
  last: 'Participants welcomed the offer of Malta to host.',
};
const ru = {
  head: 'Итоговый документ пятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.',
  last: 'Участники приветствовали предложение Мальты.',
};

/** The verbs of the first item of an outcome. */
function verbs(words: string) {
  const { head, last } = /\p{Script=Cyrillic}/u.test(words) ? ru : en;
  const text = `${head}\n\n1. ${words}\n\n2. ${last}`;
  const [meeting] = readNarrative({ text, file: '', sha256: '' }).meetings;
  expect(meeting?.paragraphs).toHaveLength(2);
  return meeting?.paragraphs[0]?.statements.map(({ verb }) => verb);
}

it.each([
  'Had participants agreed to the plan, it would stand today.',
  'Had the participants agreed to the plan, it would stand.',
  'The plan would stand today had participants agreed to it.',
  'Should participants agree to the plan, it will be published.',
  'Were participants to agree to the plan, it would stand.',
  'If participants agree to the plan, it will be published.',
  'Assuming participants agreed to the plan, it will be published.',
  'It remains to be seen whether participants agreed to the plan.',
  'The plan was kept until participants agreed to it.',
  'Participants agreed, had they been asked, to meet.',
  'Participants, had they met, agreed to the plan.',
  'Participants, perhaps, agreed to the plan.',
  'Participants would have agreed to the plan.',
  'It was proposed that the meeting adopt the plan.',
  'It was proposed that participants agreed to the plan.',
  'The Chair hoped that participants agreed to the plan.',
  'The parties signed no protocol and agreed to nothing.',
  'The parties agreed to nothing.',
  'The parties agreed on none of the proposals.',
  'The meeting adopted neither the plan nor the report.',
  'Hardly any participants agreed to the plan.',
  'Few of the participants agreed to the plan.',
  'No participants agreed to the plan.',
  'Had the plan been adopted, it would stand.',
  'It would have been agreed to meet in May.',
  'Участники одобрили бы план.',
  'Участники бы одобрили план.',
  'Участники, возможно, одобрили план.',
  'Вряд ли участники одобрили план.',
  'Если бы участники одобрили план, он действовал бы.',
  'Хорошо, если бы участники одобрили план.',
  'Предложено, чтобы участники одобрили план.',
  'Было бы решено провести встречу в мае.',
  'Решено было бы провести встречу.',
  'Стороны договорились бы о встрече, если бы были средства.',
  'Никто из участников не одобрил план.',
])('is nothing that was done: %s', (words) => {
  expect(verbs(words)).toEqual([]);
});

it.each([
  ['Participants agreed to the plan.', ['agreed']],
  ['Participants agreed that, had the plan been adopted, it would stand.', ['agreed']],
  ['Participants agreed that it would be useful if they met.', ['agreed']],
  ['Participants agreed to meet if funds allow.', ['agreed']],
  ['A few participants agreed to the plan.', ['agreed']],
  ['The Chair proposed that the meeting adopt the plan.', ['proposed']],
  ['Participants having met in Rome, it was agreed to publish the plan.', ['agreed']],
  ['The meeting, which had been called in May, adopted the plan.', ['adopted']],
  ['Участники договорились, что было бы полезно встретиться.', ['договорились']],
  ['Участники договорились встретиться, чтобы обсудить план.', ['договорились']],
  ['Председатель предложил, чтобы участники одобрили план.', ['предложил']],
])('is done: %s', (words, done) => {
  expect(verbs(words)).toEqual(done);
});
