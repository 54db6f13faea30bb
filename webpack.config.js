/**
 * Two products from one source:
 * pane  the task pane (and the custom functions that share its runtime), static files with hashed names in dist/pane
 * cli   the command line as one file that Node runs, dist/cli/costing.mjs
 */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const compile = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
});

const common = {
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  plugins: [new webpack.DefinePlugin({ 'process.env.APP_VERSION': JSON.stringify(version) })],
  stats: 'errors-warnings',
};

/**
 * Office.js wants https on localhost too. office-addin-dev-certs makes a certificate without network and has the system trust it; where it may not (on Linux it asks for root),
 * the certificate serves all the same, and the browser has to be told once to trust the authority that signed it.
 */
const httpsServer = async () => {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch (error) {
    const folder = join(homedir(), '.office-addin-dev-certs');
    if (!existsSync(join(folder, 'localhost.key'))) throw error;
    console.warn(`The certificate is not trusted by this system. Import ${join(folder, 'ca.crt')} as an authority in your browser.`);
    const read = (file) => readFileSync(join(folder, file));
    return { type: 'https', options: { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') } };
  }
};

/** Where the add-in is fetched from while it is worked on: what manifest.xml says. */
const developmentOrigin = 'https://localhost:3000';

const pane = async (serving, mode, origin) => ({
  ...common,
  name: 'pane',
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    ...(existsSync(join(root, 'src/functions/index.ts')) && { functions: './src/functions/index.ts' }),
  },
  output: {
    path: join(root, 'dist/pane'),
    filename: '[name].[contenthash:12].js',
    assetModuleFilename: '[name].[contenthash:12][ext]',
    clean: true,
  },
  module: { rules: [compile('es2022')] },
  // Excel keeps old files as long as it likes: only the page keeps its name, everything that it names carries a hash.
  plugins: [
    ...common.plugins,
    new HtmlPlugin({ filename: 'taskpane.html', template: './src/taskpane/taskpane.html', scriptLoading: 'defer', minify: false }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', noErrorOnMissing: true },
        { from: 'src/functions/*.json', to: '[name][ext]', noErrorOnMissing: true },
        { from: 'src/taskpane/*.json', to: '[name][ext]', noErrorOnMissing: true },
        { from: 'manifest.xml', to: '[name][ext]', transform: (content) => content.toString().replaceAll(developmentOrigin, origin) },
      ],
    }),
  ],
  // React and Fluent UI change seldom and stand apart; the engine's worker must not carry them.
  optimization: {
    splitChunks: {
      chunks: ({ name }) => name === 'taskpane' || name === 'functions',
      cacheGroups: { packages: { test: /node_modules/, name: 'packages' } },
    },
  },
  performance: { hints: mode === 'production' && 'warning', maxAssetSize: 1_200_000, maxEntrypointSize: 1_800_000 },
  ...(serving && {
    devServer: {
      port: 3000,
      hot: false,
      liveReload: true,
      server: await httpsServer(),
      headers: { 'Access-Control-Allow-Origin': '*' },
      static: false,
    },
  }),
});

/** The command line is started by its name: the file says which program runs it, and may be run. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', ({ outputOptions }) => chmodSync(join(outputOptions.path, 'costing.mjs'), 0o755));
  }
}

const cli = () => ({
  ...common,
  name: 'cli',
  target: 'node20',
  devtool: false,
  entry: './src/cli/main.ts',
  experiments: { outputModule: true },
  output: {
    path: join(root, 'dist/cli'),
    filename: 'costing.mjs',
    chunkFormat: 'module',
    module: true,
    clean: true,
  },
  module: { rules: [compile('es2022')] },
  plugins: [
    ...common.plugins,
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new Executable(),
  ],
  // Names of errors and functions stay readable in what a user sends us.
  optimization: { minimize: false },
  performance: { hints: false },
});

function originOf({ origin = developmentOrigin }) {
  const site = new URL(origin);
  if (site.protocol !== 'https:' || site.pathname !== '/')
    throw new Error(`--env origin must be an https address without a path, not ${origin}`);
  return site.origin;
}

/** Builds what is asked for by --config-name, else both. `--env origin=https://...` names the site that the pane will be fetched from. */
const build = async (env, { mode }) => [await pane(Boolean(env.WEBPACK_SERVE), mode, originOf(env)), cli()];
export default build;
