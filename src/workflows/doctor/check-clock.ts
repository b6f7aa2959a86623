import { printable } from '../../source/printable.ts';
import { fail, hint, notChecked, ok, run, type Verdict, warn } from './verdict.ts';
import type { Ground } from './ground.ts';

/** What nobody notices. */
const tolerated = 30;
/** What stores and signatures with a time in them begin to refuse. */
const refused = 300;

/** Compares the clock with those of the servers that are worked with. */
export async function checkClock(ground: Ground): Promise<Verdict> {
  const addresses = await addressesOf(ground);
  if (addresses.length === 0) return notChecked('no server that tells the time: neither the remote nor a target is reached over HTTP');
  const measured = await Promise.all(addresses.map((address) => measure(ground, address)));
  const known = measured.flatMap((each) => (each === undefined ? [] : [each]));
  const [first] = known;
  if (first === undefined) return notChecked(`${addresses.map((address) => printable(address)).join(', ')} gave no time`);
  // A server may be wrong as well: the one that agrees best speaks for the clock here.
  const best = known.reduce((least, each) => (Math.abs(each.seconds) < Math.abs(least.seconds) ? each : least), first);
  return judge(best, ground.effects.machine.platform);
}

interface Skew {
  readonly address: string;
  /** By how much this clock is ahead. */
  readonly seconds: number;
}

function judge({ address, seconds }: Skew, platform: string): Verdict {
  const off = Math.round(Math.abs(seconds));
  const server = printable(address);
  if (off <= tolerated) return ok(`agrees with ${server} to within ${tolerated} s`);
  const what = `${off} s ${seconds > 0 ? 'ahead of' : 'behind'} ${server}`;
  const set = [run(platform === 'darwin' ? 'sudo sntp -sS time.apple.com' : platform === 'win32' ? 'w32tm /resync' : 'sudo timedatectl set-ntp true'), hint('stages bake, and releases end, by this clock')];
  return off <= refused ? warn(what, ...set) : fail(what, ...set);
}

async function measure({ effects: { clock, timeServers } }: Ground, address: string): Promise<Skew | undefined> {
  const before = clock.now().getTime();
  const told = await timeServers.dateOf(address);
  const after = clock.now().getTime();
  // A date is cut to a second: on average it is half of one late.
  return told === undefined ? undefined : { address, seconds: ((before + after) / 2 - (told + 500)) / 1000 };
}

async function addressesOf({ effects: { timeServers }, clone, project }: Ground): Promise<readonly string[]> {
  const { remote } = await clone();
  const urls = [...(remote === undefined ? [] : [remote]), ...(project()?.settings.publish.values() ?? [])];
  // A target that cannot be understood is told by the check of the store.
  const found = await Promise.all(urls.map((url) => timeServers.addressOf(url).catch(() => undefined)));
  return [...new Set(found.flatMap((address) => (address === undefined ? [] : [address])))];
}
