import type { Drawing } from './drawing.ts';

/** Products of the accessories shop. */
export const ACCESSORIES: Readonly<Record<string, Drawing>> = {
  'phone-case': {
    hue: 15,
    shapes: (
      <>
        <path
          class="a"
          d="M6.5 1.500h7a1.800 1.800 0 0 1 1.800 1.800v13.400a1.800 1.800 0 0 1-1.800 1.800h-7a1.800 1.800 0 0 1-1.800-1.800V3.300a1.800 1.800 0 0 1 1.800-1.800z"
        />
        <path class="c" d="M6.300 3h4.200v4.200H6.300z" />
        <path
          class="b"
          d="M6.8 4.3a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0 -1.6 0zM8.4 5.9a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0 -1.6 0z"
        />
        <path class="l" d="M8.200 15.800h3.600" />
      </>
    ),
  },
  'screen-film': {
    hue: 215,
    shapes: (
      <>
        <path class="b" d="M8 1.800h7.600v14H8z" />
        <path class="a" d="M4.400 4.200H12v14H4.400z" />
        <path class="l" d="M6.200 9.600 9.600 6.200M6.200 12.800l3-3" />
        <path class="c" d="M4.400 15.200 7.400 18.200h-3z" />
      </>
    ),
  },
  charger: {
    hue: 145,
    shapes: (
      <>
        <path class="a" d="M4.500 6h11v10a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2z" />
        <path class="b" d="M6.800 1.800h1.900V6H6.800zM11.300 1.800h1.900V6h-1.900z" />
        <path class="c" d="M10.700 8.200 7.200 12.800h2.300L9.100 16l3.700-4.900h-2.400z" />
      </>
    ),
  },
  cable: {
    hue: 280,
    shapes: (
      <>
        <path
          class="b"
          d="M5.300 8.500h1.600v4.800a3.100 3.100 0 0 0 6.200 0V8.500h1.600v4.800a4.700 4.700 0 0 1-9.400 0z"
        />
        <path class="a" d="M4 4.800h4.200v4.600H4zM11.800 4.800H16v4.600h-4.200z" />
        <path class="c" d="M5 2.400h2.200v2.400H5zM12.800 2.400H15v2.400h-2.200z" />
      </>
    ),
  },
  'power-bank': {
    hue: 240,
    shapes: (
      <>
        <path
          class="a"
          d="M5.600 2h8.800a1.400 1.400 0 0 1 1.400 1.400v13.200a1.400 1.400 0 0 1-1.400 1.400H5.600a1.400 1.400 0 0 1-1.400-1.400V3.400A1.400 1.400 0 0 1 5.600 2z"
        />
        <path
          class="b"
          d="M4.200 13.400h11.600v3.200a1.400 1.400 0 0 1-1.400 1.400H5.600a1.400 1.400 0 0 1-1.400-1.400z"
        />
        <path class="c" d="M8.200 14.900h3.600v1.500H8.200z" />
        <path class="l" d="M7.400 5v.01M10 5v.01M12.600 5v.01" />
      </>
    ),
  },
  earbuds: {
    hue: 320,
    shapes: (
      <>
        <path
          class="a"
          d="M3 3.600a3 3 0 0 1 6 0v2.600a2.600 2.600 0 0 1-1.600 2.400V17a1.300 1.300 0 0 1-2.600 0V6.600A3 3 0 0 1 3 3.600z"
        />
        <path
          class="b"
          d="M17 3.600a3 3 0 0 0-6 0v2.600a2.600 2.600 0 0 0 1.600 2.400V17a1.300 1.300 0 0 0 2.600 0V6.600A3 3 0 0 0 17 3.600z"
        />
        <path
          class="c"
          d="M4.4 4a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0zM13.2 4a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0z"
        />
      </>
    ),
  },
  'car-mount': {
    hue: 50,
    shapes: (
      <>
        <path class="b" d="M8.800 10h2.400v4.600H8.800z" />
        <path class="b" d="M4.500 16.200a5.500 2.600 0 0 1 11 0V18h-11z" />
        <path class="a" d="M3.500 2.500h13v8h-13z" />
        <path class="c" d="M5 4h10v5H5z" />
      </>
    ),
  },
  'tablet-keyboard': {
    hue: 265,
    shapes: (
      <>
        <path class="b" d="M3.400 2h13.200v9.500H3.400z" />
        <path class="c" d="M4.900 3.500h10.200v6.500H4.900z" />
        <path class="a" d="M2 12h16l1 6H1z" />
        <path
          class="l"
          d="M4.200 13.900h1.200M7.400 13.900h1.200M10.600 13.900h1.200M13.800 13.900h1.600M6.200 16.200h7.600"
        />
      </>
    ),
  },
  'smart-band': {
    hue: 170,
    shapes: (
      <>
        <path class="b" d="M7 1.500h6l.8 5H6.200zM6.200 13.500h7.600l-.8 5H7z" />
        <path
          class="a"
          d="M7 5.400h6a1.800 1.800 0 0 1 1.800 1.800v5.600a1.800 1.800 0 0 1-1.800 1.800H7a1.800 1.800 0 0 1-1.800-1.800V7.200A1.800 1.800 0 0 1 7 5.400z"
        />
        <path class="l" d="M7 10h1.300l1.100-2 1.500 4 1-2H13" />
      </>
    ),
  },
  'laptop-stand': {
    hue: 95,
    shapes: (
      <>
        <path class="b" d="M4.500 2.500h11l1.500 8H3z" />
        <path class="c" d="M5.800 4h8.400l.9 5H4.900z" />
        <path
          class="a"
          d="M2 10.500h16v2H2zM4 18l4.600-5.500h2.300L6.600 18zM16 18l-4.600-5.500H9.100L13.400 18z"
        />
      </>
    ),
  },
};
