// The example operations as a panel of GraphiQL. One opens in a tab of its own, or in the tab of another that has not
// been changed.
import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Opening } from '../../src/http/explorer/page.ts';
import { headersOf, readPrefill } from './prefill.ts';

const prefill = readPrefill();
const { examples } = prefill;
const groups = [...new Set(examples.map(({ group }) => group))];

export const examplesPanel: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const { addTab } = useGraphiQLActions();
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor'));
  const open = (example: Opening) => {
    const { queryEditor, variableEditor, headerEditor } = editors;
    if (!examples.some(({ document }) => document === queryEditor?.getValue())) addTab();
    queryEditor?.setValue(example.document);
    variableEditor?.setValue(example.variables);
    headerEditor?.setValue(headersOf(example, prefill));
    queryEditor?.focus();
  };
  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      {groups.map((group) => (
        <div key={group} className="examples-group">
          <h3>{group}</h3>
          <ul>
            {examples
              .filter((example) => example.group === group)
              .map((example) => (
                <li key={example.title}>
                  <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
                    {example.title}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4" />
    </svg>
  );
}
