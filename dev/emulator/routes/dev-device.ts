// GET and POST /dev/device: the page on which a person approves the sign-in of a device. `user` is anybody of the tenant;
// with `decline` the person says no.
import type { Answer } from '../http/exchange.ts';
import { DEFAULT_CALLER } from '../seed.ts';
import type { World } from './world.ts';

const FORM = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in on a device</title>
<h1>Sign in on a device</h1>
<form method="post">
<p><label>Code <input name="user_code" required autofocus></label></p>
<p><label>Person <input name="user" value="${DEFAULT_CALLER.shortName}" required></label></p>
<p><button>Approve</button> <button name="decline" value="1">Decline</button></p>
</form></html>`;

export function devicePage(): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: FORM,
  };
}

export function answerDevice(world: World, body: string): Answer {
  const form = new URLSearchParams(body);
  const user = form.get('user') ?? DEFAULT_CALLER.shortName;
  const person = world.tenant.named(user);
  if (!person) return text(400, 'user: the tenant has nobody of this name\n');
  const answer = form.has('decline') ? 'declined' : person;
  const isKnown = world.deviceCodes.answer(form.get('user_code') ?? '', answer, world.now());
  if (!isKnown) return text(400, 'user_code: no sign-in waits for this code\n');
  return text(
    200,
    answer === 'declined' ? 'Declined.\n' : `Signed in as ${person.shortName}. Go back to the device.\n`,
  );
}

function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
