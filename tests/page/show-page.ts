/** Shows a page in a frame of the size a laptop has, scripts off, and hands over its document. */
export async function showPage(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.style.cssText = "width:1280px;height:900px;border:0;position:absolute;left:0;top:0";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Takes all shown pages away. */
export function closePages(): void {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
}
