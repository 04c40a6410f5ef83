// A command that needs the server: node hold-server.mjs HOME IDLE [hold]. Prints the address; with "hold" it then
// prints "tick" for every question that the database answers, until it is killed.
import { homeDirectory } from '../dist/src/engines/postgres-server/home.js';
import { startEmbedded } from '../dist/src/engines/postgres-server/start.js';
import { openDatabase } from '../dist/src/store/connection.js';

const [root, idle, hold] = process.argv.slice(2);
const server = await startEmbedded(homeDirectory({ SOVANG_HOME: root }), { idle: Number(idle) });
const database = await openDatabase(server.databaseUrl, { max: 1 });
await database.query('select 1');
console.log(server.databaseUrl);
while (hold) {
  await database.query('select 1').then(
    () => console.log('tick'),
    (failure) => console.log(failure.code),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await database.close();
await server.release();
