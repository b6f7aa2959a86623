import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanReport } from '../model/generated/output/plan.ts';
import { readPage, toHtml } from '../testing/gfm.ts';
import { type SampleReports, sampleReports } from '../testing/sample-reports.ts';
import { markdownHosts } from './markdown/markdown-options.ts';
import { renderMarkdown } from './markdown.ts';

const links = { repository: 'https://git.example.com/acme/shop', revision: 'a'.repeat(40), base: 'b'.repeat(40) };
let samples: SampleReports;

beforeAll(async () => {
  samples = await sampleReports();
});

describe('renderMarkdown', () => {
  it.each(markdownHosts)('stays under the limit of %s for every report, closes what it opens and links only to the repository', (host) => {
    for (const report of Object.values(samples)) {
      for (const limit of [undefined, 20_000, 2000]) {
        const text = renderMarkdown(report, { host, limit, links });
        expect(text.length).toBeLessThanOrEqual(limit ?? 200_000);
        expect(text).toMatch(/[^\n]\n$/);
        const page = readPage(toHtml(text));
        expect(page.links.filter((link) => !link.startsWith(links.repository))).toEqual([]);
        if (host === 'bitbucket') expect(page.tags).not.toContain('details');
      }
    }
  });

  it('says that nothing changes', () => {
    const { plan } = samples;
    const nothing: PlanReport = { ...plan, changes: [], settings: [], summary: { ...plan.summary, changes: 0, blocked: 0, overridden: 0, kinds: [], unchanged: 214, not_compared: [] } };
    expect(renderMarkdown({ ...nothing, applyable: true })).toBe('### Flags: no changes\n\n`../../tmp` → `shop`: all 214 flags decide as before.\n'.replace('`../../tmp` → `shop`', /`[^`]+` → `[^`]+`/.exec(renderMarkdown(plan))?.[0] ?? ''));
  });
});

describe('a plan of 5,000 changed flags', () => {
  it.each([
    ['github', 60_000],
    ['bitbucket', 30_000],
    ['azure', 140_000],
    ['gitlab', 200_000],
  ] as const)('fits %s with the riskiest first, counted in full', (host, limit) => {
    const text = renderMarkdown(hugePlan(5000), { host, links });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.length).toBeGreaterThan(limit * 0.9);
    const page = readPage(toHtml(text));
    // The worst stand last in the plan itself.
    expect(page.all.indexOf('flag-4999')).toBeGreaterThan(0);
    expect(page.all.indexOf('flag-4999')).toBeLessThan(page.all.indexOf('flag-4998'));
    const [table = []] = page.tables;
    const rows = table.length - 1;
    expect(page.all).toContain(`And ${(5000 - rows).toLocaleString('en-US')} more changes of less risk`);
    expect(new Set(table).size).toBe(1);
  });
});

/** Ramps, the further down the larger; the last one is blocked. */
function hugePlan(amount: number): PlanReport {
  const { plan } = samples;
  const [change] = plan.changes.filter(({ effect, environment }) => effect !== null && environment !== null);
  if (change?.effect == null) throw new Error('the sample has no change with an effect');
  const { effect } = change;
  const changes = Array.from({ length: amount }, (_, index): PlanReport['changes'][number] => {
    const gained = Math.floor((index * 99_000) / amount) + 1;
    return {
      ...change,
      flag: `flag-${String(index).padStart(4, '0')}`,
      environment: 'production',
      protected: true,
      facets: [{ kind: 'ramp-up', before: '1%', after: `${gained / 1000}%`, cause: null }],
      effect: { ...effect, gained, lost: 0, moved: 0, everyone_else: { ...effect.everyone_else, before: 1000, after: Math.min(100_000, 1000 + gained) } },
      verdict: index === amount - 1 ? 'blocked' : 'allowed',
      policy: index === amount - 1 ? [{ code: 'stage-skip', severity: 'error', message: 'the next stage is 5%', file: 'flags/a.yaml', range: null, mend: 'stage: 5%', override: null }] : [],
    };
  });
  return { ...plan, changes, applyable: false, summary: { ...plan.summary, changes: amount, blocked: 1, kinds: [{ kind: 'ramp-up', count: amount - 1 }] } };
}
