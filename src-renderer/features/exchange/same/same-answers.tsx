import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { GroupAnswer } from './group';
import { sameInWords, type Same } from './same-in-words';

interface SameAnswersProps {
  readonly same: Same;
  readonly onAnswer: (answer: GroupAnswer) => void;
}

/** That all are one, by the name it is to go by or as the register has it; or that each is another. */
export function SameAnswers({ same, onAnswer }: SameAnswersProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const { offered, different } = sameInWords(same, t, format, locale);
  return (
    <>
      {offered.map(({ id, label }) => (
        <Button key={id} size="s" onPress={() => onAnswer({ kind: 'one', id })}>
          {label}
        </Button>
      ))}
      <Button size="s" onPress={() => onAnswer({ kind: 'different' })}>
        {different}
      </Button>
    </>
  );
}
