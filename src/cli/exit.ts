/** Exit codes of every command, as `sovang --help` lists them. */
export const EXIT = {
  done: 0,
  /** The rest was done: documents that failed, differences that were found. */
  partly: 1,
  usage: 2,
  /** Nothing could be done: no database, no such document, a full disk. */
  unable: 3,
  /** Ctrl-C; run the command again to go on. */
  stopped: 130,
} as const;

export const EXIT_HELP = `
Exit codes: 0 done; 1 done except for documents that failed or differ; 2 wrong usage;
3 not possible (the message says why); 130 stopped by Ctrl-C.`;
