import { ArrowRight, Languages, Quote } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { DraftStatement } from '@/domain/draft';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { excerpt } from '@/store/commands/excerpt';
import { Button } from '@/ui/button';
import type { PairOfWords } from '../statements/pair-of-words';
import styles from './paragraph-text.module.css';

interface ChosenWordsProps {
  /** The statement whose words they are already. */
  readonly markedId: string | null;
  readonly pair: PairOfWords | null;
  /** What they read as; `null` where they are marked already. */
  readonly proposal: DraftStatement | null;
  readonly language: string;
  readonly onTake: (asked: 'usual' | 'other') => void;
}

/** What chosen words can become; the usual first. */
export function ChosenWords({ markedId, pair, proposal, language, onTake }: ChosenWordsProps) {
  const t = useText();
  const { locale } = useIntl();
  const isPair = pair?.isLikely ?? false;
  const mark = (
    <Button
      key="mark"
      size="s"
      kind={isPair ? 'quiet' : 'default'}
      icon={Quote}
      shortcut={isPair ? 'Mod+Shift+Enter' : 'Mod+Enter'}
      onPress={() => onTake(isPair ? 'other' : 'usual')}
    >
      {t(isPair ? 'outcome.statement.mark-apart' : 'outcome.statement.mark')}
    </Button>
  );
  const same = pair ? (
    <Button
      key="pair"
      size="s"
      kind={isPair ? 'default' : 'quiet'}
      icon={Languages}
      shortcut={isPair ? 'Mod+Enter' : 'Mod+Shift+Enter'}
      onPress={() => onTake(isPair ? 'usual' : 'other')}
    >
      {t('outcome.statement.pair', { language: languageInWords(language, locale, t) })}
    </Button>
  ) : null;
  return (
    <div className={styles.proposal}>
      {markedId === null ? (
        isPair ? (
          [same, mark]
        ) : (
          [mark, same]
        )
      ) : (
        <Button size="s" icon={ArrowRight} shortcut="Mod+Enter" onPress={() => onTake('usual')}>
          {t('outcome.statement.marked')}
        </Button>
      )}
      {pair ? (
        <span className={styles.guess}>
          {t('outcome.statement.pair-of', { text: excerpt(pair.statement.text) })}
        </span>
      ) : null}
      {proposal?.verb ? (
        <span className={styles.guess}>
          {[proposal.actor, proposal.verb].filter(Boolean).join(' · ')}
          {proposal.class ? ` → ${t(`domain.statement-class.${proposal.class}`)}` : ''}
        </span>
      ) : null}
    </div>
  );
}
