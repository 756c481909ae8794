// Reports on what people have registered: rows page by page, and counts.
// https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails
import type { Answer } from '../http/exchange.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import type { ReportRow } from '../tenant/registration-report.ts';
import { jsonAnswer, refusalAnswer } from './graph-call.ts';
import { cut } from './pages.ts';
import { queryOf } from './route.ts';
import type { TenantCall } from './tenant-call.ts';

type Fits = (row: ReportRow) => boolean;

export function answerRegistrationDetails(asked: TenantCall): Answer {
  const { world, call } = asked;
  const { report } = world;
  if (!report.isLicensed) return refusalAnswer(REFUSALS.notPremium, call.ids);
  const query = queryOf(call.url);
  const other = [...query.keys()].find((name) => !['$filter', '$orderby', '$skiptoken'].includes(name.toLowerCase()));
  const fits = parseFilter(query.get('$filter'));
  if (other !== undefined || fits === undefined) return refusalAnswer(REFUSALS.badReportQuery, call.ids);
  const rows = report.rows.filter(fits);
  const { pageSize } = report;
  const page = cut(asked, rows, { usual: pageSize, max: pageSize });
  if ('status' in page) return refusalAnswer(page, call.ids);
  return jsonAnswer(200, {
    '@odata.context': `${world.graphUrl}/v1.0/$metadata#reports/authenticationMethods/userRegistrationDetails`,
    ...page.link,
    value: page.items,
  });
}

/** Clauses that Graph documents, joined by `and`; of methods also by `or` in brackets. Undefined for any other. */
function parseFilter(filter: string | null): Fits | undefined {
  if (filter === null) return () => true;
  const clauses = filter.split(' and ').map(parseClause);
  return clauses.includes(undefined) ? undefined : (row) => clauses.every((fits) => fits?.(row));
}

function parseClause(clause: string): Fits | undefined {
  const any = /^\((.+ or .+)\)$/.exec(clause)?.[1]?.split(' or ').map(parseClause);
  if (any) return any.includes(undefined) ? undefined : (row) => any.some((fits) => fits?.(row));
  const [, flag = '', value] = /^(is[A-Za-z]+) eq (true|false)$/.exec(clause) ?? [];
  if (value !== undefined && flag !== 'isAdmin') return (row) => row[flag] === (value === 'true');
  const method = /^methodsRegistered\/any\(t:t eq '(\w+)'\)$/.exec(clause)?.[1];
  if (method !== undefined) return (row) => row.methodsRegistered.includes(method);
  const [, property = '', start] =
    /^startsWith\((userPrincipalName|userDisplayName),'((?:[^']|'')*)'\)$/.exec(clause) ?? [];
  if (start === undefined) return undefined;
  const text = start.replaceAll("''", "'").toLowerCase();
  return (row) => String(row[property]).toLowerCase().startsWith(text);
}

const FEATURES: Readonly<Record<string, string>> = {
  ssprRegistered: 'isSsprRegistered',
  ssprEnabled: 'isSsprEnabled',
  ssprCapable: 'isSsprCapable',
  passwordlessCapable: 'isPasswordlessCapable',
  mfaCapable: 'isMfaCapable',
};

export function answerByMethod(asked: TenantCall): Answer {
  return counted(asked, 'Method', (rows) => {
    const words = [...new Set(rows.flatMap(({ methodsRegistered }) => methodsRegistered))].sort();
    return words.map((authenticationMethod) => ({
      authenticationMethod,
      userCount: rows.filter(({ methodsRegistered }) => methodsRegistered.includes(authenticationMethod)).length,
    }));
  });
}

export function answerByFeature(asked: TenantCall): Answer {
  return counted(asked, 'Feature', (rows) =>
    Object.entries(FEATURES).map(([feature, property]) => ({
      feature,
      userCount: rows.filter((row) => row[property] === true).length,
    })),
  );
}

function counted(
  { world, call }: TenantCall,
  of: 'Method' | 'Feature',
  countsOf: (rows: readonly ReportRow[]) => readonly Readonly<Record<string, unknown>>[],
): Answer {
  if (!world.report.isLicensed) return refusalAnswer(REFUSALS.notPremium, call.ids);
  const [, userTypes = '', userRoles = ''] =
    /includedUserTypes='(all|member|guest)',includedUserRoles='(all|privilegedAdmin|admin|user)'/.exec(
      decodeURIComponent(call.url),
    ) ?? [];
  if (userTypes === '') return refusalAnswer(REFUSALS.badReportQuery, call.ids);
  const rows = world.report.rows.filter(
    ({ userType, isAdmin }) =>
      (userTypes === 'all' || userTypes === userType) && (userRoles === 'all' || isAdmin === (userRoles !== 'user')),
  );
  return jsonAnswer(200, {
    '@odata.type': `#microsoft.graph.userRegistration${of}Summary`,
    totalUserCount: rows.length,
    userTypes,
    userRoles,
    [`userRegistration${of}Counts`]: countsOf(rows),
  });
}
