import { isEvidentName } from '@/formats/person-line/name-evidence';
import { scriptOf } from '@/domain/person';
import type { ListLine } from './list-lines';

/**
 * "Mr. Zeynal HAJIYEV: Head of Unit", "Ms. Dana LEE / Representative": somebody beyond doubt and the post behind another
 * mark than a comma, as the same line with a comma. A name on either side of the mark are two people, or two scripts.
 */
export function withPostAfterComma(line: ListLine): ListLine {
  const { name = '', post = '' } =
    /^(?<name>[^:/,;()]+?)(?::\s+|\s+\/\s+)(?<post>[^:]+)$/u.exec(line.text)?.groups ?? {};
  const [first = ''] = post.split(/\s*[,;]/u);
  const isPost =
    post !== '' && isEvidentName(name) && !isEvidentName(first) && scriptOf(name) === scriptOf(post);
  return isPost ? { ...line, text: `${name}, ${post}` } : line;
}
