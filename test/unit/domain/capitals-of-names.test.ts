import { expect, it } from 'vitest';

import { listName } from '@/domain/person';

it.each([
  ['Işıl', 'Akıncı', 'Işıl AKINCI'],
  ['Ayşe', 'Demir', 'Ayşe DEMİR'],
  ['Elçin', 'Əliyev', 'Elçin ƏLİYEV'],
  ['Vito', 'Trani', 'Vito TRANI'],
  ['Aşyr', 'Berdiýew', 'Aşyr BERDIÝEW'],
  ['John', 'McDonald', 'John McDONALD'],
  ['Anna', 'MacArthur-Smith', 'Anna MacARTHUR-SMITH'],
  ['Ana', 'Machado', 'Ana MACHADO'],
  ['María', 'de la Cruz y López', 'María DE LA CRUZ Y LÓPEZ'],
])('a list of participants prints %s %s as %s', (given, family, printed) => {
  expect(listName({ given, family, nameOrder: 'given-first' })).toBe(printed);
});
