import { expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

it('a list of those absent takes nothing from the list of observers above it', () => {
  const text =
    'ПРОТОКОЛ\nчетвёртого заседания Рабочей группы по вопросам безгражданства\n\nг. Баку, 21 июня 2023 г.\n\nПредседатель: Азербайджан\nПрисутствовали: делегации Азербайджана, Казахстана, Кыргызстана, Таджикистана и Узбекистана\nНаблюдатели: УВКБ ООН, Секретариат СНГ, Международный комитет Красного Креста\nОтсутствовали: Туркменистан, Пакистан\n\nРешили:\n1. Принять Дорожную карту по сокращению безгражданства.\n2. Просить УВКБ ООН подготовить обзор судебной практики.';
  const [meeting] = readNarrative({ text, file: '', sha256: '' }).meetings;
  const delegations = meeting?.delegations ?? [];
  const came = Object.fromEntries(delegations.map(({ party, category }) => [party, category]));
  expect(came).toMatchObject({ UNHCR: 'observer', CIS: 'observer', ICRC: 'observer' });
  const absent = delegations.filter(({ attendance }) => attendance === 'absent');
  expect(absent.map(({ party }) => party)).toEqual(['TKM', 'PAK']);
});
