import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { errorAnswer } from './errors.js';

/** The description of the API at /api/openapi.json, and a page to read it at /api/docs: both from the schemas of the routes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'sovang',
        version: '1',
        description: 'Blocs, members, officials, awards and heads, and the papers that say so.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'An API token, made on the page of the account.' },
        },
      },
      security: [{ token: [] }],
    },
    transform: (document) =>
      jsonSchemaTransform({ ...document, schema: withErrors(document.schema, document.route, document.url) }),
    transformObject: jsonSchemaTransformObject,
  });
  app.get('/api/openapi.json', { config: { access: 'anyone' }, schema: { hide: true } }, () => app.swagger());
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'anyone' };
    });
    // It is under the policy of all pages; the badge would be of its makers.
    await docs.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { validatorUrl: null } });
  });
}

const REFUSALS: Readonly<Record<string, string>> = {
  400: 'What was asked is not as it is described here.',
  401: 'Nobody signed in, or the token holds no more.',
  403: 'The account, or its token, may not.',
  404: 'There is none such.',
  409: 'It has changed since it was seen, or contradicts what is there.',
  413: 'The body is too large.',
  415: 'The body is no JSON.',
  422: 'It is asked rightly and cannot be done; the message says why.',
  429: 'Tried too often; try again after a while.',
  default:
    'Any other refusal: 410 a link that is over, 421 a host of another name, 500 a fault of the program, 503 for trying again.',
};

/** The schema of a route with all that it may answer, and who may use it. */
export function withErrors(
  schema: FastifySchema | undefined,
  { config, method }: Pick<RouteOptions, 'config' | 'method'>,
  url: string,
): FastifySchema {
  const { params, querystring, body, response } = schema ?? {};
  const { access = 'anyone', rateLimit } = config ?? {};
  const statuses = [
    ...(params || querystring || body ? ['400'] : []),
    ...(access === 'anyone' ? [] : ['401', '403']),
    ...(params ? ['404'] : []),
    ...(method === 'GET' ? [] : ['409']),
    ...(body ? ['413', '415'] : []),
    ...['422', ...(rateLimit ? ['429'] : []), 'default'],
  ];
  const refusals = statuses.map((status) => [
    status,
    { description: REFUSALS[status], content: { 'application/json': { schema: errorAnswer } } },
  ]);
  return {
    ...schema,
    // What it is about: the page has its routes together.
    tags: [url.split('/')[2] ?? 'api'],
    description: [schema?.description, `For: ${access}.`].filter(Boolean).join(' '),
    security: access === 'anyone' ? [] : [{ token: [] }],
    response: { ...Object.fromEntries(refusals), ...(response as object) },
  };
}
