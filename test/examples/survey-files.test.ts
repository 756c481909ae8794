import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLabels,
  csvOf,
  reportOf,
  type Survey,
  type SurveyCounts,
} from '../../examples/console/src/survey-files.ts';
import { draws } from '../support/proof.ts';

const fact = fc.constantFrom(true, false, null);
const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=HYPERLINK("x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '"',
    '</td><script>alert(1)</script>',
    "'",
  ),
);
const people = fc.array(
  fc.record({
    user: fc.record({ id: fc.uuid(), displayName: fc.option(hostile), userPrincipalName: fc.option(hostile) }),
    signsInBySms: fact,
    isPhoneOnlySecondFactor: fact,
    hasPasskey: fact,
    hasNothingElse: fact,
    nextStep: hostile,
    failure: fc.option(fc.constant('THROTTLED')),
  }),
  { maxLength: 5 },
);

const soFar = Object.fromEntries(Object.keys(countLabels).map((name) => [name, 7])) as unknown as SurveyCounts;
const survey = (some: Survey['people']): Survey => ({
  people: some,
  soFar,
  endsOn: '2027-02-01T00:00:00.000Z',
  endsForOthersOn: '2027-07-01T00:00:00.000Z',
  total: 9,
  remaining: 2,
  groupId: null,
  endedAt: Date.parse('2026-11-26T10:00:00Z'),
});

/** The cells of a CSV in which every cell is quoted. */
function cellsOf(csv: string): string[] {
  expect(csv.startsWith('\uFEFF"name"')).toBe(true);
  return [...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

describe('the CSV of a survey', () => {
  it('has nine cells a person, none of which a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(people, (some) => {
        const cells = cellsOf(csvOf({ people: some }));
        expect(cells).toHaveLength(9 * (some.length + 1));
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        for (const { user } of some) expect(cells).toContain(user.id);
      }),
      draws(100),
    );
  });
});

describe('the report of a survey', () => {
  it('holds no markup of a name, loads nothing, and lists those who sign in by SMS or of whom it is not known', () => {
    fc.assert(
      fc.property(people, (some) => {
        const report = reportOf(survey(some));
        expect(report).not.toMatch(/<script|src=|href=|url\(/i);
        expect(report).toContain("default-src 'none'");
        for (const { user, signsInBySms, failure } of some)
          expect(report.includes(user.id)).toBe(signsInBySms !== false || failure !== null);
      }),
      draws(100),
    );
  });

  it('says when SMS sign-in ends, and how many people have which next step', () => {
    const person = (id: string, nextStep: string, signsInBySms: boolean | null = true) => ({
      user: { id },
      nextStep,
      signsInBySms,
    });
    const some = [
      person('1', 'Use <it>.'),
      person('2', 'Ask.'),
      person('3', 'Ask.', null),
      person('4', 'Rest.', false),
    ];
    const report = reportOf(survey(some));
    expect(report).toContain('ends SMS sign-in on 2027-02-01, on 2027-07-01 for guests and Global Administrators.');
    expect(report).toContain('<ul><li>2: Ask.</li><li>1: Use &lt;it&gt;.</li></ul>');
    expect(reportOf({ ...survey([]), endsOn: null })).toContain('has announced no day');
  });

  it('says where it was stopped', () => {
    expect(reportOf(survey([]))).toContain('Stopped after 7 of 9 people');
    expect(reportOf({ ...survey([]), remaining: 0 })).toContain('All 7 people of the tenant');
  });
});
