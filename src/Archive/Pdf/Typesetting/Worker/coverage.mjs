// Which letters the fonts can show, read from their cmap tables.

function* ranges(font) {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (font.toString("latin1", record, record + 4) === "cmap") yield* subtables(font, font.readUInt32BE(record + 8));
  }
}

function* subtables(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    const format = font.readUInt16BE(at);
    if (format === 4) yield* segments(font, at);
    if (format === 12) yield* groups(font, at);
  }
}

function* segments(font, at) {
  const size = font.readUInt16BE(at + 6);
  for (let i = 0; i < size; i += 2) {
    const last = font.readUInt16BE(at + 14 + i);
    const first = font.readUInt16BE(at + 16 + size + i);
    if (first !== 0xffff) yield [first, last];
  }
}

function* groups(font, at) {
  const count = font.readUInt32BE(at + 12);
  for (let i = 0; i < count; i++) {
    const group = at + 16 + 12 * i;
    yield [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  }
}

/** A test of code points: whether any of the fonts has a glyph for it. */
export function coverage(fonts) {
  const covered = new Uint8Array(0x110000);
  for (const font of fonts) for (const [first, last] of ranges(font)) covered.fill(1, first, last + 1);
  return (codePoint) => covered[codePoint] === 1;
}
