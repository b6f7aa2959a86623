import { aFlag, aPrerequisite, aProject, aStage } from './testing/builders.ts';
import { compareProjects } from './plan/diff-projects.ts';
for (const n of [100, 1000, 3000]) {
const of=(s:string)=>aProject({flags:Array.from({length:n},(_,i)=>aFlag({key:`f${i}`,prerequisites:i===0?[]:[aPrerequisite(`f${i-1}`)],environments:{production:{stage:aStage(i===0?s:'50%')}}}))});
const t=performance.now(); try { console.log(n, compareProjects(of('5%'),of('10%')).changes.length, performance.now()-t); } catch (e) { console.log(n, String(e).slice(0,200)); }
}
