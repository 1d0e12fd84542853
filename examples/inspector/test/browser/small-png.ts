import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** Red, green, blue and opacity of each pixel, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * A picture of a page in 256 colours, less than half as large as what the browser makes of it. A page is drawn in few
 * colours: those beyond 256 are steps between two others at the edges of letters.
 */
export async function smallScreenshot(page: Page): Promise<Buffer> {
  return indexedPng(await pixelsOf(page, await page.screenshot()));
}

/** Decoded by the browser that made it. */
async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let binary = "";
    for (const value of data) binary += String.fromCharCode(value);
    return { width: image.width, height: image.height, base64: btoa(binary) };
  }, picture.toString("base64"));
  return { width, height, data: Buffer.from(base64, "base64") };
}

function indexedPng({ width, height, data }: Pixels): Buffer {
  const counts = new Map<number, number>();
  const colourAt = (pixel: number): number =>
    ((data[pixel * 4] ?? 0) << 16) | ((data[pixel * 4 + 1] ?? 0) << 8) | (data[pixel * 4 + 2] ?? 0);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  // A row begins with its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++)
    rows[pixel + 1 + Math.floor(pixel / width)] = indexes.get(colourAt(pixel)) ?? 0;
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]); // 8 bits a pixel, by index
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(palette: readonly number[], colour: number): number {
  const own = channels(colour);
  const distances = palette.map((candidate) =>
    channels(candidate).reduce((sum, value, channel) => sum + (value - (own[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
