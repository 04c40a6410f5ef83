import { parseFragment } from 'parse5';

/** A stretch of a text node and the stretch of the source that it stands for. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/**
 * Leads the characters of a text node back to its source, which starts at `from`: "Sở&nbsp;Y tế" in three stretches.
 * Where the two cannot be matched (the parser moved text out of a table), the node stands for all of its source.
 */
export function stretchesOf(value: string, source: string, from: number): Stretch[] {
  if (value === source) return [{ text: value, from, length: value.length }];
  const stretches: Stretch[] = [];
  let at = 0;
  let i = 0;
  const take = (text: string, length: number): void => {
    if (text !== '') stretches.push({ text, from: from + i, length });
    at += text.length;
    i += length;
  };
  while (i < source.length) {
    const plain = plainRun(value, at, source, i);
    if (plain > 0) take(source.slice(i, i + plain), plain);
    else if (source[i] === '\r') take('\n', source[i + 1] === '\n' ? 2 : 1);
    else if (source[i] === '\0') take(value[at] === '\ufffd' ? '\ufffd' : '', 1);
    else {
      ENTITY.lastIndex = i;
      const [entity] = ENTITY.exec(source) ?? [source[i]];
      const text = entity.length > 1 ? decoded(entity) : entity;
      if (!value.startsWith(text, at)) break;
      take(text, entity.length);
    }
  }
  return at === value.length && i === source.length ? stretches : [{ text: value, from, length: source.length }];
}

const ENTITY = /&(?:#[xX]?[\da-fA-F]+|[a-zA-Z][\da-zA-Z]*);?/y;

/** How many characters are the same on both sides, up to what may be an entity. */
function plainRun(value: string, at: number, source: string, i: number): number {
  let length = 0;
  while (i + length < source.length) {
    const sign = source[i + length];
    if (sign === '&' || sign === '\r' || sign === '\0' || sign !== value[at + length]) break;
    length++;
  }
  return length;
}

const known = new Map<string, string>();

/** What the parser makes of an entity. */
function decoded(entity: string): string {
  let text = known.get(entity);
  if (text === undefined) {
    const [node] = parseFragment(entity).childNodes;
    text = node && 'value' in node ? node.value : entity;
    if (known.size < 5000) known.set(entity, text);
  }
  return text;
}
