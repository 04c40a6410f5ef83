import { storable } from '../../store/storable.js';

/** Letters at most; file systems have shorter names, and a sentence must be able to say it. */
const LONGEST = 1000;

/**
 * What a sender calls a file, as the path of its source: "2019\\a.pdf" and "./2019/a.pdf" are "2019/a.pdf". Null for a path that is empty,
 * too long, starts at the root or climbs: nothing of ours is opened by it, but it would name a place that is not the sender's.
 */
export function sentPath(given: string): string | null {
  const path = storable(given)
    .replaceAll(/\p{Cc}/gu, '\ufffd')
    .replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..') || path.length > LONGEST) return null;
  return parts.join('/');
}
