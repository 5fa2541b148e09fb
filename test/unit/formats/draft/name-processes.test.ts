import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { mostNamedProcess, otherProcessOf, ownProcess } from '@/formats/draft/own-process';
import { validateDraft } from '@/formats/draft/validate-draft';
import { newProcess } from '@/domain/new-process';

import { readRecord } from '../../../helpers/read-record';

async function read(text: string) {
  const { draft, texts } = await readRecord({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return { draft, texts, processes: draft.meetings.map((meeting) => meeting.processes ?? []) };
}

describe('whose meeting a text tells of', () => {
  it.each([
    [
      'in its title',
      'Chair’s summary\n\n14th Senior Officials Meeting of the Budapest Process\nIstanbul, 11 December 2018\n\n1. Delegations of Türkiye and Georgia took part. The Almaty Process was represented as a guest.',
      'Budapest Process',
    ],
    [
      'over its title',
      'BALI PROCESS ON PEOPLE SMUGGLING\n\nEighth Ministerial Conference\nAdelaide, 10 February 2023\n\n1. Ministers of Indonesia and Australia met.',
      'Bali Process',
    ],
    [
      'in Russian, in any case',
      'Итоги\n\nСовещание старших должностных лиц Пражского процесса\nАстана, 22 сентября 2015 г.\n\n1. Участники приветствовали делегацию Грузии.',
      'Prague Process',
    ],
    [
      'though it is a body and no process',
      'ПРОТОКОЛ № 27\nзаседания Совета руководителей миграционных органов\nгосударств – участников Содружества Независимых Государств\n\nг. Нур-Султан, 8 октября 2021 года\n\n1. Участники рассмотрели доклады.',
      'CIS',
    ],
    [
      'though nobody knows it',
      'Closing remarks\n\nSecond Senior Officials Meeting of the Samara Dialogue\nSamara, 3 April 2018\n\n1. Participants thanked the host.',
      'Samara Dialogue',
    ],
  ])('%s', async (_, text, process) => {
    const { draft, texts, processes } = await read(text);
    expect(processes[0]).toContain(process);
    expect(processes[0]).not.toContain('Almaty Process');
    expect(validateDraft(draft, texts)).toEqual([]);
  });

  it('is not that of a guest, a partner or a supporter', async () => {
    const { processes } = await read(
      '2nd Senior Officials Meeting\nAstana, 22 September 2015\n\nThe meeting was held in cooperation with the Prague Process and with the support of the OSCE.\n\n1. Participants thanked the representative of the Budapest Process.',
    );
    expect(processes).toEqual([[]]);
  });

  it.each([
    'The 2nd Senior Officials Meeting in Astana on 22 September 2015 was attended by nine States, and the Council of the European Union sent a message.\n\nParticipants thanked the host.',
    'The European Union supported both meetings of the group. The 2nd Senior Officials Meeting was held in Astana on 22 September 2015, where the Council of Europe spoke in two sessions.\n\nParticipants thanked the Parliament of the European Union.',
    '2nd Senior Officials Meeting\nAstana, 22 September 2015\n\nThe 2nd Senior Officials Meeting heard the Council of the European Union.',
    'Второе совещание старших должностных лиц состоялось в Астане 22 сентября 2015 г. Участники второго совещания старших должностных лиц приветствовали Совет Европейского союза и Парламент Казахстана.',
  ])('is not that of an institution that was there: %s', async (text) => {
    const { processes } = await read(text);
    expect(processes).toEqual([[]]);
  });

  it('is that of an institution whose meeting it is called', async () => {
    const { processes } = await read(
      'Meeting of the Council of the European Union\nBrussels, 22 September 2015\n\nThe Meeting of Ministers of the European Union adopted conclusions.',
    );
    expect(processes[0]).not.toEqual([]);
  });

  it('is that of the heading over several', async () => {
    const file = 'test/fixtures/corpus/en-calendar-past-future.txt';
    const { processes } = await read(readFileSync(file, 'utf8'));
    expect(processes.length).toBeGreaterThan(1);
    expect(new Set(processes.flat())).toEqual(new Set(['Almaty Process']));
  });
});

describe('the register’s own process', () => {
  const own = ownProcess(newProcess('1', 'Алматинский процесс', 'ru'));

  it('is told by the names of every language', () => {
    expect(otherProcessOf({ processes: ['Almaty Process', 'Prague Process'] }, own)).toBeNull();
    expect(otherProcessOf({ processes: ['Prague Process'] }, own)).toBe('Prague Process');
    expect(otherProcessOf({}, own)).toBeNull();
  });

  it('is the one that most of a first import is of, until it has a name', () => {
    const named = mostNamedProcess([
      { processes: ['Bali Process'] },
      { processes: ['Almaty Process'] },
      { processes: ['Almaty Process'] },
    ]);
    expect(otherProcessOf({ processes: ['Bali Process'] }, named)).toBe('Bali Process');
    expect(otherProcessOf({ processes: ['Almaty Process'] }, named)).toBeNull();
  });

  it('is met again where its name is not known to the reference', () => {
    const caspian = ownProcess(newProcess('1', 'Caspian and Black Sea Dialogue', 'en'));
    expect(otherProcessOf({ processes: ['Black Sea Dialogue'] }, caspian)).toBeNull();
  });
});
