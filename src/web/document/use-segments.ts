import { useMemo, useRef } from 'react';
import type { Claim, Document } from '../api-types.js';
import { keepEqual, lightSame, litBlocks, type Segment } from './lit.js';

/** What is lit in each block, the same lists as before where nothing is lit otherwise. */
export function useSegments(blocks: Document['blocks'], claims: readonly Claim[]): readonly (readonly Segment[])[] {
  const drawn = useRef({ blocks, claims, segments: [] as readonly (readonly Segment[])[] });
  return useMemo(() => {
    const { current: before } = drawn;
    const same = before.segments.length > 0 && before.blocks === blocks && lightSame(before.claims, claims);
    const segments = same ? before.segments : keepEqual(before.segments, litBlocks(blocks, claims));
    drawn.current = { blocks, claims, segments };
    return segments;
  }, [blocks, claims]);
}
