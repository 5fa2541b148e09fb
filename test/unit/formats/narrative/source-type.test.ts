import { expect, it } from 'vitest';
import { readText } from '@/formats/narrative/reading';
import { findSourceType } from '@/formats/narrative/source-type';

const typeOf = (text: string) => findSourceType(readText(text)).value;
const prose =
  'The Fourth Senior Officials Meeting was held in Osh on 3 June 2017 and brought together five delegations, which spoke of the register of seasonal workers.';

it.each([
  [
    'Fourth Senior Officials Meeting\nOsh, 3 June 2017\nSummary prepared by the Presidency',
    'closing-remarks',
  ],
  ['Четвёртое совещание\nКраткое изложение выводов Председательства', 'closing-remarks'],
  ['Заключительное слово Председателя Конференции,\nминистра труда', 'closing-remarks'],
  ['Working Group on Registers\nReport by the Secretariat', 'minutes'],
  ['# ПРОТОКОЛ\nзаседания рабочей группы', 'minutes'],
  ['Fourth Senior Officials Meeting\nDelegations present', 'list-of-participants'],
  ['Предварительный список делегаций (на 3 июня)', 'list-of-participants'],
  ['ECO Ministerial Meeting\nFINAL STATEMENT', 'declaration'],
  ['СОВМЕСТНОЕ ЗАЯВЛЕНИЕ\nТретьего совещания министров', 'declaration'],
  ['State Migration Service\nANNOUNCEMENT FOR THE MEDIA', 'news'],
])('a text that calls itself "%s" is of type %s', (head, type) => {
  expect(typeOf(`${head}\n\n${prose}`)).toBe(type);
});

it('is news under a dateline, by its headline, or with a day of its own', () => {
  expect(typeOf(`Officials meet\n\nOSH, 5 June. ${prose}`)).toBe('news');
  expect(typeOf(`О проведении четвёртого совещания старших должностных лиц\n\n${prose}`)).toBe('news');
  expect(typeOf(`Officials meet\n05.06.2017\n\n${prose}`)).toBe('news');
});

it('is no news because of a dash or a list', () => {
  expect(typeOf(`Fourth Senior Officials Meeting – concept note\n\n${prose}`)).toBe('other');
});
