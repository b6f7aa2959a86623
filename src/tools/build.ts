import { bundle } from './bundle.ts';

for (const [name, bytes] of await bundle()) console.log(`dist/${name}  ${Math.round(bytes / 1024)} KiB`);
