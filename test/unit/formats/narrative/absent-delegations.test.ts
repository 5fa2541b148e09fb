import { expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

it('a list of those absent takes nothing from the list of observers above it', () => {
  const text =
    'ПРОТОКОЛ\nчетвёртого заседания Рабочей группы по вопросам безгражданства\n\nг. Баку, 21 июня 2023 г.\n\nПредседатель: Азербайджан\nПрисутствовали: делегации Азербайджана, Казахстана, Кыргызстана, Таджикистана и Узбекистана\nНаблюдатели: УВКБ ООН, Секретариат СНГ, Международный комитет Красного Креста\nОтсутствовали: Туркменистан, Пакистан\n\nРешили:\n1. Принять Дорожную карту по сокращению безгражданства.\n2. Просить УВКБ ООН подготовить обзор судебной практики.';
  const [meeting] = readNarrative({ text, file: '', sha256: '' }).meetings;
  const came = Object.fromEntries(meeting?.delegations.map(({ party, category }) => [party, category]) ?? []);
  expect(came).toMatchObject({ UNHCR: 'observer', CIS: 'observer', ICRC: 'observer' });
  expect(came).not.toHaveProperty('TKM');
  expect(came).not.toHaveProperty('PAK');
});
