/** The offsets in the text of what is selected within `root`, without blanks at its ends; null where nothing is. */
export function selectedSpan(root: HTMLElement, text: string): [number, number] | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const [from, to] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  if (from === null || to === null || to <= from) return null;
  const said = text.slice(from, to);
  const [start, end] = [from + said.length - said.trimStart().length, to - (said.length - said.trimEnd().length)];
  return start < end ? [start, end] : null;
}

// Segments hold one text each; a place between elements is where the next segment begins.
function offsetOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const segment = node.parentElement?.closest<HTMLElement>('[data-start]');
    return segment ? Number(segment.dataset.start) + offset : null;
  }
  const child = node.childNodes[offset];
  const element = child instanceof HTMLElement ? child : node instanceof HTMLElement ? node : null;
  const segment = element?.matches('[data-start]') ? element : element?.querySelector<HTMLElement>('[data-start]');
  return segment?.dataset.start === undefined ? null : Number(segment.dataset.start);
}
