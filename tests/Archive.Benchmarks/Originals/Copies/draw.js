// Lines of "FILE PAGE OUT" on standard input: draws each page as pdf.js shows it, annotations among it, a pixel a
// point, to a PPM; answers a line each, "ok" or what went wrong.
import { readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const base = new URL("node_modules/pdfjs-dist/", import.meta.url).pathname;

for await (const line of createInterface({ input: process.stdin })) {
  const [file, page, out] = line.split("\t");
  try {
    await draw(file, Number(page), out);
    console.log("ok");
  } catch (fault) {
    console.log(String(fault.message ?? fault).replaceAll("\n", " "));
  }
}

async function draw(file, number, out) {
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: `${base}standard_fonts/`,
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    wasmUrl: `${base}wasm/`,
  });
  try {
    const pdf = await task.promise;
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 / page.userUnit });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const canvas = createCanvas(width, height);
    const canvasContext = canvas.getContext("2d");
    await page.render({ canvas: null, canvasContext, viewport, background: "white" }).promise;
    const { data } = canvasContext.getImageData(0, 0, width, height);
    const pixels = Buffer.alloc(width * height * 3);
    for (let i = 0; i < width * height; i++) {
      pixels[3 * i] = data[4 * i];
      pixels[3 * i + 1] = data[4 * i + 1];
      pixels[3 * i + 2] = data[4 * i + 2];
    }
    await writeFile(out, Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), pixels]));
  } finally {
    await task.destroy();
  }
}
