/** Where the desk shows a picture of the folder of articles. */
export const pictureAddress = (path: string): string =>
  `anh/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The same of a picture that an article names, relative to its own file. */
export function pictureBeside(file: string, src: string): string {
  const path = file.split('/').slice(0, -1);
  for (const name of src.split('/')) {
    if (name === '..') path.pop();
    else if (name !== '.' && name !== '') path.push(name);
  }
  return pictureAddress(path.join('/'));
}
