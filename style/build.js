/** Writes dist/: portal.css, fonts/, icons.svg and favicon.svg. Everything comes from this folder and its npm packages. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import * as sass from 'sass';
import { icons } from './icons.js';
import { logical } from './logical.js';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
const italia = join(packages, 'bootstrap-italia/src');
const dist = join(here, 'dist');

/** An icon of those below as `url(…)`, for rules that draw it where a page repeats it many times. */
function icon([name]) {
  const source = readFileSync(iconFile(name.assertString().text), 'utf8').replace(/\s+/g, ' ');
  return new sass.SassString(`url("data:image/svg+xml,${encodeURIComponent(source)}")`, { quotes: false });
}

function buildSheet() {
  const { css } = sass.compile(join(here, 'portal.scss'), {
    loadPaths: [join(italia, 'scss')],
    quietDeps: true,
    functions: { 'icon($name)': icon },
    // bootstrap-italia 2 is written with @import; own files follow, because they share its variables.
    silenceDeprecations: ['import'],
  });
  const from = 'portal.css';
  const oneSheet = postcss([logical]).process(css, { from }).css;
  const { code } = transform({ filename: from, code: Buffer.from(oneSheet), minify: true });
  writeFileSync(join(dist, from), code);
}

function copyFonts() {
  mkdirSync(join(dist, 'fonts'));
  for (const script of ['latin', 'latin-ext']) {
    for (const weight of [400, 600, 700]) {
      const file = `titillium-web-${script}-${weight}-normal.woff2`;
      cpSync(join(packages, '@fontsource/titillium-web/files', file), join(dist, 'fonts', file));
    }
  }
}

function iconFile(name) {
  const own = join(here, 'icons', `${name}.svg`);
  return existsSync(own) ? own : join(italia, 'svg', `${name}.svg`);
}

function symbol(file) {
  const source = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
  const [, attributes, content] = source.match(/<svg([^>]*)>(.*)<\/svg>/);
  const [viewBox] = attributes.match(/viewBox="[^"]*"/);
  return `<symbol id="${basename(file, '.svg')}" ${viewBox}>${content.replaceAll('> <', '><').trim()}</symbol>`;
}

function buildSprite() {
  const own = readdirSync(join(here, 'icons')).map((name) => basename(name, '.svg'));
  const symbols = [...icons, ...own].map(iconFile).map(symbol).join('\n');
  writeFileSync(join(dist, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols}\n</svg>\n`);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
buildSheet();
copyFonts();
buildSprite();
cpSync(join(here, 'favicon.svg'), join(dist, 'favicon.svg'));
