import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from './database.js';
import { docxOf, p, zipOf } from './office-files.js';
import { inTcvn3 } from './old-encodings.js';
import { lockedPdf, nestedForms, pdfOfLines, scannedPdf } from './pdf-files.js';
import { parsersOf } from './processes.js';
import { until } from './until.js';

// A folder as archivists have them, and the real command on it: each file that cannot be read gives one line that says
// what is wrong and what to do, and the others are read.

const NEWS = 'Khối thi đua số 1 tổng kết năm 2019\nNgày 20/12/2019, Sở Y tế được đề nghị tặng Cờ thi đua.\n';
const DOC = Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(600)]);
const PNG = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);
const lone = Buffer.concat([Buffer.from(`\ufeff${NEWS}`, 'utf16le'), Buffer.of(0x3d, 0xd8)]);
const broken = Buffer.from(NEWS.repeat(3)).fill(0xff, 60, 61);

/** Name, content, code, and the line without the path before it; a code in brackets is a note on what was read. */
const FILES: readonly (readonly [name: string, content: Buffer, code: string, line: string])[] = [
  ['a-sound.txt', Buffer.from(NEWS), '', ''],
  ['empty.txt', Buffer.alloc(0), 'empty-file', 'is empty; get a copy with its content.'],
  ['blank.txt', Buffer.from(' \n'), 'no-text', 'holds no text; get a copy with its content.'],
  [
    'program.txt',
    Buffer.from(Array(999).fill([0x7f, 0, 3, 7]).flat()),
    'binary-file',
    'is not text, whatever its name says: import the document that it should be.',
  ],
  [
    'truncated.pdf',
    pdfOfLines([[NEWS]]).subarray(0, 700),
    'broken-document',
    'is not a whole PDF; get a sound copy, or open and save it once more.',
  ],
  [
    'truncated.docx',
    docxOf(p(NEWS)).subarray(0, 200),
    'broken-document',
    'is a broken DOCX; get a sound copy, or open and save it once more.',
  ],
  ['password.pdf', lockedPdf(), 'encrypted-document', 'asks for a password; import an unlocked copy.'],
  [
    'password.docx',
    Buffer.concat([DOC, Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted-document',
    'asks for a password; import an unlocked copy.',
  ],
  ['large.txt', Buffer.from('x'), 'file-too-large', 'has 200 MB; sovang reads files up to 64 MB: split it.'],
  [
    'broken-utf8.txt',
    broken,
    '(broken-utf8)',
    ': Bytes that are no UTF-8 stand in one place and became \ufffd; look for a better copy.',
  ],
  [
    'nul.txt',
    Buffer.from(NEWS.replace('Sở Y', 'Sở\0Y')),
    '(replaced-characters)',
    ': 1 character is none that a text may hold (NUL, half a character, emoji) and became \ufffd; compare with the original.',
  ],
  [
    'surrogate.txt',
    lone,
    '(replaced-characters)',
    ': 1 character is none that a text may hold (NUL, half a character, emoji) and became \ufffd; compare with the original.',
  ],
  [
    'tcvn3.txt',
    inTcvn3(NEWS),
    'legacy-encoding',
    'is written in TCVN3, an encoding from before Unicode, which a later version reads: convert it to Unicode and import that.',
  ],
  [
    'scan.pdf',
    scannedPdf(),
    'scanned-pdf',
    'is a scan without text; a later version reads scans. Import a copy with a text layer.',
  ],
  [
    'old.doc',
    DOC,
    'unsupported-format',
    'is a Word document of the old kind (DOC), which sovang does not read yet: save it as DOCX, PDF or text and import that.',
  ],
  [
    'old.rtf',
    Buffer.from('{\\rtf1\\ansi Khối}'),
    'unsupported-format',
    'is an RTF document, which sovang does not read yet: save it as DOCX, PDF or text and import that.',
  ],
  [
    'picture.png',
    PNG,
    'unsupported-format',
    'is a picture, which sovang does not read yet: a later version reads scans; import a copy with text.',
  ],
  [
    'text.odt',
    zipOf({ mimetype: { content: 'application/vnd.oasis.opendocument.text', stored: true } }),
    'unsupported-format',
    'is an OpenDocument text (ODT), which sovang does not read yet: save it as DOCX, PDF or text and import that.',
  ],
  [
    'list.xlsx',
    zipOf({ 'xl/workbook.xml': '<workbook/>' }),
    'unsupported-format',
    'is a spreadsheet (XLSX), which sovang does not read yet: save it as DOCX, PDF or text and import that.',
  ],
  [
    'all.zip',
    zipOf({ 'a.txt': NEWS }),
    'unsupported-format',
    'is a ZIP archive, which sovang does not read yet: unpack it and import what is in it.',
  ],
  ['z-sound.html', Buffer.from(`<p>${NEWS}</p>`), '', ''],
];

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sovang-bad-'));
  chmodSync(root, 0o755);
  folder = join(root, 'in');
  mkdirSync(folder);
  for (const [name, content] of FILES) writeFileSync(join(folder, name), content);
  truncateSync(join(folder, 'large.txt'), 200 * 2 ** 20);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const AS_NOBODY = fileURLToPath(new URL('as-nobody.mjs', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly lines: readonly string[];
}

function start(command: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(command[0], command.slice(1), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const parts: string[] = [];
    stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
    return parts;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) =>
      resolve({
        code,
        out: out.join(''),
        lines: err
          .join('')
          .split('\n')
          .filter((line) => line !== ''),
      }),
    ),
  );
  return { pid: child.pid!, ended };
}

const sovang = (...args: string[]) => start([process.execPath, MAIN, ...args]);

/** Runs sovang with a disk of this size mounted at a folder, in a name space of its own. */
function onSmallDisk(size: string, folder: string, ...args: readonly string[]): string[] {
  const mount = `mount -t tmpfs -o size=${size},mode=777 none "$0" && exec "$@"`;
  const alone = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
  return ['unshare', ...alone, 'sh', '-c', mount, folder, process.execPath, MAIN, ...args];
}

/** Linux as root, or where everybody may make name spaces. */
const SMALL_DISKS = (() => {
  const place = mkdtempSync(join(tmpdir(), 'sovang-disk-'));
  const [command, ...args] = onSmallDisk('1m', place, '--version');
  const { status } = spawnSync(command, args);
  rmSync(place, { recursive: true });
  return status === 0;
})();

describe('extract', () => {
  it('gives one line for each file that it cannot read, and reads the others', async () => {
    const out = join(root, 'out');
    const { code, lines } = await sovang('extract', folder, '--out', out).ended;
    const expected = FILES.filter(([, , , line]) => line !== '').map(
      ([name, , , line]) => `${join(folder, name)}${line.startsWith(':') ? '' : ' '}${line}`,
    );
    expect([...lines].sort()).toEqual(expected.sort());
    expect(code).toBe(1);
    const read = FILES.filter(([, , failure]) => failure === '' || failure.startsWith('('));
    expect(readdirSync(out).sort()).toEqual(read.map(([name]) => name.replace(/\..*$/, '.json')).sort());
  });

  it('goes on after a file that hangs its parser, and one that vanishes meanwhile', async () => {
    const place = join(root, 'hanging');
    mkdirSync(place);
    writeFileSync(join(place, '1.pdf'), nestedForms());
    writeFileSync(join(place, '2.txt'), NEWS);
    writeFileSync(join(place, '3.txt'), NEWS);
    const command = sovang('extract', place);
    await until(() => parsersOf(command.pid).length === 1, 'it parses');
    const [parser] = parsersOf(command.pid);
    rmSync(join(place, '2.txt'));
    const { code, out, lines } = await command.ended;
    expect(lines).toEqual([
      expect.stringMatching(
        /1\.pdf (?:was not read within 30 s, twice|takes more memory than a document may): open it, save it as a new PDF or DOCX, and import that\.$/,
      ),
      `${join(place, '2.txt')} is not there (any more); check the name and import it again.`,
    ]);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['3']);
    expect(code).toBe(1);
    expect(existsSync(`/proc/${parser}`)).toBe(false);
  }, 120_000);

  it('says so of a file and a folder that it may not read', async () => {
    const place = join(root, 'forbidden');
    mkdirSync(join(place, 'folder'), { recursive: true });
    writeFileSync(join(place, 'folder', 'a.txt'), NEWS);
    writeFileSync(join(place, 'file.txt'), NEWS);
    writeFileSync(join(place, 'open.txt'), NEWS);
    for (const name of ['folder', 'file.txt']) chmodSync(join(place, name), 0);
    const { out, lines } = await start([process.execPath, AS_NOBODY, 'extract', place]).ended;
    for (const name of ['folder', 'file.txt']) chmodSync(join(place, name), 0o755);
    expect(lines).toEqual(
      ['file.txt', 'folder'].map(
        (name) => `${join(place, name)} may not be read by this user; change its permissions and import it again.`,
      ),
    );
    expect(JSON.parse(out).id).toBe('open');
  });
});

describe('import', () => {
  const test = useDatabase();

  it('lists each failure with its code and stage, and imports the others', async () => {
    const home = join(root, 'home');
    const run = () =>
      start([process.execPath, MAIN, 'import', folder, '--json'], {
        SOVANG_HOME: home,
        DATABASE_URL: test().url,
        REDIS_URL: '',
      });
    const { code, out } = await run().ended;
    expect(code).toBe(1);
    const failed = FILES.filter(([, , failure]) => failure !== '' && !failure.startsWith('('));
    expect(JSON.parse(out).batch.extracted).toBe(FILES.length - failed.length);
    const rows = await test().database.query<{ code: string; message: string; permanent: boolean }>(
      'select code, message, permanent from failure',
    );
    const found = rows.map(({ code, message, permanent }) => [message.replace(/^.*\/| .*$/gs, ''), code, permanent]);
    expect(found.sort()).toEqual(failed.map(([name, , failure]) => [name, failure, true]).sort());
  }, 120_000);

  it.runIf(SMALL_DISKS)(
    'stops at a full disk with one line, and goes on when there is room',
    async () => {
      const [small, many] = ['small', 'many'].map((name) => join(root, name));
      mkdirSync(small);
      mkdirSync(many);
      for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.txt`), `${i} ${NEWS.repeat(300)}`);
      const env = { SOVANG_HOME: small, DATABASE_URL: test().url, REDIS_URL: '' };
      const { code, lines } = await start(onSmallDisk('1m', small, 'import', many), env).ended;
      expect(lines.filter((line) => line.includes('isk is full'))).toEqual([
        expect.stringMatching(
          /^sovang: The disk is full: .*\/originals\/.* could not be written; free some space and run the command again\.$/,
        ),
      ]);
      expect(code).toBe(3);
      const again = await start([process.execPath, MAIN, 'import', many, '--json'], env).ended;
      expect(JSON.parse(again.out).batch).toMatchObject({ documents: 40, extracted: 40, failed: 0 });
    },
    120_000,
  );

  // In a name space of its own an ordinary user stands for root, and the server would have to change to a user that is not there.
  const asRoot = SMALL_DISKS && process.getuid?.() === 0;
  const why = asRoot ? '' : ' (skipped: only root has small disks on which a server starts)';
  it.runIf(asRoot)(`says so of a disk without room for a database${why}`, async () => {
    const small = join(root, 'smallest');
    mkdirSync(small);
    const env = { SOVANG_HOME: small, DATABASE_URL: '', REDIS_URL: '' };
    const { code, lines } = await start(onSmallDisk('8m', small, 'import', folder), env).ended;
    expect(lines).toEqual([
      `sovang: The disk that holds ${small} is full; free some space (an empty database takes 40 MB), or set SOVANG_HOME to a folder on another disk.`,
    ]);
    expect(code).toBe(3);
  });
});
