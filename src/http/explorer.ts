// The explorer pages for development: Apollo Sandbox at /, GraphiQL at /graphiql, both prefilled and ready to run.
// Neither exists unless GRAPHQL_EXPLORER is set.

import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.ts';
import { prefillFor } from './explorer/authorization.ts';
import { serveConsole } from './explorer/console-pages.ts';
import { readExamples } from './explorer/examples.ts';
import { createGraphiQLPage } from './explorer/graphiql-page.ts';
import type { ExplorerPage } from './explorer/page.ts';
import { createSandboxPage } from './explorer/sandbox-page.ts';

/** Throws if only GraphiQL is enabled and it has not been built. */
export async function explorerPages(app: FastifyInstance, { config }: { readonly config: Config }): Promise<void> {
  if (config.explorer === 'none') return;
  const examples = readExamples();
  const serve = (path: string, page: ExplorerPage) =>
    app.get(path, async (_request, reply) => {
      // For each page load: a token is valid for an hour, and people reload when it has expired.
      const { html, csp } = page(await prefillFor(examples, config.explorerTokenUrl));
      return reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-security-policy', csp)
        .send(html);
    });
  const graphiql = createGraphiQLPage(app);
  if (graphiql === null && config.explorer === 'graphiql')
    throw new Error('GRAPHQL_EXPLORER=graphiql needs the page: npm run build:graphiql');
  serveConsole(app, config);
  if (graphiql !== null) serve('/graphiql', graphiql);
  if (config.explorer === 'sandbox') serve('/', createSandboxPage({ graphiql: graphiql !== null }));
  else app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
}
