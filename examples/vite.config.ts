import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('talent-') } } }),
    svelte(),
  ],
  // The development server packs dependencies together and would lose the files beside this one.
  optimizeDeps: { exclude: ['talenttaal'] },
  build: {
    // Small files stay files: a strict policy refuses them as `data:`.
    assetsInlineLimit: 0,
    rollupOptions: { input: ['plain/index.html', 'react/index.html', 'vue/index.html', 'svelte/index.html'] },
  },
});
