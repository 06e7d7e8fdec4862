import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** What both phases need; `scripts/build.ts` sets the environment. */
const common = {
  basePath: process.env.BASE_PATH ?? '',
  env: { BASE_PATH: process.env.BASE_PATH ?? '' },
  // A constant id keeps two builds of the same content byte for byte the same.
  generateBuildId: () => 'fixdex',
  poweredByHeader: false,
  // `npm run check` checks the types, tests and scripts included; once is enough.
  typescript: { ignoreBuildErrors: true },
  // Every further worker would read the whole library again.
  experimental: { cpus: 1 },
  devIndicators: /** @type {const} */ (false),
};

/** @returns {import('next').NextConfig} */
export default function config(/** @type {string} */ phase) {
  if (phase !== PHASE_DEVELOPMENT_SERVER) {
    return { ...common, output: 'export', trailingSlash: true, distDir: process.env.OUT_DIR ?? 'out' };
  }
  // With `output: 'export'` a rewrite answers 500, so the development server goes without it.
  return {
    ...common,
    skipTrailingSlashRedirect: true,
    rewrites: async () => [
      { source: '/kb/:kb(\\d+)/', destination: '/kb/:kb/index.html' },
      { source: '/components/:id/', destination: '/components/:id/index.html' },
      { source: '/files/', destination: '/files/index.html' },
      { source: '/files/:name/', destination: '/files/:name/index.html' },
      { source: '/search/:file*', destination: '/assets/dev/search/:file*' },
      { source: '/kb/:file(\\d+\\.json)', destination: '/assets/dev/kb/:file' },
      { source: '/data/:file*', destination: '/assets/dev/data/:file*' },
      { source: '/os/:id/', destination: '/os/:id/index.html' },
    ],
  };
}
