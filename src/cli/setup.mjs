// What `npm start`, `npm test` and `npm run bench` run: installs and builds what is missing or out of date, then does
// the task. Plain JavaScript, because it runs before there is a compiler; hooks such as `prestart` do not run where
// install scripts are off. All that it says goes to stderr: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { holdLock, WRITE_REFUSALS } from './setup-lock.mjs';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = join(PROJECT, 'dist', '.built-from');
const TASKS = {
  start: 'dist/src/cli/main.js',
  bench: 'dist/src/cli/bench.js',
  test: 'node_modules/vitest/vitest.mjs',
};

const [task, ...given] = process.argv.slice(2);
refuseOldNode();
setUp();
if (task !== 'build') await perform(task, task === 'test' ? ['run', ...given] : given);

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`sovang needs Node.js 20.19 or later; this is ${process.version}. Get one from https://nodejs.org/en/download`);
}

function setUp() {
  if (isInstalled() && isBuilt()) return;
  // Two commands at once: the second waits, and then finds it done.
  let release;
  try {
    release = holdLock(join(PROJECT, '.setup.lock'));
    if (!isInstalled()) install();
    if (!isBuilt()) build();
  } catch (error) {
    if (!WRITE_REFUSALS.has(error.code)) throw error;
    stop(
      `${PROJECT} is not up to date, and you may not write in it (${error.code}); run "npm run build" there as its owner, or use a clone of your own.`,
    );
  } finally {
    release?.();
  }
}

// npm notes what it installed when it has finished.
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => !place || (present[place] ? present[place].version === version : optional),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(PROJECT, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  say('installing packages …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { status } = run([...npm, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  if (status !== 0) stop('the packages could not be installed: see what npm says above (a network, a full disk?).');
}

function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digestSources();
}

function build() {
  say('building …');
  const digest = digestSources();
  mkdirSync(dirname(STAMP), { recursive: true });
  const { status } = run([process.execPath, join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json']);
  if (status !== 0) stop('the sources do not compile: see above.');
  const bundle = join(PROJECT, 'src/cli/bundle.mjs');
  if (existsSync(bundle) && run([process.execPath, bundle]).status !== 0)
    stop('the program that extracts cannot be put into one file: see above.');
  const pages = join(PROJECT, 'src/web/vite.config.ts');
  if (
    existsSync(pages) &&
    run([process.execPath, join(PROJECT, 'node_modules/vite/bin/vite.js'), 'build', '--config', pages]).status !== 0
  )
    stop('the pages do not build: see above.');
  writeFileSync(STAMP, digest);
}

// By content: git and copies change the times of files.
function digestSources() {
  const hash = createHash('sha256');
  const files = ['src', 'workers']
    .filter((folder) => existsSync(join(PROJECT, folder)))
    .flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true })
        .filter((file) => /\.(tsx?|mjs|css|html|svg)$/.test(file))
        .map((file) => join(folder, file)),
    );
  for (const file of ['tsconfig.json', 'package-lock.json', ...files.sort()]) {
    hash.update(`${file}\0`).update(readFileSync(join(PROJECT, file)));
  }
  return hash.digest('hex');
}

// In this process, so that signals, the terminal and the exit code are the command's own.
async function perform(task, args) {
  const file = TASKS[task] && join(PROJECT, TASKS[task]);
  if (!file) stop(`usage: node src/cli/setup.mjs ${[...Object.keys(TASKS), 'build'].join('|')} [ARGS]`);
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}

function run([command, ...args]) {
  // Its stdout goes to our stderr.
  return spawnSync(command, args, { cwd: PROJECT, stdio: ['ignore', 2, 2] });
}

function say(text) {
  process.stderr.write(`sovang: ${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
