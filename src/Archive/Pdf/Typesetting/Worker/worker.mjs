// Sets one document at a time: a line of JSON in, { template, data }, a line of JSON out, { pdf } in base64 or
// { error }. Whoever started it ends it by closing its input, or kills it when it takes too long.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { coverage } from "./coverage.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const fonts = [
  "source-serif-4/400Regular/SourceSerif4_400Regular",
  "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold",
  "source-serif-4/700Bold/SourceSerif4_700Bold",
  "source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic",
  "frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular",
  "noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular",
  "noto-sans-thai/400Regular/NotoSansThai_400Regular",
  "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular",
  "noto-emoji/400Regular/NotoEmoji_400Regular",
  "zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular",
  "biz-udpgothic/400Regular/BIZUDPGothic_400Regular",
  "noto-sans-kr/400Regular/NotoSansKR_400Regular",
].map((name) => readFileSync(join(folder, "node_modules", "@expo-google-fonts", `${name}.ttf`)));

const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] });
const isCovered = coverage(fonts);

// A PDF/A may not hold a character that no font can show. An empty box says that something stands there, and page.typ says what.
const box = "\u2610";
// Said to page.typ, and not printed.
const signs = new Set(["\u200b", "\u2060"]);
// They choose between two forms of the character before them, or join two: without them the usual form is printed.
const isFormOnly = (codePoint) =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint === 0x200c || codePoint === 0x200d;

function printable(text, missing) {
  let plain = true;
  for (let i = 0; plain && i < text.length; i++) plain = text.charCodeAt(i) < 0x7f;
  if (plain) return text;
  let result = "";
  for (const character of text) {
    const codePoint = character.codePointAt(0);
    if (signs.has(character) || isCovered(codePoint)) result += character;
    else if (!isFormOnly(codePoint)) {
      result += box;
      missing.add(codePoint);
    }
  }
  return result;
}

const named = (codePoint) => "U+" + codePoint.toString(16).toUpperCase().padStart(4, "0");

function typeset({ template, data }) {
  const missing = new Set();
  const written = JSON.stringify(data, (_, value) => (typeof value === "string" ? printable(value, missing) : value));
  const inputs = { data: written, missing: JSON.stringify([...missing].map(named)) };
  const compiled = compiler.compile({ mainFilePath: join(folder, template), inputs });
  if (compiled.hasError()) {
    const [first] = compiler.fetchDiagnostics(compiled.takeError());
    throw new Error(first?.message ?? "The document could not be typeset.");
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: "a-3a" });
  // What the last documents shared (the template, the fonts) is kept; what was theirs alone is let go.
  compiler.evictCache(2);
  return pdf;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let answer;
  try {
    answer = { pdf: Buffer.from(typeset(JSON.parse(line))).toString("base64") };
  } catch (error) {
    answer = { error: String(error?.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
