import { meetingTypes } from '@/domain/draft';
import { useText } from '@/i18n/use-text';
import { PartyPicker } from '@/pickers/party-picker';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { LightSelect } from '@/ui/light-select';

import { SameAnswers } from '../same/same-answers';
import type { Picked } from '../same/use-picked';
import { HostPicker } from '../review/match/host-picker';
import type { ReadMeetings } from '../review/read-meetings';
import { codeOfChoice } from '../review/editors/code-of-choice';
import type { Question } from './question';
import { pairsOf, type Answer } from './use-answer';
import styles from './questions.module.css';

interface AnswerChoicesProps {
  readonly question: Question;
  readonly answer: Answer;
  /** Which of several it asks about are meant. */
  readonly picked: Picked;
  /** Meetings that came with the same reading. */
  readonly read: ReadMeetings;
}

/** The answers to a question; each applies to all files it concerns. */
export function AnswerChoices({ question, answer, picked, read }: AnswerChoicesProps) {
  const t = useText();
  const register = useRegister();
  const { count } = question;
  switch (question.kind) {
    case 'doubt':
      return (
        <>
          <Button size="s" onPress={() => void answer.apply(question.take)}>
            {t('exchange.asked.take', { count })}
          </Button>
          <Button size="s" onPress={() => void answer.apply(question.leave)}>
            {t('exchange.asked.leave', { count })}
          </Button>
        </>
      );
    case 'party':
      return (
        <>
          <Button size="s" onPress={() => void answer.apply(question.take)}>
            {t('exchange.asked.party.new')}
          </Button>
          <div className={styles.picker}>
            <PartyPicker
              label={t('exchange.asked.party.is', { name: question.name })}
              labelHidden
              date={null}
              placeholder={t('exchange.asked.party.is-placeholder')}
              onChoose={(choice, name) => {
                void codeOfChoice(register, choice, name).then((code) => answer.apply(question.is(code)));
              }}
            />
          </div>
          <Button size="s" onPress={() => void answer.apply(question.leave)}>
            {t('exchange.asked.party.none')}
          </Button>
        </>
      );
    case 'acronym':
      return (
        <>
          <Button size="s" onPress={() => void answer.apply(question.is)}>
            {t('exchange.asked.acronym.is', { count: question.files.length, name: question.name })}
          </Button>
          <Button size="s" onPress={() => void answer.apply(question.isNot)}>
            {t('exchange.asked.acronym.not', { count: question.files.length, acronym: question.acronym })}
          </Button>
        </>
      );
    case 'year':
      return (
        <Button size="s" onPress={() => void answer.apply(question.take)}>
          {t('exchange.asked.year.take', { count })}
        </Button>
      );
    case 'type':
      return (
        <LightSelect
          label={t('exchange.asked.type.choose')}
          placeholder={t('exchange.asked.type.choose')}
          items={meetingTypes.map((id) => ({ id, label: t(`meetings.name.${id}`) }))}
          value={null}
          onChange={(type) => void answer.apply(question.is(type))}
        />
      );
    case 'same':
      return (
        <SameAnswers
          same={question.same}
          picked={picked}
          onAnswer={(said) => void answer.apply(question.is(said))}
        />
      );
    case 'foreign':
      return (
        <>
          <Button size="s" onPress={() => void answer.apply(question.is({ kind: 'ours' }))}>
            {t('exchange.asked.foreign.ours', { count })}
          </Button>
          <div className={styles.picker}>
            <HostPicker
              label={t('exchange.foreign.event')}
              labelHidden
              value={null}
              read={read}
              onChoose={(to) => void answer.apply(question.is(to))}
            />
          </div>
          <Button size="s" onPress={() => void answer.apply(question.is({ kind: 'out' }))}>
            {t('exchange.asked.foreign.out', { count })}
          </Button>
        </>
      );
    case 'double': {
      const all = question.reviews.map(({ id }) => id);
      const ids = picked.ids.length > 0 || all.length > 2 ? picked.ids : all;
      const others = all.filter((id) => !ids.includes(id));
      return (
        <>
          <Button size="s" isDisabled={ids.length < 2} onPress={() => void answer.join(ids, others)}>
            {t('exchange.asked.double.one', { count: ids.length, all: others.length === 0 ? 'yes' : 'no' })}
          </Button>
          <Button size="s" onPress={() => void answer.keepApart(pairsOf(all), all.length)}>
            {t('exchange.asked.double.two', { count: all.length })}
          </Button>
        </>
      );
    }
    case 'listed': {
      const { listed, reviews } = question;
      const all = reviews.map(({ id }) => id);
      const ids = all.length > 1 ? picked.ids : all;
      const others = all.filter((id) => !ids.includes(id));
      return (
        <>
          <Button
            size="s"
            isDisabled={ids.length === 0}
            onPress={() => void answer.join([listed.id, ...ids], others)}
          >
            {t('exchange.asked.listed.is', { count: ids.length, all: all.length })}
          </Button>
          <Button
            size="s"
            onPress={() =>
              void answer.keepApart(
                all.map((id) => [listed.id, id]),
                all.length + 1,
              )
            }
          >
            {t('exchange.asked.listed.none', { count: all.length })}
          </Button>
        </>
      );
    }
    case 'lists': {
      const pairs = question.meetings.map(({ id, one, two }) => ({ id, keys: [one.id, two.id] as const }));
      const same = pairs.filter(({ id }) => picked.isPicked(id)).map(({ keys }) => keys);
      return (
        <>
          <Button size="s" isDisabled={same.length === 0} onPress={() => void answer.joinLists(same)}>
            {t('exchange.asked.lists.same', { count: same.length, all: pairs.length })}
          </Button>
          <Button
            size="s"
            onPress={() =>
              void answer.keepApart(
                pairs.map(({ keys }) => keys),
                pairs.length * 2,
              )
            }
          >
            {t('exchange.asked.lists.none')}
          </Button>
        </>
      );
    }
  }
}
