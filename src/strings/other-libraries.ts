/** What is said of the list of other libraries, `content/thu-vien.yaml`. */
export const otherLibraryText = {
  badFile: 'Danh sách thư viện khác chưa đúng. Mỗi thư viện cần id, name và url.',
  badId: 'id chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
  noName: 'name là tên thư viện để người đọc nhận ra, không để trống.',
  badUrl: 'url là địa chỉ của trang, bắt đầu bằng https://.',
} as const;
