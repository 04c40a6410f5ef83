import type { z } from 'zod';
import { StageFailure } from '../domain/failure.js';

/** Where a list goes on: its callers keep it as it is, and know nothing of what is in it. */
export const cursorOf = (place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** What `cursorOf` was given; a StageFailure for what is none of this list. */
export function placeOf<T>(cursor: string, shape: z.ZodType<T>): T {
  const place = shape.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (place.success) return place.data;
  throw new StageFailure('bad-cursor', 'That is no cursor of this list; begin without one.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
