import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { fillDatabase } from '../helpers/fill-database';
import { followUpRegister } from '../helpers/follow-up-register';
import { expectSteady, nextFrame } from '../helpers/long-tasks';

const say = words.en;
const { records } = followUpRegister({ recommendations: 2000, states: 30, oneOf: 10 });

test('two thousand recommendations in thirty States are listed, counted, sorted and shown as a matrix without a stop', async ({
  app: { page },
}) => {
  await beginRegister(page, 'new');
  await fillDatabase(page, records);
  const views = page.getByRole('navigation', { name: say['glance.views'] });
  const show = async (view: 'glance.view.glance' | 'glance.view.states' | 'glance.view.matrix') =>
    views.getByRole('link', { name: say[view] }).click();
  await expectSteady(page, 'opening the register of recommendations', async () => {
    await goTo(page, '/recommendations');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2001');
  });
  await expectSteady(page, 'seeing it at a glance', async () => {
    await show('glance.view.glance');
    await expect(page.getByRole('link', { name: /of 60,000 entries/u })).toBeVisible();
    await expect(page.getByRole('grid', { name: say['glance.states'] }).getByRole('row')).toHaveCount(31);
  });
  await expectSteady(page, 'going through sixty thousand entries, State by State', async () => {
    await show('glance.view.states');
    const entries = page.getByRole('grid', { name: say['glance.view.states'] });
    await expect(entries).toHaveAttribute('aria-rowcount', '60001');
    await page.getByRole('columnheader', { name: say['glance.column.reported'] }).getByRole('button').click();
    await expect(entries.getByRole('row').nth(1)).toContainText('2017');
  });
  const matrix = page.getByRole('grid', { name: say['follow-up.matrix'] });
  await expectSteady(page, 'opening the matrix', async () => {
    await show('glance.view.matrix');
    await expect(matrix).toHaveAttribute('aria-rowcount', '2009');
  });
  await expectSteady(page, 'scrolling through the matrix', async () => {
    await matrix.hover();
    for (let turn = 0; turn < 20; turn += 1) {
      await page.mouse.wheel(0, 500);
      await nextFrame(page);
    }
    for (let turn = 0; turn < 6; turn += 1) {
      await page.mouse.wheel(300, 0);
      await nextFrame(page);
    }
  });
});
