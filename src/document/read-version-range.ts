import type { VersionComparator, VersionRange } from '../model/condition.ts';
import type { Advice } from '../source/diagnostic.ts';
import type { DataNode } from './data-node.ts';
import { mend, type Problem, replacement } from './problem.ts';
import { textOf } from './read-node.ts';
import type { Reading } from './reading.ts';
import { quoted } from './site.ts';

/**
 * A range as `>=2.1.0 <3.0.0 || =4.0.0-rc.1`: comparators with full versions of Semantic Versioning 2.0.0, a space is
 * and, `||` is or. Anything shorter means different things to different tools and is refused with the bounds to write.
 */
export function readVersionRange(node: DataNode, reading: Reading): VersionRange {
  const text = textOf(node);
  const alternatives = text.split('||').map((part) => part.trim().replace(/([<>=])\s+/g, '$1').split(/\s+/));
  return alternatives.map((tokens) => tokens.flatMap((token) => readComparator(token) ?? refuse(token, node, reading)));
}

const number = String.raw`(?:0|[1-9]\d{0,14})`;
const identifier = String.raw`(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)`;
const version = String.raw`${number}\.${number}\.${number}(?:-${identifier}(?:\.${identifier})*)?`;
const comparatorPattern = new RegExp(`^(<=|>=|<|>|=)(${version})$`);
const comparatorOperators: readonly VersionComparator['operator'][] = ['=', '<', '<=', '>', '>='];

function readComparator(token: string): VersionComparator | undefined {
  const [, sign, full] = comparatorPattern.exec(token) ?? [];
  const operator = comparatorOperators.find((candidate) => candidate === sign);
  return operator === undefined || full === undefined ? undefined : { operator, version: full };
}

function refuse(token: string, node: DataNode, reading: Reading): readonly VersionComparator[] {
  const bounds = writtenOut(token);
  const problem: Problem = {
    code: 'version-range',
    message: token === '' ? `${quoted(textOf(node))} lacks a comparator` : `${quoted(token)} is not a comparator of versions`,
    span: node.span,
    advice: [advice(token, bounds)],
  };
  const fix = bounds === undefined || textOf(node).trim() !== token ? undefined : replacement(reading.source, node.span, JSON.stringify(bounds), 'review');
  reading.problems.push({ ...problem, fix });
  return [];
}

function advice(token: string, bounds: string | undefined): Advice {
  if (bounds !== undefined) return mend(`write the bounds out: \`${bounds}\` instead of \`${token}\``);
  return mend('write `=`, `<`, `<=`, `>` or `>=` before a full version, as in `>=2.1.0 <3.0.0`; a space is and, `||` is or');
}

/** The bounds that npm's shorthand stands for: `^1.2.3`, `~1.2.3`, `1.2`, `1.x` and a version without an operator. */
function writtenOut(token: string): string | undefined {
  if (comparatorPattern.test(`=${token}`)) return `=${token}`;
  const [, bound, short] = /^(>=|<)(\d{1,9}(?:\.\d{1,9})?)$/.exec(token) ?? [];
  if (bound !== undefined && short !== undefined) return `${bound}${short}${short.includes('.') ? '.0' : '.0.0'}`;
  const match = /^([~^]?)[v=]?(\d{1,9})(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?$/.exec(token);
  if (match === null) return undefined;
  const [, sign, ...written] = match;
  const parts = written.map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
  const [major = 0, minor = 0, patch = 0] = parts;
  if (sign === '' && parts[1] !== undefined && parts[2] !== undefined) return `=${major}.${minor}.${patch}`;
  return `>=${major}.${minor}.${patch} <${upperBound(sign ?? '', parts)}`;
}

/** `^` keeps the first part that is not zero, `~` keeps the minor version, a short version keeps what it names. */
function upperBound(sign: string, [major = 0, minor, patch]: readonly (number | undefined)[]): string {
  if (minor === undefined || (sign === '^' && major > 0)) return `${major + 1}.0.0`;
  if (sign === '^' && minor === 0 && patch !== undefined) return `0.0.${patch + 1}`;
  return `${major}.${minor + 1}.0`;
}
