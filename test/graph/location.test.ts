import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationIn, operationOf } from '../../src/graph/location.ts';
import { draws } from '../support/proof.ts';

const root = 'https://graph.microsoft.com/v1.0';
const person = '6ea91a8d-e32e-41a1-b7bd-d2d185eed0e0';
const place = `/users/${person}/authentication/operations/88e7560c-9ebf-435c-8089-c3998ac1ec51?aadgdc=DUB02P&aadgsu=ssprprod-a`;

describe('the place of an operation', () => {
  it('is the path below the API version, exactly as written', () => {
    const found = locationIn({ location: `${root}${place}` }, root);
    expect(found).toBe(place);
    expect(operationOf(person, found ?? undefined)).toBe(place);
    expect(operationOf('00000000-0000-4000-8000-000000000001', found ?? undefined)).toBeNull();
  });

  it('is unknown if Graph names two', () => {
    expect(locationIn({ location: [`${root}${place}`, `${root}${place}`] }, root)).toBeNull();
  });

  it('never leaves this Graph, whatever the header says', () => {
    const piece = fc.constantFrom(
      root,
      'https://',
      'http://',
      '/',
      '\\',
      '@',
      '..',
      '%2e%2e',
      '#',
      '?',
      ':443',
      place,
      '\t',
    );
    const text = fc.oneof(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 8 }))).map((parts) => parts.join('')),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(text, (location) => {
        const found = locationIn({ location }, root);
        if (found === null) return;
        const url = new URL(`${root}${found}`);
        expect(url.href).toBe(location);
        expect(url.origin).toBe('https://graph.microsoft.com');
        expect(url.pathname.startsWith('/v1.0/')).toBe(true);
      }),
      draws(2_000),
    );
  });
});
