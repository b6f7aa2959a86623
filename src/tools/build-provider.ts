import { bundleProvider } from './bundle-provider.ts';

for (const { name, bytes } of await bundleProvider()) console.log(`src/provider/dist/${name}  ${Math.round(bytes / 1024)} KiB`);
