// Starts the console: reads who may sign in here, then shows it.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readPeople } from './sign-in.ts';
import './console.css';

const root = document.getElementById('root');
if (root) {
  const people = await readPeople();
  createRoot(root).render(
    <StrictMode>
      <App people={people} />
    </StrictMode>,
  );
}
