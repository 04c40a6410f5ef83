/** Waits for a slow reader of the pipe, so that much output does not pile up in memory. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve) => (process.stdout.write(text) ? resolve() : process.stdout.once('drain', () => resolve())));

/** One line on standard error. */
export const complain = (line: string): void => {
  process.stderr.write(`${line.replaceAll(/\s*\n\s*/g, ' ')}\n`);
};
