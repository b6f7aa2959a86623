import { beforeAll, describe, expect, it } from 'vitest';
import { type SampleReports, sampleReports } from '../testing/sample-reports.ts';
import { markdownHosts } from './markdown/markdown-options.ts';
import { renderMarkdown } from './markdown.ts';

let samples: SampleReports;

beforeAll(async () => {
  samples = await sampleReports();
});

describe('renderMarkdown', () => {
  it.each(markdownHosts)('stays under the limit of %s for every report', (host) => {
    for (const report of Object.values(samples)) {
      expect(renderMarkdown(report, { host, limit: 2000 }).length).toBeLessThanOrEqual(2000);
      expect(renderMarkdown(report, { host })).toMatch(/\n$/);
    }
  });
});
