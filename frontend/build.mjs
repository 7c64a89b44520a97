// Builds the phone, and lays out what every screen shares (tokens, typefaces), in the folder Maven names.
// Installs packages only when the lock file changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [classes] = process.argv.slice(2);
if (!classes) throw new Error('Say where to build: node build.mjs target/classes');
const web = resolve(classes, 'META-INF/resources');
const paper = resolve(classes, 'hearthside/sheet/pdf/fonts');

install();
run('npx', 'tsc', '--noEmit');
run('npx', 'vite', 'build', '--logLevel', 'warn', '--outDir', join(web, 'phone'), '--emptyOutDir');
pack(join(web, 'phone', 'assets'));
licences('lit', '@noble/hashes', '@noble/ciphers', '@noble/curves', 'hpke', '@panva/hpke-noble');
copy('tokens.css', web, 'tokens.css');
webFont('atkinson-hyperlegible-next', 400, 600);
webFont('source-serif-4', 400, 600);
paperFont('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext', '400Regular', '600SemiBold');
paperFont('source-serif-4', 'SourceSerif4', '400Regular', '600SemiBold');
// What our two lack, script by script: hearthside.sheet.pdf.Noto says which is for what.
for (const family of [
  'sans', 'naskh-arabic', 'emoji',
  ...['armenian', 'bengali', 'devanagari', 'ethiopic', 'georgian', 'gujarati', 'gurmukhi', 'hebrew', 'kannada', 'khmer', 'lao'].map(sans),
  ...['malayalam', 'myanmar', 'oriya', 'sinhala', 'symbols', 'tamil', 'telugu', 'thai', 'sc', 'tc', 'jp', 'kr'].map(sans),
]) noto(family, '400Regular', '600SemiBold');
for (const family of ['symbols-2', 'math'].map(sans)) noto(family, '400Regular');

function install() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.hearthside-lock';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(stamp, lock);
}

/** Packed once, as small as it gets, beside each file; the server sends what a browser takes (application.yaml). */
function pack(folder) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  }
}

/** The licences of what is inside the page travel with it. */
function licences(...packages) {
  const texts = packages.map(name => `${name}\n\n${readFileSync(licenceOf(`node_modules/${name}`), 'utf8')}`);
  writeFileSync(join(web, 'phone', 'licences.txt'), texts.join('\n\n'));
}

function licenceOf(folder) {
  return ['LICENSE', 'LICENSE.md'].map(name => join(folder, name)).find(existsSync) ?? join(folder, 'LICENSE');
}

function webFont(family, ...weights) {
  copy(`node_modules/@fontsource/${family}/LICENSE`, join(web, 'fonts'), `${family}-LICENSE.txt`);
  for (const weight of weights)
    for (const script of ['latin', 'latin-ext']) {
      const file = `${family}-${script}-${weight}-normal.woff2`;
      copy(`node_modules/@fontsource/${family}/files/${file}`, join(web, 'fonts'), file);
    }
}

function paperFont(family, name, ...weights) {
  const from = `node_modules/@expo-google-fonts/${family}`;
  for (const weight of weights) copy(`${from}/${weight}/${name}_${weight}.ttf`, paper, `${name}-${weight.slice(3)}.ttf`);
  copy(`${from}/LICENSE_FONT`, paper, `${name}-LICENSE.txt`);
}

function noto(family, ...weights) {
  const name = `Noto-${family}`.replace(/-(sc|tc|jp|kr)$/, letters => letters.toUpperCase()).replace(/-(.)/g, (_, first) => first.toUpperCase());
  paperFont(`noto-${family}`, name, ...weights);
}

function sans(script) {
  return `sans-${script}`;
}

function copy(from, folder, name) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(from, join(folder, name));
}

function run(command, ...args) {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
