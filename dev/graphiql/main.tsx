// GraphiQL with its documentation, its history and this gateway's examples. Everything it needs is in this build.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useMonaco } from '@graphiql/react';
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { withEventStreams } from './event-stream.ts';
import { examplesPanel } from './examples-panel.tsx';
import { operationNameIn } from './operation-name.ts';
import { headersOf, headersWith, readPrefill } from './prefill.ts';
import { storageWithoutHeaders } from './storage.ts';

const prefill = readPrefill();
const { examples, authorization } = prefill;
const headers = headersWith(authorization);
// Headers that are typed win over these; the request for the schema has none of its own at first.
const own = { Authorization: authorization };
const send = withEventStreams('/graphql', own, createGraphiQLFetcher({ url: '/graphql', headers: own }));
const fetcher: Fetcher = (request, options) =>
  send({ ...request, operationName: operationNameIn(request.query, request.operationName) }, options);
const tabs = examples.filter(
  ({ document }, index) => index === examples.findIndex((example) => example.document === document),
);

// GraphiQL opens with what it remembers of the last visit, and without one with its first tab, but not that tab's
// variables.
if (localStorage.getItem('graphiql:query') === null) {
  localStorage.setItem('graphiql:query', examples[0]?.document ?? '');
  localStorage.setItem('graphiql:variables', examples[0]?.variables ?? '{}');
}

// Tabs that can be chosen before the editors exist would leave the text of one tab in another.
function Page() {
  const { monaco, actions } = useMonaco();
  useEffect(() => void actions.initialize(), [actions]);
  if (!monaco) return null;
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storageWithoutHeaders(localStorage, headers)}
      defaultHeaders={headers}
      defaultTabs={tabs.slice(0, 3).map((example) => ({
        query: example.document,
        variables: example.variables,
        headers: headersOf(example, prefill),
      }))}
      plugins={[HISTORY_PLUGIN, examplesPanel]}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={DOC_EXPLORER_PLUGIN}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      defaultEditorToolsVisibility="variables"
    />
  );
}

const root = document.getElementById('graphiql');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
