/**
 * The page of results of a rival: the engine is loaded at the first search, as those sites do, and the list keeps the
 * contract of ours (`ol[data-search-results]`, `data-search-state`).
 */
export const searchPage = `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>Tìm kiếm</title></head>
  <body>
    <form><input name="q" type="search" /></form>
    <ol data-search-results></ol>
    <script type="module">
      const root = document.documentElement;
      const list = document.querySelector('ol');
      document.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        const query = new FormData(event.target).get('q');
        root.dataset.searchState = 'busy';
        const { search } = await import('/engine.js');
        const hits = await search(query);
        list.replaceChildren(...hits.map(({ url, title, excerpt }) => {
          const item = document.createElement('li');
          const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
          const text = document.createElement('p');
          text.innerHTML = excerpt;
          item.append(link, text);
          return item;
        }));
        root.dataset.searchState = 'done';
      });
    </script>
  </body>
</html>
`;
