import type { Found } from './paths.js';

/** Behind so many texts the next ones to rehearse on take hardly less. */
const MOST = 200;

/** The first texts of an import, by their names. */
export async function firstTexts(found: AsyncIterable<Found>, begun: AbortSignal): Promise<string[]> {
  const paths: string[] = [];
  for await (const one of found) {
    if (begun.aborted || paths.length === MOST) break;
    if ('file' in one && /\.txt$/i.test(one.file.path)) paths.push(one.file.path);
  }
  return paths;
}
