import { vi } from 'vitest';
import { program } from '../src/cli/program.js';

/** Runs a command in this process, without the built one: what it printed, what it said beside, and its exit code. */
export async function commandHere(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let [out, said] = ['', ''];
  const take = (keep: (text: string) => void) => (text: unknown) => {
    keep(String(text));
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(
      take((text) => {
        out += text;
      }),
    ),
    vi.spyOn(process.stderr, 'write').mockImplementation(
      take((text) => {
        said += text;
      }),
    ),
  ];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  process.exitCode = 0;
  try {
    await (await program(args[0])).parseAsync(args, { from: 'user' });
    return { out, said, code: process.exitCode };
  } finally {
    process.exitCode = 0;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
