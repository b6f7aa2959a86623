import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { loadSharedConfigFiles } from '@smithy/shared-ini-file-loader';
import type { StoreOptions } from '../store.ts';

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** What the environment and the profile say of S3. */
export interface AwsSettings {
  readonly region: string | undefined;
  /** Of a server that is not AWS; `undefined` for AWS itself. */
  readonly endpoint: string | undefined;
  /** Asked before each request: they may expire meanwhile, and are renewed then. */
  readonly credentials: () => Promise<AwsCredentials>;
}

type Section = Readonly<Record<string, string | undefined>>;

/**
 * Region, endpoint and credentials as the AWS tools find them: the variables first (`AWS_REGION`, `AWS_DEFAULT_REGION`,
 * `AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`), then the profile that `AWS_PROFILE` names in the shared files. Order of
 * endpoints: AWS SDKs and Tools Reference Guide, "Service-specific endpoints". Credentials come from AWS's own chain, with
 * single sign-on, web identity (OIDC of a CI), processes and metadata services.
 */
export async function readAwsSettings({ environment }: StoreOptions): Promise<AwsSettings> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles({
    ...optional('configFilepath', environment['AWS_CONFIG_FILE']),
    ...optional('filepath', environment['AWS_SHARED_CREDENTIALS_FILE']),
  });
  const name = environment['AWS_PROFILE'] ?? environment['AWS_DEFAULT_PROFILE'] ?? 'default';
  const profile: Section = { ...configFile[name], ...credentialsFile[name] };
  const services: Section = configFile[`services.${profile['services'] ?? ''}`] ?? {};
  const region = firstOf(environment['AWS_REGION'], environment['AWS_DEFAULT_REGION'], profile['region']);
  const isIgnored = firstOf(environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'], profile['ignore_configured_endpoint_urls']) === 'true';
  const configured = [environment['AWS_ENDPOINT_URL_S3'], environment['AWS_ENDPOINT_URL'], services['s3.endpoint_url'], profile['endpoint_url']];
  return { region, endpoint: isIgnored ? undefined : firstOf(...configured), credentials: credentialsOf(environment, region) };
}

function credentialsOf(environment: StoreOptions['environment'], region: string | undefined): () => Promise<AwsCredentials> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, AWS_PROFILE: profile } = environment;
  if (isSet(accessKeyId) && isSet(secretAccessKey) && !isSet(profile)) return async () => ({ accessKeyId, secretAccessKey, sessionToken });
  return defaultProvider({
    ...optional('profile', profile),
    ...optional('configFilepath', environment['AWS_CONFIG_FILE']),
    ...optional('filepath', environment['AWS_SHARED_CREDENTIALS_FILE']),
    ...optional('webIdentityTokenFile', environment['AWS_WEB_IDENTITY_TOKEN_FILE']),
    ...optional('roleArn', environment['AWS_ROLE_ARN']),
    ...optional('roleSessionName', environment['AWS_ROLE_SESSION_NAME']),
    // For the token service, which the chain asks by itself.
    clientConfig: optional('region', region),
    // Without one, it writes its warnings to the console.
    logger: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

function silent(): void {
  return undefined;
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find(isSet);
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  // The key is the one of the parameter's type; computed keys widen to string.
  return isSet(value) ? ({ [key]: value } as { readonly [P in K]: string }) : {};
}
