import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useLayoutEffect, useRef } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type * as z from 'zod/mini';
import { mergeValue } from '@/domain/merge-value';
import { overNewer, type Overtaken } from '@/store/commands/over-newer';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { followSaved, isTakenBack } from './follow-saved';
import { whenWordsHaveCome } from './let-go-of-typed';
import { showKeepingCaret } from './show-keeping-caret';
import { useMeanwhileNotice } from './use-meanwhile-notice';
import { useWordsOfRemoved } from './use-words-of-removed';
import { noteWritten } from './words-in-windows';

interface SavedForm<Values extends FieldValues> {
  /** Names the record: what is typed is kept under it and the field. */
  readonly record: string;
  /** What the register holds now. */
  readonly saved: Values;
  readonly schema: z.ZodMiniType<Values, Values>;
  readonly command: (field: FieldPath<Values>, values: Values) => Command;
}

/**
 * A form without a Save button: each field is kept as it is typed, as soon as it fits; one that does not says so, and the
 * register keeps its last good value.
 */
export function useSavedForm<Values extends FieldValues>(props: SavedForm<Values>): UseFormReturn<Values> {
  const { saved } = props;
  const register = useRegister();
  const form = useForm<Values>({
    defaultValues: saved as DefaultValues<Values>,
    resolver: zodResolver(props.schema),
    mode: 'onChange',
  });
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const before = useRef(saved);
  /** What is typed and what it was typed over, by field; a field that shows what the register holds has none. */
  const typedOver = useRef(new Map<string, TypedValue>());
  /** What a field showed when somebody began to type in it, until that is found to fit. */
  const begunOver = useRef(new Map<string, unknown>());
  const tellOfLost = useMeanwhileNotice();
  const putBack = useRef<(field: FieldPath<Values>, words: string) => void>(() => undefined);
  const { record: shownRecord } = props;
  const keepOfGone = useWordsOfRemoved(
    fieldsOf(saved).map((field) => `${shownRecord}/${field}`),
    (key, words) => putBack.current(key.slice(shownRecord.length + 1) as FieldPath<Values>, words),
  );
  useEffect(() => {
    for (const name of followSaved(form.getValues(), before.current, saved)) {
      const path = name as FieldPath<Values>;
      typedOver.current.delete(name);
      begunOver.current.delete(name);
      const setValue = () => form.setValue(path, saved[name]);
      const shown: unknown = form.getValues(path);
      // Where the caret may stand in it, once this drawing is done: it stays with its words.
      if (!isIn(shown) || typeof saved[name] !== 'string') setValue();
      else queueMicrotask(() => showKeepingCaret(shown, saved[name], setValue));
    }
    before.current = saved;
  }, [form, saved]);

  useEffect(() => {
    const typed = typedOver.current;
    const begun = begunOver.current;
    const keep = async (field: FieldPath<Values>, isWords: boolean) => {
      const name = rootOf(field);
      // Now, and not once it is found to fit: what another window wrote may come between.
      if (!begun.has(name)) begun.set(name, before.current[name]);
      if (!(await form.trigger(field))) return;
      const values = structuredClone(form.getValues());
      const path = name as FieldPath<Values>;
      const base = begun.has(name) ? begun.get(name) : before.current[name];
      begun.delete(name);
      typed.set(name, { base, ...typed.get(name), value: values[name] });
      const { record } = latest.current;
      const command = (value: unknown) => latest.current.command(field, { ...values, [name]: value });
      let sent: unknown = values[name];
      let found: Overtaken | null = null;
      const write = () => {
        const now = typed.get(name);
        return () => writeInTurn(now?.value ?? values[name], now?.unions?.length ?? 0);
      };
      const writeInTurn = (typedThen: unknown, known: number) => {
        // Saves before it may have been united with other words since: then this one goes on in those.
        const since = (typed.get(name)?.unions ?? []).slice(known);
        sent = since.reduce((value, { from, to }) => mergeValue(from, value, to).value, typedThen);
        if (isWords) noteWritten(`${record}/${field}`, partOf(sent, field), (words) => take(field, words));
        // Of what was chosen the last stands: there are no words to unite.
        if (!isWords) return command(sent);
        const told = (overtaken: Overtaken | null) => {
          found = overtaken;
        };
        return overNewer(
          command(sent),
          `${record}/${name}`,
          () => typed.get(name)?.base ?? before.current[name],
          told,
        );
      };
      const written = () => {
        const now = typed.get(name);
        if (!now) return;
        const lost = found?.lost ?? null;
        if (lost !== null && lost !== '') {
          const kept = partOf(found?.value, field);
          tellOfLost({ key: `${record}/${field}`, lost, kept }, () => take(field, lost));
        }
        // What was typed since goes on in what stands now. Where it cannot, the next save finds that out once more.
        const next = found && mergeValue(sent, now.value, found.value);
        if (!found || !next || next.lost !== null) {
          typed.set(name, { ...now, base: sent });
          return;
        }
        const unions = [...(now.unions ?? []), { from: sent, to: found.value }];
        typed.set(name, { value: next.value, base: found.value, unions });
        show(path, next.value);
      };
      const isSaved = () => {
        const value = typed.get(name)?.value;
        // What was chosen need not be written as it is held: there the usual time is all there is to go by.
        const shown = () => (isWords ? partOf(latest.current.saved[name], field) : undefined);
        whenWordsHaveCome({ register, key: `${record}/${field}`, shown }, () => {
          if (typed.get(name)?.value === value) typed.delete(name);
          showTakenBack(name, value);
        });
      };
      const gone = () => {
        keepOfGone(`${record}/${field}`, isWords ? partOf(typed.get(name)?.value ?? sent, field) : null);
        typed.delete(name);
      };
      register.typing.keep(`${record}/${field}`, write, isSaved, written, gone);
    };
    putBack.current = (field, words) => take(field, words);
    const show = (path: FieldPath<Values>, value: unknown) => {
      const shown: unknown = form.getValues(path);
      const setValue = () => form.setValue(path, value as FieldPathValue<Values, FieldPath<Values>>);
      if (typeof shown === 'string' && typeof value === 'string') showKeepingCaret(shown, value, setValue);
      else setValue();
    };
    const take = (field: FieldPath<Values>, words: string) => {
      form.setValue(field, words as FieldPathValue<Values, FieldPath<Values>>);
      void keep(field, true);
    };
    const showTakenBack = (name: keyof Values & string, value: unknown) => {
      const path = name as FieldPath<Values>;
      const held = latest.current.saved;
      if (isTakenBack(form.getValues(path), value, held[name])) show(path, held[name]);
    };
    return form.subscribe({
      formState: { values: true },
      callback: ({ name, type }) => {
        if (name !== undefined && type === 'change') void keep(name as FieldPath<Values>, isTypedInto());
      },
    });
  }, [form, register, tellOfLost, keepOfGone]);
  return form;
}

interface TypedValue {
  readonly value: unknown;
  readonly base: unknown;
  /** One after the other. */
  readonly unions?: readonly Union[];
}

/** What was saved and found itself among words of another window, and what the two became. */
interface Union {
  readonly from: unknown;
  readonly to: unknown;
}

/** The fields of a form by their paths: those of a text by language, one by one. */
function fieldsOf(values: FieldValues): readonly string[] {
  return Object.entries(values).flatMap(([name, value]: readonly [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((part) => `${name}.${part}`)
      : [name],
  );
}

/** Of the value of a whole field, that of its path: the text in one language. */
function partOf(value: unknown, field: string): unknown {
  const [, part] = field.split('.');
  if (part === undefined) return value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
}

function rootOf<Values extends FieldValues>(field: FieldPath<Values>): keyof Values & string {
  return field.split('.')[0] as keyof Values & string;
}

function isIn(shown: unknown): shown is string {
  const field = document.activeElement;
  const isWords = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isWords && field.value === shown;
}

/** Whether words are being typed, rather than something chosen. */
function isTypedInto(): boolean {
  return document.activeElement?.matches('textarea, input[type="text"]:not([role="combobox"])') === true;
}
