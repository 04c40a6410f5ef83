import { removeHome, temporaryHome } from './postgres-processes.js';

// One home for the whole run. The server in it starts when a test first asks for a database (database.ts), so that
// the tests of the lower floors do not wait for it.
export default async function prepareRun() {
  const home = await temporaryHome();
  process.env.SOVANG_TEST_HOME = home.root;
  return () => removeHome(home);
}
