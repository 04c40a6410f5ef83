import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeDirectory } from '../src/engines/postgres-server/home.js';
import { stopNow } from './postgres-processes.js';

// One home for the whole run. The server in it starts when a test first asks for a database (database.ts), so that
// the tests of the lower floors do not wait for it.
export default async function prepareRun() {
  const root = await mkdtemp(join(tmpdir(), 'sovang-test-'));
  await chmod(root, 0o755); // under root the server is another user
  process.env.SOVANG_TEST_HOME = root;
  return async () => {
    await stopNow(homeDirectory({ SOVANG_HOME: root }));
    await rm(root, { recursive: true, force: true });
  };
}
