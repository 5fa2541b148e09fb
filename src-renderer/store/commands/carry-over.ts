import type { AgendaItem } from '@/domain/agenda-item';
import { inLanguage, type Id } from '@/domain/fields';

import type { Command } from '../register';
import { addAgendaItem, type AgendaPlace, type NewAgendaItem } from './agenda';
import { command } from './command';
import { excerpt } from './excerpt';

/** Adds a point that an earlier meeting did not conclude, under its title; answers with its id. */
export function carryOver(item: NewAgendaItem, from: AgendaItem, place: AgendaPlace = {}): Command<Id> {
  const words = { name: 'carry-over', details: { name: nameOf(from) }, about: [item.meetingId] };
  const { title } = from;
  return command(words, (recorder) =>
    addAgendaItem({ ...item, title, carriedFromId: from.id }, place).run(recorder),
  );
}

/** Says of a point that it was carried over; one without a title takes that of the earlier point. */
export function carryInto(item: AgendaItem, from: AgendaItem): Command {
  const words = { name: 'carry-over', details: { name: nameOf(from) }, about: [item.meetingId] };
  const isBlank = Object.values(item.title).every((text) => text === '');
  const patch = { carriedFromId: from.id, ...(isBlank ? { title: from.title } : {}) };
  return command(words, (recorder) => recorder.change('agendaItems', item.id, patch));
}

function nameOf({ title }: AgendaItem): string {
  return excerpt(inLanguage(title, 'en'));
}
