// Extracts for the thread that started this one.
import { parentPort } from 'node:worker_threads';
import { StageFailure } from '../../domain/failure.js';
import type { Answer, Asked } from '../../extract/batch.js';
import type { RuleOn } from '../../store/local-rules.js';
import { rehearse } from '../rehearse.js';
import { extractHere } from './here.js';

/** What this thread is asked. */
export type Question =
  | { readonly rehearse: readonly string[] }
  | { readonly id: number; readonly on: readonly RuleOn[]; readonly asked: readonly Asked[] };

/** What it answers. */
export type Said =
  | { readonly id: number; readonly version: string; readonly answers: readonly SaidAnswer[] }
  | { readonly id: number; readonly error: unknown };

/** Between threads a failure loses its kind. */
export type SaidAnswer =
  | Answer
  | { readonly failure: { readonly code: string; readonly message: string; readonly permanent: boolean } };

const begun = new AbortController();

parentPort!.on('message', async (question: Question) => {
  if ('rehearse' in question) return rehearse(question.rehearse, begun.signal);
  begun.abort();
  parentPort!.postMessage(await answer(question));
});

async function answer({ id, on, asked }: Exclude<Question, { rehearse: unknown }>): Promise<Said> {
  try {
    const { version, answers } = await extractHere(on, asked);
    return { id, version, answers: answers.map(said) };
  } catch (error) {
    return { id, error: cloneable(error) };
  }
}

function said(answer: Answer): SaidAnswer {
  if (!('error' in answer)) return answer;
  const { error } = answer;
  if (!(error instanceof StageFailure)) return { error: cloneable(error) };
  const { code, message, permanent } = error;
  return { failure: { code, message, permanent } };
}

const cloneable = (error: unknown): unknown => (error instanceof Error ? error : String(error));
