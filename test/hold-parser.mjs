// Reads a document that takes for ever, until it is killed: see parser-pool.test.ts.
import { readFileSync } from 'node:fs';
import { createParserPool } from '../dist/src/engines/parser-pool/pool.js';

const [file] = process.argv.slice(2);
await createParserPool({ size: 1 }).read(readFileSync(file), { name: file });
