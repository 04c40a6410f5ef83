/**
 * The text with each line rewritten that has `least` code units or more and only such as `fits`; the text itself where
 * there is none. Most lines fail at one of their first letters, which takes less than a pattern over the whole text.
 */
export function rewriteLongLines(
  text: string,
  least: number,
  fits: (unit: number) => boolean,
  rewrite: (line: string) => string,
): string {
  let rewritten = '';
  let copied = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from >= least && isAll(text, from, to, fits)) {
      rewritten += text.slice(copied, from) + rewrite(text.slice(from, to));
      copied = to;
    }
    from = to + 1;
  }
  return copied === 0 ? text : rewritten + text.slice(copied);
}

function isAll(text: string, from: number, to: number, fits: (unit: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (!fits(text.charCodeAt(i))) return false;
  return true;
}
