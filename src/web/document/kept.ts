/** What a browser keeps for an account, each thing under a name of its own, so that two tabs never write over each other's. */
export interface Kept<T> {
  /** By their names, in the order of the names. */
  all(): readonly (readonly [string, T])[];
  /** False where the browser keeps nothing: then the tab alone has it. */
  put(name: string, value: T): boolean;
  drop(name: string): void;
}

/** `kept<Draft>('draft', 'Lan')` keeps under "sovang-draft:Lan:…". */
export function kept<T>(what: string, account: string): Kept<T> {
  const start = `sovang-${what}:${account}:`;
  return {
    all: () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(start))
        .sort()
        .flatMap((key) => {
          const value = read<T>(localStorage.getItem(key));
          return value === null ? [] : [[key.slice(start.length), value] as const];
        }),
    put: (name, value) => {
      try {
        localStorage.setItem(start + name, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    drop: (name) => localStorage.removeItem(start + name),
  };
}

function read<T>(text: string | null): T | null {
  try {
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
