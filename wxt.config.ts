import { defineConfig } from 'wxt';
import hosts from './assets/topics/pak-afghan-security/hosts.json';

const newsHosts = hosts.flatMap(({ host }) => [`*://${host}/*`, `*://*.${host}/*`]);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Read from disk, not fetched: one file is as good as many. kB
    build: { chunkSizeWarningLimit: 2_000 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: newsHosts,
    content_scripts: [{ matches: newsHosts, js: ['detect.js'], run_at: 'document_end' }],
    // Any other site is asked for at the moment of need.
    optional_host_permissions: ['*://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPanel__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'add-note': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandNote__' },
      // Browsers suggest keys for four commands at most: for these two the reader chooses.
      'previous-claim': { description: '__MSG_commandPrevious__' },
      'save-source': { description: '__MSG_commandSave__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandMarks__' },
    },
    // Our own packaged files and nothing else: no host is ever contacted.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // The card is a frame of ours inside the article; a dynamic address keeps pages from probing for the extension.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '130' }),
  }),
});

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'hashia@hashia.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
