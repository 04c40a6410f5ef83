import { createReadStream, type Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { StageFailure } from '../domain/failure.js';
import { fileFailure } from './file-failure.js';

/** A file that was named or found. `name` is its path under the folder that was named, or its base name. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
  /** Where the bytes lie of a file that was sent to the desk: its path is what the sender calls it ("2019/a.pdf"). */
  readonly sent?: string;
}

/** What a walk meets: a file to read, one that is no document, or a place that cannot be read. */
export type Found =
  | { readonly file: NamedFile }
  | { readonly skipped: string }
  | { readonly path: string; readonly failure: StageFailure; readonly sent?: true };

/**
 * The files under the paths, folders in the order of their names, without ever holding more than one folder.
 * `-` reads a list of paths from standard input, one a line. Hidden files and what is no document by its name
 * (expected.json beside a fixture) are skipped inside folders; a file that is named outright never is.
 */
export async function* findFiles(paths: Iterable<string>, stdin: Readable = process.stdin): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === '-') yield* findListed(stdin);
    else yield* findUnder(path);
  }
}

/** The files that a list names, one path a line; blank lines and lines that start with "#" do not count. */
export async function* findListed(list: Readable | string): AsyncGenerator<Found> {
  const input = typeof list === 'string' ? createReadStream(list) : list;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const path = line.trim();
      if (path !== '' && !path.startsWith('#')) yield* findUnder(path);
    }
  } catch (error) {
    yield { path: String(list), failure: fileFailure(error, String(list)) };
  }
}

async function* findUnder(path: string): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* walk(path, path);
    else if (found.isFile()) yield { file: { path, name: basename(path) } };
    else yield { path, failure: notAFile(path) };
  } catch (error) {
    yield { path, failure: fileFailure(error, path) };
  }
}

async function* walk(root: string, folder: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await listFolder(folder);
  } catch (error) {
    yield { path: folder, failure: fileFailure(error, folder) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isFurniture(entry.name)) yield { skipped: path };
    else if (entry.isDirectory()) yield* walk(root, path);
    else if (entry.isFile()) yield { file: { path, name: relative(root, path) } };
    else if (entry.isSymbolicLink()) yield* findLinked(root, path);
    else yield { path, failure: notAFile(path) };
  }
}

// A link to a file counts as the file; a link to a folder is not followed, it may lead round in a circle.
async function* findLinked(root: string, path: string): AsyncGenerator<Found> {
  try {
    const target = await stat(path);
    if (target.isFile()) yield { file: { path, name: relative(root, path) } };
    else yield { skipped: path };
  } catch (error) {
    yield { path, failure: fileFailure(error, path) };
  }
}

async function listFolder(folder: string): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

// What lies beside documents without being one: lists, metadata, lock files of office programs.
const FURNITURE = new Set(['.json', '.jsonl', '.csv', '.sha256', '.db', '.ini', '.lock', '.log', '.tmp', '.part']);

/** By the name alone, without folders. */
export const isFurniture = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || FURNITURE.has(extname(name).toLowerCase());

const notAFile = (path: string): StageFailure =>
  new StageFailure('not-a-file', `${path} is neither a file nor a folder; leave it out.`);
