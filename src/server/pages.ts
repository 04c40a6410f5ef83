import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { SQL_FOLDER } from '../store/statement.js';

/** Where the build puts the pages. */
export const PAGES = fileURLToPath(new URL('../dist/web/', SQL_FOLDER));

/** Serves the pages: files whose names hold their hash may stay in browsers; every other address is the one page that routes itself. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'anyone' };
    });
    await pages.register(files, {
      root: `${PAGES}assets`,
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      decorateReply: false,
    });
    pages.get('/*', { schema: { hide: true } }, (request, reply) =>
      request.url.startsWith('/api/')
        ? reply.callNotFound()
        : reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page()),
    );
  });
}

const page = (): string =>
  existsSync(`${PAGES}index.html`)
    ? readFileSync(`${PAGES}index.html`, 'utf8')
    : 'The pages are not built: run "npm run build".';
