import type { PatternToken } from 'compromise/one';

/** Longer than any pattern that somebody can read. */
const LONGEST = 500;

/** What in a pattern's own words compromise would take for something else, in silence; or what may not be asked at all. */
export function pitfallIn(pattern: string): string | null {
  if (pattern.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  // A regular expression may take for ever on one word, and nothing can hold it.
  if (pattern.includes('/')) return 'regular expressions are not taken; a slash is #Slash';
  if (/[\p{L}\d][-–—][\p{L}\d]/u.test(pattern)) return 'a dash is a word of its own: "kinh tế - xã hội"';
  if (/[~%]/.test(pattern)) return 'words that are only alike (~word~) and %switches% are not taken';
  const inside = [...pattern.matchAll(/\(([^()]*)\)/g)].map((found) => found[1]);
  const outside = pattern.replaceAll(/\([^()]*\)/g, '');
  if (/[()]/.test(outside))
    return 'alternatives (a|b) cannot stand in each other, and each needs both its brackets; a bracket of the text is #Bracket';
  if (inside.some((one) => /[[\]]/.test(one))) return 'a group stands around alternatives, [<org>(a|b)], not in them';
  if (inside.some((one) => /[{}?*]|(^|[\s|])\.\+?([\s|]|$)/.test(one)))
    return 'within (a|b) nothing can be counted, left out or be any word: {1,5}, ? and . are read as something else there';
  if (/\{/.test(outside.replaceAll(/\S\{(\d+(,\d*)?|,\d+)\}/g, ''))) return 'braces only count: .{0,5}';
  if (/[<>]/.test(pattern.replaceAll(/\[<[a-z_]+>/g, '')))
    return '<…> stands only at the head of a group: [<org>#Unit]';
  if (/\[(?!<[a-z_]+>)/.test(pattern)) return 'each group says whose it is: [<org>#Unit]';
  if (!/^([^[\]]*\[[^[\]]*\])*[^[\]]*$/.test(pattern))
    return 'groups cannot stand in each other, and each needs both its brackets';
  return null;
}

/** The same in the pattern as compromise has read it. */
export function pitfallInTokens(tokens: readonly PatternToken[]): string | null {
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (!next || !token.greedy) continue;
    if (token.anything && (next.optional || next.negative || next.anything || next.choices))
      return 'after . with a count or a star stands one word, a tag or single words (a|b): before all else it finds nothing';
    if (!token.anything && next.anything)
      return 'what is repeated (+, *, {1,3}) ends at the first word where the next part fits, and . fits every word: put a word between them';
  }
  // It would match wherever it is asked.
  const held = tokens.some(({ optional, negative, anything }) => !optional && !negative && !anything);
  return held ? null : 'it holds nothing that must be there';
}
