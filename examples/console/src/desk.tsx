// The help desk: find one person, by name or from the people whom the emulated tenant is made of.
import { type FormEvent, useRef, useState } from 'react';
import { PersonPanel } from './person-panel.tsx';
import type { SeededPerson } from './sign-in.ts';

export function Desk({ people }: { readonly people: readonly SeededPerson[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWanted(input.current?.value.trim() || null);
  };
  const choose = (name: string) => {
    if (input.current) input.current.value = name;
    // The list goes away: focus stays where the next person is looked for.
    input.current?.focus();
    setWanted(name);
  };
  return (
    <>
      <h1>Who needs help signing in?</h1>
      <form className="find" onSubmit={find}>
        <label htmlFor="person">Sign-in name or object id</label>
        <div className="row">
          <input
            id="person"
            ref={input}
            list="people"
            placeholder="name@contoso.example"
            spellCheck={false}
            autoComplete="off"
          />
          <button className="primary" type="submit">
            Find
          </button>
          {wanted && (
            <button type="button" onClick={() => choose('')}>
              Clear
            </button>
          )}
        </div>
        <datalist id="people">
          {people.map(({ userPrincipalName, displayName }) => (
            <option key={userPrincipalName} value={userPrincipalName}>
              {displayName}
            </option>
          ))}
        </datalist>
      </form>
      {wanted ? <PersonPanel key={wanted} id={wanted} /> : <Cast people={people} onChoose={choose} />}
    </>
  );
}

interface CastProps {
  readonly people: readonly SeededPerson[];
  readonly onChoose: (userPrincipalName: string) => void;
}

function Cast({ people, onChoose }: CastProps) {
  // Those with a role are the ones who help.
  const helped = people.filter(({ roles }) => roles.length === 0);
  const helping = people.filter(({ roles }) => roles.length > 0);
  return (
    <section aria-labelledby="cast">
      <h2 id="cast">People to try it with</h2>
      <ul className="cast">
        {[...helped, ...helping].map(({ userPrincipalName, displayName, whatHappens }) => (
          <li key={userPrincipalName}>
            <button type="button" onClick={() => onChoose(userPrincipalName)}>
              <strong>{displayName}</strong>
              <span className="why">{whatHappens}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
