import { expect, it } from 'vitest';

import { joinDrafts } from '@/formats/draft/join-drafts';
import { validateDraft } from '@/formats/draft/validate-draft';
import { withoutFacts } from '@/formats/draft/without-facts';
import { readNarrative } from '@/formats/narrative/read-narrative';
import { proposeVersions } from '@/formats/versions/propose-versions';

const text = (ask: string) => `Second Senior Officials Meeting
Astana, 22 September 2015
Conclusions

1. The participants welcomed Kazakhstan as host of the meeting.
2. The participants ${ask}
3. The participants thanked Kazakhstan for its hospitality.
`;

it('takes what only the earlier version says out of a draft, and leaves its places dropped', () => {
  const texts = [
    text('agreed to consider providing information to migrants by 1 April 2024.'),
    text('agreed to publish guidance on recruitment in all their languages.'),
  ];
  const joined = joinDrafts(
    texts.map((one, at) => readNarrative({ text: one, file: `${at}.txt`, sha256: `${at}` })),
  );
  const { dropped } = proposeVersions(joined, new Set([0]));
  expect(dropped.length).toBeGreaterThan(0);
  const draft = withoutFacts(joined, dropped, 'earlier-version');
  const said = draft.meetings[0]?.paragraphs.map((one) => JSON.stringify(one)).join(' ') ?? '';
  expect(said).toContain('publish guidance');
  expect(said).not.toContain('consider providing');
  expect(validateDraft(draft, texts)).toEqual([]);
  expect(draft.dropped.some(({ why, source }) => why === 'earlier-version' && source === 0)).toBe(true);
});
