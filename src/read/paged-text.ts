import { AlignmentBuilder, compose } from '../text/alignment.js';
import type { Edited } from '../text/edit.js';
import { normalise } from '../text/normalise.js';
import { type Line, linesOf } from './lines.js';
import { joinNumberedRows, numberedRows } from './numbered-rows.js';
import { runningLines } from './running-lines.js';
import { groupWrapped, wrappingOf } from './wrapped.js';

export interface PagedText extends Edited {
  readonly lines: readonly Line[];
}

/**
 * Joins pages into one text. Running heads and feet keep their lines but move behind the paragraph that goes over
 * the page break, so that it stays in one piece. The alignment leads to the pages joined by line ends.
 */
export function pagedText(pages: readonly string[]): PagedText {
  // A CR at the end of a page would swallow the line end that joins it.
  const clean = pages.map((page) => page.replaceAll('\r', '\n'));
  const joined = normalise(clean.join('\n'));
  const byPage = linesByPage(joined.text, clean);
  const running = runningLines(byPage);
  const told = byPage.flat().map((line) => ({ ...line, kind: running.get(line) ?? null }));
  const arranged = arrange(joined.text, undisturbed(told));
  return {
    ...arranged,
    alignment: compose(arranged.alignment, joined.alignment),
    lines: joinNumberedRows(arranged.lines),
  };
}

function linesByPage(text: string, pages: readonly string[]): Line[][] {
  const byPage: Line[][] = pages.map(() => []);
  let page = 0;
  let end = normalise(pages[0] ?? '').text.length + 1;
  for (const line of linesOf(text)) {
    const at = line.span.start + (line.indent > 0 ? 1 : 0);
    while (at >= end && page + 1 < pages.length) end += normalise(pages[++page]).text.length + 1;
    byPage[page].push({ ...line, page: page + 1 });
  }
  return byPage;
}

/** The lines in an order in which no running line stands within a paragraph or a row. */
function undisturbed(lines: readonly Line[]): Line[] {
  const body = lines.filter((line) => line.kind === null);
  const goesOn = new Set<Line>();
  for (const group of [...groupWrapped(body, wrappingOf(body)), ...numberedRows(body)])
    for (const line of group.slice(1)) goesOn.add(line);
  const ordered: Line[] = [];
  const waiting: Line[] = [];
  for (const line of lines) {
    if (line.kind !== null) waiting.push(line);
    else {
      if (!goesOn.has(line)) for (const moved of waiting.splice(0)) ordered.push(moved);
      ordered.push(line);
    }
  }
  return [...ordered, ...waiting];
}

function arrange(text: string, ordered: readonly Line[]): PagedText {
  const pieces: string[] = [];
  const alignment = new AlignmentBuilder();
  const lines: Line[] = [];
  let at = 0;
  for (const line of ordered) {
    const { start, end } = line.span;
    const piece = text.slice(start, end);
    const open = !piece.endsWith('\n');
    pieces.push(open ? `${piece}\n` : piece);
    alignment.add(end - start, start, end - start);
    if (open) alignment.add(1, end, 0);
    const size = end - start + (open ? 1 : 0);
    lines.push({ ...line, span: { start: at, end: at + size } });
    at += size;
  }
  return { text: pieces.join(''), alignment: alignment.build(), lines };
}
