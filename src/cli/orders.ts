// What a command and its workers say to each other.

/** What a child is started with that makes facts follow documents too. */
export const FOLLOW = '--follow';
/** What a child is started with that waits for a message, `BEGIN`, before it opens anything. */
export const READY = '--ready';
export const BEGIN = 'begin';
/** A message to one that waits. */
export type Order = typeof BEGIN | { readonly rehearse: readonly string[] };
