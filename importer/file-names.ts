import { CELL } from './patterns/cells';

/** Extensions of the files that Windows hotfixes install; they tell where a name ends when its cell is glued to the next. */
const KNOWN_EXTENSIONS = new Set(
  `acm adm adml admx asp aspx ax bat bin bmp cab cat cfg chm cmd cnt com config cpl cpx css cur dat dep dll doc drv efi
  exe fon gif hlp htm html hta hxs icm ico ime inf ini ins jpg js jse lex lib lnk manifest mdb mfl mib mof msc msg msi msm
  msp mst msu mui mum nld nls nlp ocx olb oem otf pdb pdf pif png pnf pol ppd ps1 ps1xml psd1 psm1 ptxml reg rll rom rpm
  rsp rtf sam scr sdb sep sif spd sql sve sys syx tbl tlb tmf tsp ttc ttf txt uce url vbe vbs vxd wav wmf wsc wsf wsh xml
  xrm-ms xsd xsl xslt xex 386 h1s h1c h1k h1t h1q`
    .split(' ')
    .map((extension) => extension.trim())
    .filter(Boolean),
);

/** Whether a text is a file name beyond doubt: no spaces, and an extension. */
export function isFileName(text: string): boolean {
  return CELL.fileName.is.test(text) && !CELL.ruleVersion.is.test(text);
}

/** Whether a text is a file name with an extension of the known ones, so that it is not cut at its end. */
export function hasKnownExtension(text: string): boolean {
  const extension = text.slice(text.lastIndexOf('.') + 1).toLowerCase();
  return text.includes('.') && KNOWN_EXTENSIONS.has(extension);
}

/** Whether a text can stand in a cell under `File name`, where names with spaces and without extension occur. */
export function isNameCell(text: string): boolean {
  if (!CELL.nameCell.is.test(text) || !CELL.hasLetter.is.test(text)) return false;
  return !text.includes(' ') || hasKnownExtension(text);
}

/** Whether a file belongs to the packaging of an update rather than to what it repairs. */
export function isManifestName(name: string): boolean {
  const lower = name.toLowerCase();
  return ['.manifest', '.mum', '.cat'].some((extension) => lower.endsWith(extension));
}
