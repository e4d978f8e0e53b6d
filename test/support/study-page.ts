import { openStudyStore, type StudyStorage, type StudyStore } from '../../src/islands/study-store.ts';

/** A storage that keeps as long as the test. */
function memoryStorage(): StudyStorage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  } as StudyStorage;
}

/** A store on a storage of its own. */
export function memoryStore(storage = memoryStorage()): StudyStore {
  return openStudyStore(() => storage);
}

/** A document page in small: a heading, clauses with link, emphasis, footnote mark and nested items, a table. */
export const documentPage = `<div class="reading" data-document="ke-hoach" data-title="Kế hoạch 60-KH/ĐUK">
<nav id="muc-luc"><p>Mục lục<span data-read-share></span></p><button data-marks-open></button></nav>
<div class="reading-text"><p data-resume hidden><a href="#noi-dung"></a></p>
<article data-official-text data-citation="Kế hoạch số 60-KH/ĐUK, ngày 18/7/2022"><h1 class="title">Kế hoạch học tập</h1>
<div class="body"><h2 id="muc-i">I- MỤC ĐÍCH<a class="clause" href="#muc-i" data-editorial>§</a></h2>
<p id="muc-i-d1">Học <a class="cited" href="/van-ban/x/">Nghị quyết 18-NQ/TW</a><sup><a id="cho-dan-1" href="#chu-thich-1">1</a></sup> là <em>việc chung</em> của chi bộ. Mỗi đảng viên tự học.<a class="clause" href="#muc-i-d1" data-editorial>§</a></p>
<ul><li id="muc-i-y1">Nắm vững nội dung.<a class="clause" href="#muc-i-y1" data-editorial>§</a><ul><li id="muc-i-y1-y1">Liên hệ bản thân.</li></ul></li></ul>
<div class="table-box" id="muc-i-b1"><table><tr><td>Chi bộ</td><td>Ngày học</td></tr></table></div>
</div></article></div></div><p role="status"></p>`;
