// A parser that starts a program and then never comes back, as the worst ones do: see parser-pool.test.ts. The name of
// the task is the file that it writes the program's process id to.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

process.on('message', ({ name }) => {
  const program = spawn('sleep', ['600'], { stdio: 'ignore' });
  writeFileSync(name, String(program.pid));
  for (;;);
});
