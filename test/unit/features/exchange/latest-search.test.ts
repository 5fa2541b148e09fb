import { describe, expect, it } from 'vitest';

import { createLatestSearch, type Searched } from '@/features/exchange/same/latest-search';

function searching() {
  const states: Searched<string>[] = [];
  return { states, latest: createLatestSearch<string>((state) => states.push(state)) };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('a search that breaks', () => {
  it('is told, keeps what was found before, and is no answer that nothing was found', async () => {
    const { states, latest } = searching();
    latest.want(() => Promise.reject(new Error('the thread broke')));
    await settled();
    expect(states).toEqual([{ found: undefined, isFailed: true }]);
    latest.want(() => Promise.resolve('found'));
    await settled();
    latest.want(() => Promise.reject(new Error('the thread broke')));
    await settled();
    expect(states.slice(1)).toEqual([
      { found: 'found', isFailed: false },
      { found: 'found', isFailed: true },
    ]);
  });

  it('is made once more when it is wanted again', async () => {
    const { states, latest } = searching();
    let tries = 0;
    latest.want(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('the thread broke')) : Promise.resolve('found');
    });
    await settled();
    latest.again();
    await settled();
    expect(states.at(-1)).toEqual({ found: 'found', isFailed: false });
  });
});

describe('searches that are wanted while one is under way', () => {
  it('wait for its end, and the last of them alone is made', async () => {
    const { states, latest } = searching();
    let end: (found: string) => void = () => undefined;
    latest.want(
      () =>
        new Promise((done) => {
          end = done;
        }),
    );
    latest.want(() => Promise.resolve('second'));
    latest.want(() => Promise.resolve('third'));
    end('first');
    await settled();
    expect(states.map(({ found }) => found)).toEqual(['first', 'third']);
  });
});
