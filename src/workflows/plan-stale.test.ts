import { describe, expect, it } from 'vitest';
import { aRepository, flagText, planIn, projectFiles, settingsText } from '../testing/plan-in-repository.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';

/** Plans are made on 23 November 2026 at noon. */
const daysAgo = (days: number): string => new Date(Date.parse('2026-11-23T12:00:00Z') - days * 86_400_000).toISOString();

const staleSettings = (options = ''): string => `${settingsText}policies: { stale: { after: 30d${options} } }\n`;
const full = flagText({ staging: '{ stage: 100% }', production: '{ stage: 100% }' });
const reworded = (text: string): string => text.replace('Does something', 'Does it well');

function history(days: number, text: string, settings = staleSettings()): TemporaryRepository {
  const repo = aRepository();
  repo.setClock(daysAgo(days));
  for (const [path, content] of Object.entries(projectFiles({ 'maestro.yaml': settings, 'a.yaml': text }))) repo.write(path, content);
  repo.commit('start');
  repo.write('flags/a.yaml', `# later\n${text}`);
  repo.setClock(daysAgo(1));
  repo.commit('a comment');
  return repo;
}

async function said(repo: TemporaryRepository, text: string): Promise<readonly string[]> {
  repo.write('flags/a.yaml', text);
  const { report } = await planIn(repo);
  return report.changes.flatMap(({ environment, verdict, policy }) => policy.map(({ code, severity, message }) => `${environment ?? '*'} ${verdict} ${severity} ${code}: ${message}`));
}

describe('stale', () => {
  it('tells whoever touches a flag that everyone has had for longer than allowed', async () => {
    expect(await said(history(45, full), reworded(full))).toEqual(['* allowed warning stale: everyone has got it in production for 45d; 30d are allowed']);
    expect(await said(history(30, full), reworded(full))).toEqual([]);
    const everywhere = history(45, full, staleSettings(', protectedOnly: false'));
    expect(await said(everywhere, reworded(full))).toEqual([]);
  });

  it('tells it of one that is off, once for each flag, and blocks it where it is an error and not overridden', async () => {
    const off = flagText({ staging: '{ stage: 1% }', production: '{ stage: off }' });
    const raised = off.replace('1%', '5%').replace('environments:', 'environments:\n  development: { stage: 1% }');
    const repo = history(45, off, staleSettings(', severity: error'));
    expect(await said(repo, raised)).toEqual(['staging blocked error stale: it has been off in production for 45d; 30d are allowed']);
    const overridden = raised.replace('stage: 5%', 'stage: 5%, override: { rule: stale, reason: spring, approvedBy: ada@acme.dev, until: 2026-12-31 }');
    expect(await said(repo, overridden)).toEqual(['staging overridden error stale: it has been off in production for 45d; 30d are allowed']);
    expect(await said(repo, off.replace('1%', 'off'))).toEqual(['staging allowed warning stale: it has been off in production for 45d; 30d are allowed']);
  });

  it.each([
    ['is taken out of production', flagText({ staging: '{ stage: 100% }', production: '{ stage: 50% }' }), full],
    ['is no release', reworded(full.replace('release', 'permission')), full.replace('release', 'permission')],
    ['still decides by rules', reworded(full.replace('production: { stage: 100%', 'production: { stage: 100%, rules: [{ name: x, when: { tenant: x }, serve: off }]')), full.replace('production: { stage: 100%', 'production: { stage: 100%, rules: [{ name: x, when: { tenant: x }, serve: off }]')],
  ])('says nothing of a flag that %s', async (_, after, before) => {
    expect(await said(history(45, before), after)).toEqual([]);
  });

  it('says nothing of one that goes, nor without history', async () => {
    const repo = history(45, full);
    repo.removeFile('flags/a.yaml');
    expect((await planIn(repo)).report.changes.flatMap(({ policy }) => policy.map(({ code }) => code))).toEqual([]);
    const base = aFolder(projectFiles({ 'maestro.yaml': staleSettings(), 'a.yaml': full }));
    repo.write('flags/a.yaml', reworded(full));
    expect((await planIn(repo, { base })).report.changes.flatMap(({ policy }) => policy)).toEqual([]);
  });
});

describe('expired', () => {
  const late = (stage: string): string => flagText({ staging: '{ stage: 100% }', production: `{ stage: ${stage} }` }).replace('2027-02-28', '2026-10-31');

  it('warns of a flag that is raised after its day, blocks it where it is an error, and never what lowers it', async () => {
    expect(await said(history(45, late('1%')), late('5%'))).toEqual(['production allowed warning expired: it expired on 2026-10-31']);
    const strict = history(45, late('5%'), `${settingsText}policies: { expired: error }\n`);
    expect(await said(strict, late('10%'))).toEqual(['production blocked error expired: it expired on 2026-10-31']);
    expect(await said(strict, late('1%'))).toEqual([]);
    expect((await planIn(strict)).report.applyable).toBe(true);
    expect(await said(strict, late('10%').replace('2026-10-31', '2026-12-31'))).toEqual([]);
  });
});
