import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useLayoutEffect, useRef } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type * as z from 'zod/mini';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { followSaved, isTakenBack } from './follow-saved';
import { whenNewsHasCome } from './let-go-of-typed';

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
  useEffect(() => {
    for (const name of followSaved(form.getValues(), before.current, saved)) {
      const path = name as FieldPath<Values>;
      form.setValue(path, saved[name]);
    }
    before.current = saved;
  }, [form, saved]);

  useEffect(() => {
    const keep = async (field: FieldPath<Values>) => {
      if (!(await form.trigger(field))) return;
      const values = structuredClone(form.getValues());
      const { record } = latest.current;
      register.typing.keep(
        `${record}/${field}`,
        () => latest.current.command(field, values),
        () => whenNewsHasCome(() => showTakenBack(field, values)),
      );
    };
    const showTakenBack = (field: FieldPath<Values>, typed: Values) => {
      const name = field.split('.')[0] as keyof Values & string;
      const path = name as FieldPath<Values>;
      const held = latest.current.saved;
      if (isTakenBack(form.getValues(path), typed[name], held[name])) form.setValue(path, held[name]);
    };
    return form.subscribe({
      formState: { values: true },
      callback: ({ name, type }) => {
        if (name !== undefined && type === 'change') void keep(name as FieldPath<Values>);
      },
    });
  }, [form, register]);
  return form;
}
