import { parseFragment } from 'parse5';

/** A stretch of a text node and the stretch of the source that it stands for. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/**
 * Leads the characters of a text node back to the page, where it is said to stand at `from` to `to`: "Sở&nbsp;Y tế" in
 * three stretches. Where the two cannot be matched (the parser moved text out of a table), the node stands for all of
 * its source.
 */
export function stretchesOf(value: string, page: string, from: number, to: number): Stretch[] {
  const whole: Stretch = { text: value, from, length: to - from };
  if (value === page.slice(from, to)) return [whole];
  // The parser places a text that begins with an entity at the end of it if a blank stood before: " &lt;b" → ";b".
  const before = Math.max(0, from - LONGEST_ENTITY);
  const entity = page.slice(before, from).lastIndexOf('&');
  return matched(value, page, from, to) ?? (entity < 0 ? null : matched(value, page, before + entity, to)) ?? [whole];
}

/** Null if the value is not what stands there. */
function matched(value: string, page: string, from: number, to: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  let at = 0;
  let i = from;
  const take = (text: string, length: number): void => {
    if (text !== '') stretches.push({ text, from: i, length });
    at += text.length;
    i += length;
  };
  while (i < to && at < value.length) {
    const plain = plainRun(value, at, page, i, to);
    if (plain > 0) take(page.slice(i, i + plain), plain);
    else if (page[i] === '\r') take('\n', page[i + 1] === '\n' ? 2 : 1);
    else if (page[i] === '\0') take(value[at] === '\ufffd' ? '\ufffd' : '', 1);
    else {
      ENTITY.lastIndex = i;
      const [entity] = ENTITY.exec(page) ?? [page[i]];
      const text = entity.length > 1 ? decoded(entity) : entity;
      if (!value.startsWith(text, at)) return null;
      take(text, entity.length);
    }
  }
  return at === value.length ? stretches : null;
}

const LONGEST_ENTITY = 40;
const ENTITY = /&(?:#[xX]?[\da-fA-F]+|[a-zA-Z][\da-zA-Z]*);?/y;

/** How many characters are the same on both sides, up to what may be an entity. */
function plainRun(value: string, at: number, page: string, from: number, to: number): number {
  let length = 0;
  while (from + length < to) {
    const sign = page[from + length];
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
