import type { Line } from './holder.js';
import { isRespectively } from './in-turn.js';

/**
 * "Thuế tỉnh | được Ban đại diện tỉnh | phân công làm Khối trưởng", "A và B | được UBND tỉnh | lần lượt giao": before
 * "được" and who gives it; `index` where nobody is said to.
 */
export function pastGiver(line: Line, index: number): number {
  if (!isGiving(line, index + 1)) return index;
  for (let i = index; i >= 0 && index - i < 9; i--) {
    // "được biết UBND tỉnh giao …"
    if (line.text(i) === 'được') return line.text(i + 1) === 'biết' ? index : i - 1;
    if (!['word', 'cue', 'units', 'office'].includes(line.chunks[i].kind)) return index;
  }
  return index;
}

/** "giao nhiệm vụ", "lần lượt chỉ định": what somebody does who gives a role away. */
export const isGiving = (line: Line, index: number): boolean => {
  let at = index;
  while (line.text(at) === 'đã' || line.text(at) === 'vừa' || isRespectively(line, at)) at++;
  return GIVES.has(line.text(at));
};
const GIVES = new Set(['giao', 'phân', 'chỉ', 'bầu', 'cử', 'chọn', 'suy', 'giới', 'đề', 'tín']);

export const CHOSEN = new Set(['bầu', 'cử', 'chọn', 'định', 'thiệu', 'nhiệm', 'công', 'tôn', 'nhất', 'giao']);
