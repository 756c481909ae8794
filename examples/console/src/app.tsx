// The frame: who is signed in, and which of the views is open.
import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import icon from '../icon.svg';
import { createClient } from './client.ts';
import { Desk } from './desk.tsx';
import { Leaving } from './leaving.tsx';
import { PersonPanel } from './person-panel.tsx';
import { Rollout } from './rollout.tsx';
import type { SeededPerson } from './sign-in.ts';

type View = 'desk' | 'rollout' | 'leaving' | 'mine';

const titles: Record<View, string> = {
  desk: 'Help desk',
  rollout: 'Rollout',
  leaving: 'Leaving SMS',
  mine: 'My phones',
};

export function App({ people }: { readonly people: readonly SeededPerson[] }) {
  const [caller, setCaller] = useState('admin');
  const [view, setView] = useState<View>('desk');
  const [left, setLeft] = useState<string | null>(null);
  const client = useMemo(() => createClient(caller), [caller]);
  useEffect(() => {
    document.title = `${titles[view]} · Phone sign-in desk`;
  }, [view]);
  const signedIn = people.find(({ shortName }) => shortName === caller);
  return (
    <ApolloProvider client={client}>
      <header>
        <p className="brand">
          <img src={icon} alt="" width="28" height="28" /> Phone sign-in desk
        </p>
        <nav aria-label="Views">
          {(Object.keys(titles) as View[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === view ? 'page' : undefined}
              onClick={() => setView(name)}
            >
              {titles[name]}
            </button>
          ))}
        </nav>
        <label className="caller">
          Signed in as
          <select value={caller} onChange={({ target }) => setCaller(target.value)}>
            {people.map(({ shortName, displayName }) => (
              <option key={shortName} value={shortName}>
                {displayName} ({shortName})
              </option>
            ))}
          </select>
        </label>
      </header>
      <main key={`${caller} ${view}`}>
        {view === 'desk' && <Desk people={people} />}
        {left && (
          <p className="notice" role="status" data-member="left">
            {left}
          </p>
        )}
        {view === 'rollout' && <Rollout onLeft={setLeft} />}
        {view === 'leaving' && <Leaving />}
        {view === 'mine' && (
          <>
            <h1>Your phones</h1>
            <PersonPanel id="me" own />
          </>
        )}
      </main>
      <footer>
        An example on an emulated tenant. {signedIn?.displayName}: {signedIn?.whatHappens}
      </footer>
    </ApolloProvider>
  );
}
