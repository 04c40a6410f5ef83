import type { Database } from '../../store/connection.js';
import { sealsThere } from '../../store/said.js';
import { type LogEntry, logEntry } from './entry.js';
import { isJudging, type Judging, judgeAgain } from './judge-again.js';
import { whyRefused } from './refusal.js';
import { sayAgain } from './say-again.js';

/** A line of a log, or what is wrong with it. `name`: "line 12". */
export type ReplayLine = { readonly name: string; readonly text: string };

export type Replayed = { readonly name: string } & (
  | { readonly outcome: 'saved' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly why: string }
);

/** Judgements that are said again together: each needs to know all that were said before. */
const AT_ONCE = 500;

/**
 * Says again what a log says was said, line by line in its order. What is there already changes nothing; a line that is not what its
 * seal says, or whose document or reading is not there, is refused and takes no other with it.
 */
export async function* replay(database: Database, lines: AsyncIterable<ReplayLine>): AsyncGenerator<Replayed> {
  let judging: { readonly name: string; readonly entry: Judging }[] = [];
  for await (const { name, text } of lines) {
    const entry = entryOf(text);
    if (!('why' in entry) && isJudging(entry) && judging.push({ name, entry }) < AT_ONCE) continue;
    yield* await judgeAgain(database, judging);
    judging = [];
    if ('why' in entry) yield { name, outcome: 'refused', why: entry.why };
    else if (!isJudging(entry)) yield { name, ...(await outcomeOf(database, entry)) };
  }
  yield* await judgeAgain(database, judging);
}

/** What a line says, or why it says nothing. */
function entryOf(text: string): LogEntry | { readonly why: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: 'it is no JSON' };
  }
  const { success, data, error } = logEntry.safeParse(json);
  if (success) return data;
  const [{ path, message }] = error.issues;
  return { why: `${path.join('.') || 'said'}: ${message}` };
}

type Outcome = { readonly outcome: 'saved' | 'unchanged' } | { readonly outcome: 'refused'; readonly why: string };

async function outcomeOf(database: Database, entry: Exclude<LogEntry, Judging>): Promise<Outcome> {
  try {
    if ((await sealsThere(database, [entry.seal])).has(entry.seal)) return { outcome: 'unchanged' };
    return { outcome: (await sayAgain(database, entry)) ? 'saved' : 'unchanged' };
  } catch (error) {
    return { outcome: 'refused', why: whyRefused(error) };
  }
}
