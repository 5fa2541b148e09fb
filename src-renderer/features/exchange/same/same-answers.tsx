import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { GroupAnswer } from './group';
import { sameInWords, type Same } from './same-in-words';
import type { Picked } from './use-picked';

interface SameAnswersProps {
  readonly same: Same;
  readonly picked: Picked;
  readonly onAnswer: (answer: GroupAnswer) => void;
}

/**
 * That those picked are one, by the name it is to go by or as the register has it; or that each is another. Of those that
 * are not picked nothing is said yet.
 */
export function SameAnswers({ same, picked, onAnswer }: SameAnswersProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const { offered, different, items } = sameInWords(same, t, format, locale, picked.ids);
  const words = (answer: string) =>
    picked.isAll ? answer : t('exchange.asked.picked', { count: picked.ids.length, answer });
  const of = picked.isAll ? {} : { of: new Set(picked.ids) };
  const hasKnown = same.group.profiles.some(({ isKnown }) => isKnown);
  const fewest = items.length === 0 ? 0 : hasKnown ? 1 : 2;
  return (
    <>
      {offered.map(({ id, label }) => (
        <Button
          key={id}
          size="s"
          isDisabled={picked.ids.length < fewest}
          onPress={() => onAnswer({ kind: 'one', id, ...of })}
        >
          {words(label)}
        </Button>
      ))}
      <Button
        size="s"
        isDisabled={items.length > 0 && picked.ids.length === 0}
        onPress={() => onAnswer({ kind: 'different', ...of })}
      >
        {words(different)}
      </Button>
    </>
  );
}
