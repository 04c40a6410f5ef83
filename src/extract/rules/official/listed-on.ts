import type { Parsed } from '../../passage.js';
import type { Mention } from './mentions.js';

/**
 * "Dự hội nghị có ông Tô Hải, Phó Chủ tịch Hội. | Bà Hà Nhàn, Trưởng ban Dân vận. |": a list of those who attend that stops in its midst. A
 * sentence of persons with their titles and nothing else goes on with the one right before, which ends in a person.
 */
export function listedOn(sentence: Parsed, own: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const list = before.at(-1);
  if (!list || own.length === 0 || list.link !== 'list' || !endsInPerson(list.sentence)) return own;
  if (list.sentence.index !== sentence.index - 1 || list.sentence.block !== sentence.block) return own;
  const attends = list.stated.length > 0 && list.stated.every(({ act }) => act === 'attend');
  const alone = sentence.chunks.every(({ kind }) => kind === 'persons' || kind === 'mark');
  const bare = own.every(
    ({ person, stated, recipient, absent }) =>
      person.titles.length > 0 && stated.length === 0 && !recipient && !absent && !list.absent,
  );
  if (!attends || !alone || !bare) return own;
  return own.map((mention) => ({ ...mention, stated: list.stated, link: 'list' as const, lead: list.lead }));
}

const endsInPerson = ({ chunks }: Parsed): boolean =>
  chunks.findLast(({ kind }) => kind !== 'mark')?.kind === 'persons';
