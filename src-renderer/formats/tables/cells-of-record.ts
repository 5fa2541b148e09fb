import { sameNameThen } from '@/domain/name-then';
import { listName, type Appointment, type PersonName } from '@/domain/person';
import type { Post } from '@/domain/post';

import type { TableField } from './table-field';
import type { Locale } from './table-language';
import { dutyWords, wordFor } from './value-words';

export function nameCells(
  names: readonly PersonName[],
  name: PersonName | null,
  printed: string | null,
): readonly [TableField, string][] {
  const others = names
    .filter((one) => one !== name && !(name && sameNameThen(one, name)))
    .map((one) => listName(one));
  return [
    ['given', name?.given ?? printed ?? ''],
    ['family', name?.family ?? ''],
    ['other-names', others.join('\n')],
  ];
}

export function postCells(post: Appointment | null, language: Locale): readonly [TableField, string][] {
  return [
    ...titleCells(post),
    ['duty', post?.duty ? wordFor(dutyWords, post.duty, language) : ''],
    ...contactCells(post),
    ['address', post?.address ?? ''],
  ];
}

export function titleCells(post: Post | null): readonly [TableField, string][] {
  return [
    ['function', post?.function ?? ''],
    ['unit', post?.unit ?? ''],
    ['institution', post?.institution ?? ''],
  ];
}

export function contactCells(post: Appointment | null): readonly [TableField, string][] {
  return [
    ['email', post?.email ?? ''],
    ['phone', post?.phone ?? ''],
  ];
}
