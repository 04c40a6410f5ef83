// Reads and extracts what is due, beside the process that imports: `node dist/workers/worker.js`, on any machine that
// reaches the same database and the same SOVANG_HOME.
import '../src/cli/optimise-late.js';
import { runWorker } from '../src/cli/run-worker.js';

await runWorker();
