import { plainHouseForm } from '@/domain/house-form';
import {
  areKindLetters,
  exampleSymbol,
  readSymbolPattern,
  symbolKinds,
  usualKindLetters,
  type PatternProblem,
} from '@/domain/paper-symbol';
import { useText, type Translate } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { editHouseForm, editKindLetters, houseFormId } from '@/store/commands/house-form';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import { Switch } from '@/ui/switch';
import { CheckedField } from './checked-field';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';

/** By what a paper is cited, and what it says of itself as long as it is a draft. */
export function SymbolCard({ processId, house }: HouseCardProps) {
  const t = useText();
  const run = useRun();
  const form = house ?? plainHouseForm;
  const key = (field: string) => `houseForms/${houseFormId(processId)}/${field}`;
  return (
    <Card title={t('house-form.symbol')}>
      <div className={styles.fields}>
        <CheckedField
          label={t('house-form.symbol.pattern')}
          description={t('house-form.symbol.hint')}
          placeholder="{symbol}/{kind}/{number}"
          keep={key('symbolPattern')}
          saved={form.symbolPattern ?? ''}
          check={(text) => patternProblem(t, text)}
          command={(text) => editHouseForm(processId, { symbolPattern: text === '' ? null : text })}
        />
        <p className={styles.hint} role="status">
          {t('house-form.symbol.example', { symbol: exampleSymbol(form, 'participants') })}
        </p>
        <Disclosure
          title={t('house-form.letters')}
          summary={t('house-form.letters.own', {
            count: symbolKinds.filter((kind) => form.kindLetters[kind]).length,
          })}
        >
          <p className={styles.hint}>{t('house-form.letters.hint')}</p>
          <div className={styles.row}>
            {symbolKinds.map((kind) => (
              <CheckedField
                key={kind}
                label={t(`papers.kind.${kind}`)}
                placeholder={usualKindLetters[kind]}
                keep={key(`kindLetters.${kind}`)}
                saved={form.kindLetters[kind] ?? ''}
                check={(text) => (text === '' || areKindLetters(text) ? null : t('house-form.letters.wrong'))}
                command={(letters) => editKindLetters(processId, kind, letters)}
              />
            ))}
          </div>
        </Disclosure>
        <Switch
          isSelected={form.marksDrafts}
          onChange={(marksDrafts) => void run(editHouseForm(processId, { marksDrafts }))}
        >
          {t('house-form.marks-drafts')}
        </Switch>
        <p className={styles.hint}>{t('house-form.marks-drafts.hint')}</p>
      </div>
    </Card>
  );
}

function patternProblem(t: Translate, text: string): string | null {
  const read = readSymbolPattern(text);
  return read.ok ? null : problemInWords(t, read.problem);
}

function problemInWords(t: Translate, problem: PatternProblem): string {
  if (problem.kind === 'unknown') return t('house-form.symbol.unknown', { name: `{${problem.name}}` });
  return t(`house-form.symbol.${problem.kind}`);
}
