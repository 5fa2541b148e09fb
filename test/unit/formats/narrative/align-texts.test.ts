import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numberParagraphs } from '@/domain/number-paragraphs';
import { matchPasted } from '@/features/outcome/paragraphs/match-pasted';
import { splitPasted } from '@/features/outcome/paragraphs/split-pasted';
import { blocksOfOutcome, blocksOfPasted, translationFit } from '@/features/outcome/paragraphs/text-blocks';
import { betterOrder } from '@/formats/narrative/align-texts';
import { likenessOf, traitsOf } from '@/formats/narrative/compare-texts';
import { pairedWords } from '@/formats/narrative/pair-words';
import { orderKeys } from '@/store/order-key';

import { aParagraph } from '../../../helpers/builders';

const texts = [
  [
    'Participants thanked the Government of Tajikistan for its hospitality in Dushanbe.',
    'Участники поблагодарили Правительство Таджикистана за гостеприимство в Душанбе.',
  ],
  [
    'Participating States agreed to exchange data on labour migration twice a year, beginning in 2028.',
    'Государства-участники договорились обмениваться данными о трудовой миграции дважды в год начиная с 2028 года.',
  ],
  [
    'They called upon all Member States to name a national coordinator.',
    'Они призвали все государства-члены назначить национального координатора.',
  ],
  [
    'Kyrgyzstan and Pakistan undertook to issue birth certificates to stateless children.',
    'Кыргызстан и Пакистан обязались выдавать свидетельства о рождении детям без гражданства.',
  ],
  [
    'Participants did not agree to open the process to private companies.',
    'Участники не договорились открыть процесс для частных компаний.',
  ],
  [
    'The Chair requested the Support Unit to circulate the draft workplan by 1 March 2028.',
    'Председатель просил Группу поддержки разослать проект плана работы к 1 марта 2028 года.',
  ],
  [
    'Participants welcomed the support of UNHCR and IOM in training border guards.',
    'Участники приветствовали поддержку УВКБ ООН и МОМ в обучении пограничников.',
  ],
] as const;
const english = texts.map(([en]) => traitsOf(en));
const russian = texts.map(([, ru]) => traitsOf(ru));
const added = 'Участники обсудили положение в Афганистане и обменялись мнениями о нём.';

describe('a text and its translation', () => {
  it('are alike, and other paragraphs are not where they name, do or count something else', () => {
    for (const [at, one] of english.entries())
      expect(likenessOf(one, russian[at] ?? one).isOther, texts[at]?.[0]).toBe(false);
    const next = english.slice(1).map((one, at) => likenessOf(one, russian[at] ?? one).isOther);
    expect(next).toEqual([true, true, true, true, true, true]);
  });

  it('are found to be shifted from wherever a paragraph is more or one is missing', () => {
    const byPlace = (length: number) => Array.from({ length }, (_, at) => (at < texts.length ? at : null));
    fc.assert(
      fc.property(fc.nat({ max: texts.length - 1 }), fc.boolean(), (place, isMore) => {
        const theirs = isMore ? russian.toSpliced(place, 0, traitsOf(added)) : russian.toSpliced(place, 1);
        const right = byPlace(texts.length);
        const wanted = isMore ? right.toSpliced(place, 0, null) : right.toSpliced(place, 1);
        const found = betterOrder(english, theirs, byPlace(theirs.length));
        // What is missing at the end shifts nothing.
        expect(found).toEqual(!isMore && place === texts.length - 1 ? null : wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('keep their numbers where these fit', () => {
    expect(betterOrder(english, russian, [...texts.keys()])).toBeNull();
    expect(betterOrder(english, [], [])).toBeNull();
    expect(
      betterOrder(
        [],
        russian,
        russian.map(() => null),
      ),
    ).toBeNull();
  });
});

describe('a pasted translation with one paragraph more', () => {
  const keys = orderKeys(texts.length);
  const outcome = numberParagraphs(
    texts.map(([en], at) => aParagraph({ id: `p${at + 1}`, order: keys[at] ?? '', text: { en } })),
  );
  const lines = texts.map(([, ru]) => ru as string).toSpliced(3, 0, added);
  const pasted = splitPasted(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));
  const matched = matchPasted(pasted, outcome, 'ru');
  const read = (blocks: readonly { readonly number: string; readonly text: string }[]) =>
    blocks.map(({ number, text }) => ({ number, traits: traitsOf(text) }));
  const fit = translationFit(read(blocksOfOutcome(outcome, 'ru')), read(blocksOfPasted(matched)));

  it('goes beside the paragraphs that say the same once it is put there by its words', () => {
    expect(matchPasted(pasted, outcome, 'ru', fit.order).map(({ paragraphId }) => paragraphId)).toEqual([
      'p1',
      'p2',
      'p3',
      null,
      'p4',
      'p5',
      'p6',
      'p7',
    ]);
    expect(fit.isOther('4', '4')).toBe(true);
    expect(fit.isOther('5', '4')).toBe(false);
  });

  it('offers no words of another statement as those of one', () => {
    const [undertook, pledged] = texts[3];
    expect(pairedWords(undertook, undertook, pledged)).toBe(pledged);
    expect(pairedWords(undertook, undertook, added)).toBeNull();
  });
});
