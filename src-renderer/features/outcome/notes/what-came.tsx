import { Flag, ListChecks, MessageSquareQuote, Quote } from 'lucide-react';
import { Link } from 'wouter';
import type { Note } from '@/domain/note';
import { useText } from '@/i18n/use-text';
import { Icon, type IconShape } from '@/ui/icon';
import styles from './notes.module.css';
import { useNotesScope } from './notes-scope';

interface Came {
  readonly icon: IconShape;
  readonly label: string;
  readonly to: string;
}

/** What was made of a note, each with the way to it. */
export function WhatCame({ note }: { readonly note: Note }) {
  const t = useText();
  const { dossier, numbered } = useNotesScope();
  const at = `/meetings/${note.meetingId}`;
  const numbers = new Map(numbered.map(({ paragraph, cited }) => [paragraph.id, cited]));
  const statement = dossier.statements.find(({ id }) => id === note.statementId);
  const paragraph = note.paragraphId === null ? undefined : numbers.get(note.paragraphId);
  const came: readonly Came[] = [
    ...(note.interventionId === null
      ? []
      : [
          {
            icon: MessageSquareQuote,
            label: t('proceedings.came.intervention'),
            to: `${at}/proceedings/${note.interventionId}`,
          },
        ]),
    ...(paragraph === undefined
      ? []
      : [
          {
            icon: ListChecks,
            label: t('proceedings.came.paragraph', { number: paragraph }),
            to: `${at}/outcome/${note.paragraphId}`,
          },
        ]),
    ...(statement
      ? [
          {
            icon: Quote,
            label: t('proceedings.came.statement', { number: numbers.get(statement.paragraphId) ?? '' }),
            to: `${at}/outcome/${statement.id}`,
          },
        ]
      : []),
    ...(note.recommendationId === null
      ? []
      : [
          {
            icon: Flag,
            label: t('proceedings.came.recommendation'),
            to: `/recommendations/${note.recommendationId}`,
          },
        ]),
  ];
  if (came.length === 0) return null;
  return (
    <ul className={styles.came} aria-label={t('proceedings.came')}>
      {came.map(({ icon, label, to }) => (
        <li key={to}>
          <Icon of={icon} size="s" />
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
