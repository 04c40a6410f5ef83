import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { StageFailure } from '../../domain/failure.js';

/**
 * scrypt, which costs memory: 2^16 blocks of 8 × 128 bytes are 64 MiB a try, twice over, one of the choices that OWASP's
 * page on the storage of passwords gives.
 */
const COST = { exponent: 16, blockSize: 8, parallel: 2 };
const [SALT, HASH] = [16, 32];
export const [SHORTEST, LONGEST] = [10, 200];

/** "scrypt 16 8 2 SALT HASH", so that a later cost leaves earlier passwords readable. A StageFailure says what is wrong with it. */
export async function hashPassword(password: string): Promise<string> {
  const written = password.normalize('NFC');
  if (written.length < SHORTEST || written.length > LONGEST) {
    throw new StageFailure('bad-password', `A password has ${SHORTEST} to ${LONGEST} characters; a few words will do.`);
  }
  const salt = randomBytes(SALT);
  const hash = await derive(written, salt, COST);
  const { exponent, blockSize, parallel } = COST;
  return ['scrypt', exponent, blockSize, parallel, salt.toString('base64'), hash.toString('base64')].join(' ');
}

/** Whether it is the password that was hashed; of nobody's (null) it takes as long to say no. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, exponent, blockSize, parallel, salt, hash] = (stored ?? NOBODYS).split(' ');
  const cost = { exponent: Number(exponent), blockSize: Number(blockSize), parallel: Number(parallel) };
  const derived = await derive(password.normalize('NFC').slice(0, LONGEST), Buffer.from(salt!, 'base64'), cost);
  return timingSafeEqual(derived, Buffer.from(hash!, 'base64')) && stored !== null;
}

const NOBODYS = ['scrypt', 16, 8, 2, Buffer.alloc(SALT).toString('base64'), Buffer.alloc(HASH).toString('base64')].join(
  ' ',
);

// One after another: a hundred who sign in at once take their time, and not the memory of the machine; more are sent away.
let before: Promise<unknown> = Promise.resolve();
let waiting = 0;
const MOST_WAITING = 100;

async function derive(password: string, salt: Buffer, { exponent, blockSize, parallel }: typeof COST): Promise<Buffer> {
  const N = 2 ** exponent;
  const options = { N, r: blockSize, p: parallel, maxmem: 2 ** 20 + 256 * N * blockSize };
  const work = () =>
    new Promise<Buffer>((resolve, reject) =>
      scrypt(password, salt, HASH, options, (error, key) => (error ? reject(error) : resolve(key))),
    );
  if (waiting >= MOST_WAITING)
    throw new StageFailure('too-many', 'Too many sign in at once; try again in a minute.', { permanent: false });
  waiting++;
  const result = before.then(work, work).finally(() => {
    waiting--;
  });
  before = result.catch(() => {});
  return result;
}
