import { crc32 } from 'node:zlib';

type Paragraph =
  | { readonly text: string; readonly bold?: true }
  | { readonly picture: Uint8Array; readonly kind?: 'emf' };

/** A Word document of paragraphs, as a stored ZIP; `bold` are in bold type. */
export function makeWordDocument(paragraphs: readonly Paragraph[]): Buffer {
  const media: [path: string, bytes: Uint8Array][] = [];
  const body = paragraphs.map((paragraph) => {
    if ('text' in paragraph) {
      const text = paragraph.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const bold = paragraph.bold ? '<w:rPr><w:b/></w:rPr>' : '';
      return `<w:p><w:r>${bold}<w:t>${text}</w:t></w:r></w:p>`;
    }
    media.push([`media/${media.length}.${paragraph.kind ?? 'png'}`, paragraph.picture]);
    return `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p${media.length - 1}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  });
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';
  const names = `xmlns:w="${word}" xmlns:r="${links}" xmlns:wp="${drawings}/wordprocessingDrawing" xmlns:a="${drawings}/main" xmlns:pic="${drawings}/picture"`;
  const pictures = media.map(
    ([path], at) => `<Relationship Id="p${at}" Type="${links}/image" Target="${path}"/>`,
  );
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${names}><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships">${pictures.join('')}</Relationships>`,
    ...Object.fromEntries(media.map(([path, bytes]) => [`word/${path}`, bytes])),
  });
}

function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), about, path, bytes);
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, entry, path);
    offset += 30 + path.length + bytes.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
