import { aFlag, aPrerequisite, aProject, aStage } from './testing/builders.ts';
import { compareProjects } from './plan/diff-projects.ts';
import { decidability } from './plan/decidability.ts';
import { compareSides } from './plan/compare-sides.ts';
import { toSide } from './plan/side.ts';
for (const n of [50, 200, 400]) {
const of=(s:string)=>aProject({flags:Array.from({length:n},(_,i)=>aFlag({key:`f${i}`,prerequisites:i===0?[]:[aPrerequisite(`f${i-1}`)],environments:{production:{stage:aStage(i===0?s:'50%')}}}))});
const [a,b]=[of('5%'),of('10%')];
let t=performance.now(); const d=decidability(a); for (const k of a.flags.keys()) d(k); console.log('decid', performance.now()-t);
t=performance.now(); for (const k of a.flags.keys()) compareSides(toSide(a,k,'production'),toSide(b,k,'production')); console.log('sides', performance.now()-t);
t=performance.now(); try { console.log(n, compareProjects(a,b).changes.length, performance.now()-t); } catch (e) { console.log(n, String(e).slice(0,200)); }
}
const big=aProject({flags:Array.from({length:20000},(_,i)=>aFlag({key:`f${i}`,prerequisites:i===0?[]:[aPrerequisite(`f${i-1}`)]}))});
try { console.log(decidability(big)('f19999')); } catch(e) { console.log(String(e)); }
