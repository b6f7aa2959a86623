import type { LocalAnswer, LocalRequest } from '../../effects/ports.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import { murmur3 } from '../../evaluate/murmur3.ts';
import type { Json } from '../../model/json.ts';
import type { DevFlag, DevFlags } from './dev-flags.ts';

const bulkPath = '/ofrep/v1/evaluate/flags';

/** Answers a request of the OpenFeature Remote Evaluation Protocol (openapi.yaml of open-feature/protocol, 0.1.0). */
export function answerOfrep(request: LocalRequest, flags: DevFlags, nowSeconds: number): LocalAnswer {
  const { method, path, body } = request;
  if (path !== bulkPath && !path.startsWith(`${bulkPath}/`)) return toAnswer(404, { errorDetails: `flags are at ${bulkPath}` });
  if (method !== 'POST') return { ...toAnswer(405, { errorDetails: 'flags are asked for with POST' }), headers: { allow: 'POST' } };
  const key = path === bulkPath ? undefined : decodeKey(path.slice(bulkPath.length + 1));
  const context = readContext(body);
  if (typeof context === 'string') return toAnswer(400, { ...(key === undefined ? {} : { key }), errorCode: 'INVALID_CONTEXT', errorDetails: context });
  if (key === undefined) return answerBulk(request, [...flags].map(([name, flag]) => evaluate(name, flag, { context, nowSeconds })));
  const flag = flags.get(key);
  if (flag === undefined) return toAnswer(404, { key, errorCode: 'FLAG_NOT_FOUND', errorDetails: `there is no flag ${JSON.stringify(key)}` });
  return toAnswer(200, evaluate(key, flag, { context, nowSeconds }));
}

function decodeKey(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The context of a request, or why it is none. An empty body is an empty context. */
function readContext(body: string): EvaluationContext | string {
  if (body.trim() === '') return {};
  let request: unknown;
  try {
    request = JSON.parse(body);
  } catch {
    return 'the body is not JSON';
  }
  if (!isObject(request)) return 'the body is not an object';
  const context = request['context'] ?? {};
  return isObject(context) ? context : 'the context is not an object';
}

interface Asked {
  readonly context: EvaluationContext;
  readonly nowSeconds: number;
}

function evaluate(key: string, { evaluator, isStatic, metadata, override }: DevFlag, { context, nowSeconds }: Asked): Json {
  if (override !== undefined) return { key, reason: 'STATIC', variant: override.variant, value: override.value, metadata: { ...metadata, overridden: true } };
  const { value, arm } = evaluator.decide(context, nowSeconds);
  return { key, reason: isStatic ? 'STATIC' : 'TARGETING_MATCH', variant: arm, value, metadata };
}

function answerBulk({ headers }: LocalRequest, evaluated: readonly Json[]): LocalAnswer {
  const answer = toAnswer(200, { flags: evaluated });
  const etag = `"${murmur3(answer.body).toString(16)}${murmur3(answer.body, 1).toString(16)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return { status: 304, headers: { etag }, body: '' };
  return { ...answer, headers: { ...answer.headers, etag } };
}

function toAnswer(status: number, body: Json): LocalAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
