import { EffectError } from '../../effect-error.ts';
import type { StoreOptions } from '../store.ts';
import { parseHttpAddress } from '../target/http-address.ts';
import { safeTarget } from '../target/safe-target.ts';
import type { AwsSettings } from './aws-settings.ts';

/** Where the objects of a target are. */
export interface S3Address {
  /** `s3://bucket/prefix`, as it may be printed. */
  readonly shown: string;
  /** What the path of an object is appended to, after a slash. */
  readonly base: string;
  readonly region: string;
}

/** The address of `s3://bucket/prefix`. At an endpoint of its own the bucket is in the path; at AWS in the name of the host. */
export function toS3Address(url: string, settings: AwsSettings, options: StoreOptions): S3Address {
  const [, bucket = '', prefix = ''] = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{1,254})(?:\/([^?#]*?)\/*)?$/i.exec(url) ?? [];
  const segments = prefix === '' ? [] : prefix.split('/');
  if (bucket === '' || segments.some((segment) => /^\.{0,2}$/.test(segment))) {
    const hint = 'write s3://bucket/prefix; region, endpoint and credentials come from the environment (AWS_REGION, AWS_ENDPOINT_URL, AWS_PROFILE …)';
    throw new EffectError('target-malformed', `target "${safeTarget(url)}" names no bucket and prefix`, hint);
  }
  const folder = ['', ...segments.map(encodeURIComponent)].join('/');
  const region = regionOf(settings);
  const { endpoint } = settings;
  if (endpoint !== undefined) {
    const server = parseHttpAddress(endpoint, options.allowPlainHttp === true);
    return { shown: safeTarget(`s3://${bucket}${folder}`), base: `${server.origin}${server.pathname.replace(/\/$/, '')}/${bucket}${folder}`, region };
  }
  const service = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  // The certificate of the service does not cover a name with further dots.
  const host = bucket.includes('.') ? `${service}/${bucket}` : `${bucket}.${service}`;
  return { shown: safeTarget(`s3://${bucket}${folder}`), base: `https://${host}${folder}`, region };
}

function regionOf({ region, endpoint }: AwsSettings): string {
  if (region === undefined && endpoint === undefined) {
    throw new EffectError('target-malformed', 'the region of the bucket is not known', 'set AWS_REGION, or region in the profile');
  }
  if (region !== undefined && !/^[a-z0-9-]{1,40}$/.test(region)) {
    throw new EffectError('target-malformed', `"${safeTarget(region)}" is no region of AWS`, 'set AWS_REGION to one like eu-central-1');
  }
  return region ?? 'us-east-1';
}
