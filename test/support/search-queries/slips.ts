import { all, without } from '../search-rules.ts';
import { type EvaluatedQuery, of } from './query.ts';

const tidy = /bỏ khung giá đất/i;
const cooperatives = /hợp tác xã/i;
const unemployed = /bảo hiểm thất nghiệp/i;
const lawState = /nhà nước pháp quyền/i;
const publicOpinion = /cộng tác viên dư luận xã hội/i;
const industry = /công nghiệp hóa, hiện đại hóa/i;

/** Slips, keys of the typing programmes, quotes, capitals, decomposed letters and places of the tone. */
export const slipQueries: readonly EvaluatedQuery[] = [
  ...of('E', [
    ['hopwj tacs xax', cooperatives],
    ['bao3 hie6m3 tha6t1 nghie6p5', unemployed],
    ['bảo hiểm thất nghiêp', unemployed],
    ['nghi quyêt dat dai', /đất đai/i],
    ['nghị quyét tam nong', /tam nông/i],
    ['che phủ rững', /che phủ rừng/i],
    ['hợp tac xa', cooperatives],
    ['đang viên không được lam', /đảng viên không được làm/i],
    ['cộng tác viên dư luân xã hội', publicOpinion],
    ['nhaf nuwowcs phaps quyeenf', lawState],
    ['bảo hiễm thất nghiệp', unemployed],
    ['hocbu', /học bù/i],
    ['nghiquyet tam nong', /tam nông/i],
    ['kinh té tập thẻ', /kinh tế tập thể/i],
    ['công nghiêp hoá hiên đai hoá', industry],
    ['quán trệt nghị quyết', /quán triệt nghị quyết/i],
    ['dduwowngf truyeenf', /đường truyền/i],
    ['trich yéu', /trích yếu/i],
  ]),
  ...of('F', [
    ['"bỏ khung giá đất"', tidy],
    ['"bo khung gia dat"', tidy],
    ['nghị quyết "tam nông"', /tam nông/i],
    ['"học bù" kế hoạch 60', all(/học bù/i, /60-KH\/ĐUK/)],
    ['hợp tác xã -"tổ hợp tác"', without(/hợp tác xã/i, /tổ hợp tác/i)],
    ['"đảng viên đi làm ăn xa"', /đảng viên đi làm ăn xa/i],
    ['“cộng tác viên dư luận”', /cộng tác viên dư luận/i],
    ['ma-két -"nền đỏ"', without(/ma-két/i, /nền đỏ/i)],
  ]),
  ...of('I', [
    ['BẢO HIỂM THẤT NGHIỆP', unemployed],
    ['HOP TAC XA', cooperatives],
    ['NHÀ NƯỚC PHÁP QUYỀN XÃ HỘI CHỦ NGHĨA', lawState],
    ['Tổ Cộng Tác Viên Dư Luận Xã Hội', publicOpinion],
    ['KẾ HOẠCH SỐ 130-KH/TU', /130-KH\/TU/],
  ]),
  ...of('J', [
    ['bảo hiểm thất nghiệp'.normalize('NFD'), unemployed],
    ['bỏ khung giá đất'.normalize('NFD'), tidy],
    ['Quy định 37-QĐ/TW'.normalize('NFD'), /37-QĐ\/TW/],
    ['đấu giá quyền sử dụng đất'.normalize('NFKD'), /đấu giá quyền sử dụng đất/i],
    ['người có công'.normalize('NFD'), /người có công/i],
  ]),
  ...of('K', [
    ['công nghiệp hoá', /công nghiệp h(?:oá|óa)/i],
    ['Uỷ ban Mặt trận Tổ quốc', /(?:ủy|uỷ) ban mặt trận tổ quốc/i],
    ['thừa uỷ quyền', /thừa (?:ủy|uỷ) quyền/i],
    ['văn hoá thông tin', /văn h(?:óa|oá),? thông tin/i],
    ['xã hội hài hoà', /hài h(?:òa|oà)/i],
    ['bản thoả thuận', /bản th(?:ỏa|oả) thuận/i],
    ['cấp uỷ chi bộ', /cấp (?:ủy|uỷ)(?:,| các)? chi/i],
    ['tự chuyển hoá', /tự chuyển h(?:óa|oá)/i],
  ]),
];
