// Typst through its npm binding: node sheet.mjs BINDING SHEET.typ FONTS OUT.pdf
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const [binding, sheet, fonts, out] = process.argv.slice(2);
const { NodeCompiler } = createRequire(resolve(binding, 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: dirname(resolve(sheet)), fontArgs: [{ fontPaths: [fonts] }] });
const words = readFileSync(sheet, 'utf8');
const times = [];
let pdf;
for (let room = 0; room < 30; room++) {
  const start = performance.now();
  pdf = compiler.pdf({ mainFileContent: words.replace('@ROOM@', String(room)) }, { pdfStandard: 'ua-1' });
  times.push(performance.now() - start);
}
writeFileSync(out, pdf);
console.log('sheet', times.slice(10).sort((a, b) => a - b)[10], pdf.length);
