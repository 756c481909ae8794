// The frame: who is signed in, and which of the two views is open.
import { ApolloProvider } from '@apollo/client/react';
import { type FormEvent, useMemo, useState } from 'react';
import icon from '../icon.svg';
import { createClient } from './client.ts';
import { PersonPanel } from './person-panel.tsx';
import { Rollout } from './rollout.tsx';
import type { SeededPerson } from './sign-in.ts';

type View = 'desk' | 'rollout' | 'mine';

export function App({ people }: { readonly people: readonly SeededPerson[] }) {
  const [caller, setCaller] = useState('admin');
  const [view, setView] = useState<View>('desk');
  const client = useMemo(() => createClient(caller), [caller]);
  const signedIn = people.find(({ shortName }) => shortName === caller);
  return (
    <ApolloProvider client={client}>
      <header>
        <p className="brand">
          <img src={icon} alt="" width="28" height="28" /> Phone sign-in desk
        </p>
        <nav aria-label="Views">
          <Tab view="desk" open={view} onOpen={setView}>
            Help desk
          </Tab>
          <Tab view="rollout" open={view} onOpen={setView}>
            Rollout
          </Tab>
          <Tab view="mine" open={view} onOpen={setView}>
            My phones
          </Tab>
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
        {view === 'rollout' && <Rollout />}
        {view === 'mine' && <Mine name={signedIn?.displayName ?? caller} />}
      </main>
      <footer>{signedIn?.whatHappens}</footer>
    </ApolloProvider>
  );
}

interface TabProps {
  readonly view: View;
  readonly open: View;
  readonly onOpen: (view: View) => void;
  readonly children: string;
}

function Tab({ view, open, onOpen, children }: TabProps) {
  return (
    <button type="button" aria-current={view === open ? 'page' : undefined} onClick={() => onOpen(view)}>
      {children}
    </button>
  );
}

function Desk({ people }: { readonly people: readonly SeededPerson[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWanted(String(new FormData(event.currentTarget).get('person')).trim() || null);
  };
  return (
    <>
      <h1>Who needs help signing in?</h1>
      <form className="find" onSubmit={find}>
        <label htmlFor="person">Sign-in name or object id</label>
        <div className="row">
          <input id="person" name="person" list="people" placeholder="enable-ok@contoso.example" spellCheck={false} />
          <button className="primary" type="submit">
            Find
          </button>
        </div>
        <datalist id="people">
          {people.map(({ userPrincipalName, displayName }) => (
            <option key={userPrincipalName} value={userPrincipalName}>
              {displayName}
            </option>
          ))}
        </datalist>
      </form>
      {wanted ? (
        <PersonPanel key={wanted} id={wanted} />
      ) : (
        <p className="hint">Nobody is looked up until you press Find.</p>
      )}
    </>
  );
}

function Mine({ name }: { readonly name: string }) {
  return (
    <>
      <h1>Your phones, {name}</h1>
      <PersonPanel id="me" own />
    </>
  );
}
