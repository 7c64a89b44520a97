import { defineConfig, type Plugin } from 'vite';

/** Says in the page where the sealing code lies, so that a phone can ask for it again after a failed import (src/seal.ts). */
const sealingCode: Plugin = {
  name: 'hearthside-sealing-code',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const chunk = Object.values(bundle ?? {}).find(file => file.type === 'chunk' && file.isDynamicEntry && file.name === 'hpke');
      if (bundle && !chunk) throw new Error('The sealing code is no file of its own any more');
      return chunk ? [{ tag: 'meta', attrs: { name: 'sealing', content: `/phone/${chunk.fileName}` }, injectTo: 'head' }] : [];
    },
  },
};

export default defineConfig({
  base: '/phone/',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: false },
  plugins: [sealingCode],
});
