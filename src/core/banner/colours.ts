/** Red of the ground and yellow of the letters, as a ma-két has them («nền đỏ, chữ vàng»); `#rrggbb`, sRGB. */
export const bannerColours = { ground: '#a10f17', letters: '#ffdd55' } as const;
