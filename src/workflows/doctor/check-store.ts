import { printable } from '../../source/printable.ts';
import { probe } from '../publish/open-ledger.ts';
import { isRefusal } from '../refusal.ts';
import { effectFailure } from '../operate/effect-failure.ts';
import { fail, hint, mend, notChecked, ok, type Verdict, warn } from './verdict.ts';
import type { Ground } from './ground.ts';
import { whatItRanInto } from './what-it-ran-into.ts';

/** For each target: may this machine write there, and does it keep two publishers apart. */
export async function checkStore(ground: Ground): Promise<readonly Verdict[]> {
  const { place, project } = ground;
  const targets = [...new Set(project()?.settings.publish.values())];
  if (targets.length === 0 || isRefusal(place)) return [notChecked('no target')];
  return Promise.all(targets.map((target) => tryOut(ground, target, place.directory).catch(whatItRanInto)));
}

async function tryOut({ effects }: Ground, target: string, directory: string): Promise<Verdict> {
  const store = await effects.openStore(target, directory);
  const subject = printable(store.url);
  try {
    const broken = await probe(effects, store);
    if (broken.length === 0) return { ...ok('two publishers are kept apart (tried with maestro-probe.json)'), subject };
    return { ...fail(broken.map((message) => printable(message, 300)).join('; '), mend('publish to a store that honours If-None-Match and If-Match')), subject };
  } catch (error) {
    const { code, says, hint: what } = effectFailure(error);
    const message = printable(says, 400);
    if (code !== 'not-permitted') return { ...fail(message, mend(printable(what, 400))), subject };
    return { ...warn(message, mend(printable(what, 400)), hint('who may not write there cannot publish, and kill ends with 11: recorded, and live when somebody publishes')), subject };
  }
}
