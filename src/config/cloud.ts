// The Microsoft cloud: where to sign in and where Graph is, set together. A host of another cloud
// is refused: a token would be sent to the wrong service. https://learn.microsoft.com/graph/deployments

import { z } from 'zod';
import { flag } from './forms.ts';

export const cloudVariables = {
  GRAPH_CLOUD: z
    .enum(['global', 'usgov', 'usgov-dod', 'china'], 'must be global, usgov, usgov-dod or china')
    .default('global')
    .describe('The Microsoft cloud: global, usgov, usgov-dod or china. Sets AZURE_AUTHORITY_HOST and GRAPH_BASE_URL.'),
  AZURE_AUTHORITY_HOST: z
    .url({ protocol: /^https$/, error: 'must be an https URL' })
    .refine(isOrigin, 'must be a host without a path')
    .transform(originOf)
    .optional()
    .describe('The sign-in service, an https URL. Default: that of GRAPH_CLOUD.'),
  GRAPH_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL' })
    .refine((url) => isHttps(url) || isLoopback(url), 'must be https unless it is on this machine')
    .refine(isOrigin, 'must be a host without a path')
    .transform(originOf)
    .optional()
    .describe('Microsoft Graph, an https URL, or http on this machine. Default: that of GRAPH_CLOUD.'),
  GRAPH_BETA: flag
    .default(false)
    .describe(
      'true allows the fields that need the beta version of Microsoft Graph, which may change at any time: default method and per-user multifactor authentication.',
    ),
};

export interface CloudConfig {
  readonly cloud: 'GLOBAL' | 'USGOV' | 'USGOV_DOD' | 'CHINA';
  /** `https://login.microsoftonline.com` */
  readonly authorityHost: string;
  /** `https://graph.microsoft.com` */
  readonly graphBaseUrl: string;
}

/** `graphBeta`: whether Graph's beta version may be used. */
type UsedCloud = CloudConfig & { readonly graphBeta: boolean };

type Variables = z.output<z.ZodObject<typeof cloudVariables>>;

const clouds: Readonly<Record<Variables['GRAPH_CLOUD'], CloudConfig>> = {
  global: {
    cloud: 'GLOBAL',
    authorityHost: 'https://login.microsoftonline.com',
    graphBaseUrl: 'https://graph.microsoft.com',
  },
  usgov: {
    cloud: 'USGOV',
    authorityHost: 'https://login.microsoftonline.us',
    graphBaseUrl: 'https://graph.microsoft.us',
  },
  'usgov-dod': {
    cloud: 'USGOV_DOD',
    authorityHost: 'https://login.microsoftonline.us',
    graphBaseUrl: 'https://dod-graph.microsoft.us',
  },
  china: {
    cloud: 'CHINA',
    authorityHost: 'https://login.partner.microsoftonline.cn',
    graphBaseUrl: 'https://microsoftgraph.chinacloudapi.cn',
  },
};

export function cloudConfig(variables: Variables): UsedCloud {
  const { cloud, authorityHost, graphBaseUrl } = clouds[variables.GRAPH_CLOUD];
  return {
    cloud,
    authorityHost: variables.AZURE_AUTHORITY_HOST ?? authorityHost,
    graphBaseUrl: variables.GRAPH_BASE_URL ?? graphBaseUrl,
    graphBeta: variables.GRAPH_BETA,
  };
}

/** The variables that name a host of another cloud than `GRAPH_CLOUD`. */
export function cloudContradictions(variables: Variables): string[] {
  const expected = clouds[variables.GRAPH_CLOUD];
  const others = Object.values(clouds);
  const contradicts = (key: 'authorityHost' | 'graphBaseUrl', url: string | undefined) =>
    url !== undefined && url !== expected[key] && others.some((cloud) => cloud[key] === url);
  return [
    contradicts('authorityHost', variables.AZURE_AUTHORITY_HOST) ? 'AZURE_AUTHORITY_HOST' : '',
    contradicts('graphBaseUrl', variables.GRAPH_BASE_URL) ? 'GRAPH_BASE_URL' : '',
  ]
    .filter((name) => name !== '')
    .map((name) => `${name} belongs to another cloud than GRAPH_CLOUD`);
}

/** Whether it is the sign-in service or Graph of one of the clouds. */
export function isMicrosoft(url: string): boolean {
  return Object.values(clouds).some(({ authorityHost, graphBaseUrl }) => url === authorityHost || url === graphBaseUrl);
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

export function isLoopback(url: string): boolean {
  return loopbackHosts.includes(URL.parse(url)?.hostname ?? '');
}

/** Of a host to listen on. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(`http://${host.includes(':') ? `[${host}]` : host}`);
}

function isHttps(url: string): boolean {
  return URL.parse(url)?.protocol === 'https:';
}

function isOrigin(url: string): boolean {
  const { username, pathname, search, hash } = URL.parse(url) ?? {};
  return username === '' && pathname === '/' && search === '' && hash === '';
}

// One spelling for each host: without a slash, capitals or the port that goes without saying.
function originOf(url: string): string {
  return URL.parse(url)?.origin ?? url;
}
