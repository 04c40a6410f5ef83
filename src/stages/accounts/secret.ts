import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses, fit for a link and a header; what is stored of it is its digest alone. */
export function newSecret(): { readonly secret: string; readonly digest: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, digest: digestOf(secret) };
}

/** SHA-256: such a secret needs no slow hash, as a password does. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
