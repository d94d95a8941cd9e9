// Serves the demo articles on this machine, directly or as the browser's proxy.
// As a proxy it answers for every host name, so the production manifest meets real news hosts,
// and nothing a browser asks for can leave the machine: what no demo answers is listed in `outside`.
//
//   node tools/serve.mjs [port]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const demos = fileURLToPath(new URL('../assets/demo/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const strict =
  "default-src 'none'; style-src 'self'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Starts on 127.0.0.1; port 0 takes any free one. */
export async function serveDemos(port = 0) {
  const pages = new Map();
  const outside = [];
  const server = createServer((request, response) => answer(request, response, { pages, outside }));
  server.on('connect', (request, socket) => {
    outside.push(request.url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    /** Every address asked for that is not one of ours. */
    outside,
    /** Serves one more page at `path`, for tests that bring their own text. */
    addPage: (path, html) => pages.set(path, html),
    forgetPages: () => pages.clear(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request, response, { pages, outside }) {
  const url = new URL(request.url, 'http://127.0.0.1');
  const body = pages.get(url.pathname) ?? readDemo(url.pathname);
  if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
  if (body === undefined) {
    outside.push(url.href);
    return response.writeHead(404).end();
  }
  const headers = { 'content-type': types[extname(url.pathname)] ?? types['.html'], 'cache-control': 'no-cache' };
  if (url.pathname.endsWith('/strict-csp.html')) headers['content-security-policy'] = strict;
  return response.writeHead(200, headers).end(body);
}

function readDemo(path) {
  if (!/^\/[\w-]+\.(html|css)$/.test(path)) return undefined;
  try {
    return readFileSync(join(demos, path));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await serveDemos(Number(process.argv[2] ?? 4173));
  console.log(`http://127.0.0.1:${port}/ceasefire.html`);
}
