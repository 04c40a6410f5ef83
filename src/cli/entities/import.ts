import type { ListImport } from '../../stages/authority/authority.js';
import { counted } from '../counted.js';

/** What became of a list, in a sentence. */
export function describeListImport(file: string, { rows, refused, kept }: ListImport): string {
  const { entities, names, relations } = rows;
  if (refused.length > 0) return `nothing of ${file} was kept: ${counted(refused.length, 'line')} refused`;
  if (!kept) return `${file} says nothing that the list does not have`;
  const fresh = [
    counted(entities.length, 'unit'),
    counted(names.length, 'name'),
    counted(relations.length, 'relation'),
  ];
  return `${file}: added ${fresh.join(', ')}`;
}
