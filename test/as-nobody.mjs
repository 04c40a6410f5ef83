// Runs a command of sovang without the rights of root, from whom no permission keeps a file: see bad-input.test.ts.
// All is loaded before, since the project may lie where only root may enter.
import { program } from '../dist/src/cli/program.js';
import '../dist/src/read/html/html.js';

const NOBODY = 65534;
const sovang = await program(process.argv[2]);
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(NOBODY);
  process.setuid(NOBODY);
}
await sovang.parseAsync();
