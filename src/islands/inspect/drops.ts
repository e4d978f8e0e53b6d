/**
 * Takes files that are dropped anywhere on the page: without this the browser would leave the page for the file.
 * `data-dropping` is set on the host while a file is held over the page.
 */
export function listenForDrops(host: HTMLElement, onDrop: (files: File[]) => void): void {
  const { ownerDocument: page } = host;
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    host.dataset.dropping = '';
  };
  page.addEventListener('dragenter', over);
  page.addEventListener('dragover', over);
  page.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) delete host.dataset.dropping;
  });
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    delete host.dataset.dropping;
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
}
