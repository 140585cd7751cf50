import { IN_A_ROW, SIDE } from './emoji-set.ts';
import address from './data/pictures.png?url';

let sheet: HTMLImageElement | undefined;

/** Fetches the sheet of all pictures: the page shows it in parts by its styles, and from now on parts of it can be painted. */
export async function loadSheet(): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  sheet = image;
}

/** Paints one picture into a canvas. */
export function paintPicture(context: CanvasRenderingContext2D, picture: number, x: number, y: number, size: number): void {
  if (!sheet) return;
  context.imageSmoothingEnabled = false;
  context.drawImage(sheet, (picture % IN_A_ROW) * SIDE, Math.floor(picture / IN_A_ROW) * SIDE, SIDE, SIDE, x, y, size, size);
}
