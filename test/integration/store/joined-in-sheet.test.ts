import { expect, test } from 'vitest';

import { joinRecommendations } from '@/store/commands/join-recommendations';

import { followUpRegister } from '../../helpers/follow-up-register';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { filledIn, planOf, sentAndReturned, sheetOf } from '../../helpers/returned-sheet';

test('a sheet that was sent before two recommendations became one finds the one that stays', async () => {
  const { records, partyIds } = followUpRegister({ recommendations: 6, states: 4 });
  const register = await openTestRegister();
  await insert(register, records);
  const sent = await register.recommendationRecords();
  const sheet = sheetOf(sent, partyIds[0] ?? '');
  const returned = await sentAndReturned(filledIn(sheet, new Map([[3, { status: 'Implemented' }]])));
  const before = planOf(returned, sent).rows[3];
  const [kept, dropped] = [
    sent.recommendations[0],
    sent.recommendations.find(({ id }) => id === before?.recommendationId),
  ];
  if (!kept || !dropped || kept.id === dropped.id) throw new Error('nothing to join');
  valueOf(await register.execute(joinRecommendations(kept, dropped)));
  const row = planOf(returned, await register.recommendationRecords()).rows[3];
  expect(row).toMatchObject({ recommendationId: kept.id, kind: 'report', status: 'implemented' });
  expect(row?.problems.map(({ code }) => code)).not.toContain('reference-guessed');
});
