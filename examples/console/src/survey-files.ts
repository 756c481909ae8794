// The survey as files to download: a CSV for a spreadsheet, and a report of one HTML page that loads nothing.

export interface SurveyedPerson {
  readonly user: {
    readonly id: string;
    readonly displayName?: string | null;
    readonly userPrincipalName?: string | null;
  };
  readonly signsInBySms?: boolean | null;
  readonly isPhoneOnlySecondFactor?: boolean | null;
  readonly hasPasskey?: boolean | null;
  readonly hasNothingElse?: boolean | null;
  readonly nextStep?: string;
  readonly failure?: string | null;
}

export interface SurveyCounts {
  readonly people: number;
  readonly signInBySms: number;
  readonly phoneOnlySecondFactor: number;
  readonly withPasskey: number;
  readonly withNothingElse: number;
  readonly unreadable: number;
  readonly unclear: number;
}

export interface Survey {
  readonly people: readonly SurveyedPerson[];
  readonly soFar: SurveyCounts;
  readonly total: number | null;
  /** Null where the total is. */
  readonly remaining: number | null;
  /** ISO 8601; null where Microsoft has announced no day for the tenant's cloud. */
  readonly endsOn: string | null;
  readonly endsForOthersOn: string | null;
  /** Null for everybody. */
  readonly groupId: string | null;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}

export const countLabels: Readonly<Record<keyof SurveyCounts, string>> = {
  people: 'Looked at',
  signInBySms: 'Sign in by SMS',
  phoneOnlySecondFactor: 'Phone is the only second factor',
  withPasskey: 'Have a passkey',
  withNothingElse: 'SMS and nothing else',
  unreadable: 'Could not be read',
  unclear: 'Not fully clear',
};

const columns: readonly (readonly [string, (person: SurveyedPerson) => string])[] = [
  ['name', ({ user }) => user.displayName ?? ''],
  ['signInName', ({ user }) => user.userPrincipalName ?? ''],
  ['id', ({ user }) => user.id],
  ['signsInBySms', ({ signsInBySms }) => told(signsInBySms)],
  ['phoneOnlySecondFactor', ({ isPhoneOnlySecondFactor }) => told(isPhoneOnlySecondFactor)],
  ['hasPasskey', ({ hasPasskey }) => told(hasPasskey)],
  ['hasNothingElse', ({ hasNothingElse }) => told(hasNothingElse)],
  ['nextStep', ({ nextStep }) => nextStep ?? ''],
  ['couldNotBeRead', ({ failure }) => failure ?? ''],
];

/** What is not known is neither yes nor no. */
export function told(value: boolean | null | undefined): string {
  return value == null ? 'not known' : value ? 'yes' : 'no';
}

/** With a byte order mark, as spreadsheets expect. No cell is a formula: https://owasp.org/www-community/attacks/CSV_Injection */
export function csvOf({ people }: Pick<Survey, 'people'>): string {
  const rows = [columns.map(([name]) => name), ...people.map((person) => columns.map(([, cell]) => cell(person)))];
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  const text = /^\s*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Lists the people who have to move, and those of whom it is not known. */
export function reportOf(survey: Survey): string {
  const { people, soFar, remaining, total, groupId, endedAt } = survey;
  const isWhole = remaining === 0;
  const extent = isWhole
    ? `All ${soFar.people} people ${groupId === null ? 'of the tenant' : `of the group ${groupId}`} were looked at.`
    : `Stopped after ${soFar.people} of ${total ?? 'an unknown number of'} people: the others are not in these numbers.`;
  const counts = Object.entries(countLabels).map(
    ([name, label]) => `<div><dt>${escaped(label)}</dt><dd>${soFar[name as keyof SurveyCounts]}</dd></div>`,
  );
  const toMove = people.filter(({ signsInBySms, failure }) => signsInBySms !== false || failure != null);
  const rows = toMove.map(
    (person) => `<tr>${columns.map(([, cell], index) => tableCell(cell(person), index === 0)).join('')}</tr>`,
  );
  const heads = columns.map(([name]) => `<th scope="col">${escaped(wordsOf(name))}</th>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leaving SMS sign-in</title>
<style>${style}</style>
<main>
<h1>Leaving SMS sign-in</h1>
<p>${escaped(extent)} As of ${new Date(endedAt).toISOString()}.</p>
<p>${escaped(datesOf(survey))} People below who sign in by SMS need a passkey, a security key or a QR code before that.</p>
<dl>${counts.join('')}</dl>
<h2>Next steps</h2>
<ul>${stepsOf(toMove)
    .map(([step, count]) => `<li>${count}: ${escaped(step)}</li>`)
    .join('')}</ul>
<h2>People who sign in by SMS, or of whom it is not known</h2>
<div class="wide" role="region" aria-label="People" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${rows.length === 0 ? '<p>Nobody.</p>' : ''}
</main>
</html>
`;
}

function datesOf({ endsOn, endsForOthersOn }: Pick<Survey, 'endsOn' | 'endsForOthersOn'>): string {
  if (endsOn === null) return "Microsoft has announced no day on which SMS sign-in ends in the tenant's cloud.";
  const others = endsForOthersOn === null ? '' : `, on ${day(endsForOthersOn)} for guests and Global Administrators`;
  return `Microsoft ends SMS sign-in on ${day(endsOn)}${others}.`;
}

const day = (instant: string) => instant.slice(0, 10);

/** How many people have each next step, the most frequent first. */
function stepsOf(people: readonly SurveyedPerson[]): readonly (readonly [step: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { nextStep } of people) if (nextStep) counts.set(nextStep, (counts.get(nextStep) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function tableCell(text: string, isHead: boolean): string {
  return isHead ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`;
}

function wordsOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(' sms', ' SMS');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] as string);
}

const style = `:root{color-scheme:light dark;--ink:#1a1d29;--soft:#545b6e;--page:#f4f5fb;--card:#fff;--line:#d9dce8}
@media (prefers-color-scheme:dark){:root{--ink:#eceef7;--soft:#a9b0c6;--page:#10121a;--card:#191c28;--line:#343a4f}}
body{margin:0;font:1rem/1.55 system-ui,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--page)}
main{max-width:72rem;margin:2.5rem auto;padding:0 1.5rem}h1{font-size:1.7rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .75rem}dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1.5rem 0}
dl div{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.75rem 1rem}
dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.6rem;font-weight:650;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid var(--line);white-space:nowrap}
thead th{color:var(--soft);font-weight:600}tbody th{font-weight:600}tbody tr:last-child>*{border-bottom:0}`;
