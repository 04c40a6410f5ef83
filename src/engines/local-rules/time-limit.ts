import { createContext, Script } from 'node:vm';

/**
 * What `work` gives, or null where it takes longer than that many milliseconds: it is stopped in the middle, whatever it
 * does. Nothing that it has begun to change is put back.
 */
export function within<T>(milliseconds: number, work: () => T): { readonly done: T } | null {
  let done: T | undefined;
  const context = createContext({
    work: () => {
      done = work();
    },
  });
  try {
    CALL.runInContext(context, { timeout: Math.ceil(milliseconds) });
    return { done: done as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

const CALL = new Script('work()');
