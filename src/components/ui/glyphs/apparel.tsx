import type { Drawing } from './drawing.ts';

/** Products of the clothing shop. */
export const APPAREL: Readonly<Record<string, Drawing>> = {
  tee: {
    hue: 195,
    shapes: (
      <>
        <path class="a" d="M7 2.5 2 5l1.6 4 2.2-.8V17.5h8.4V8.2l2.2.8L18 5l-5-2.5a3 3 0 0 1-6 0z" />
        <path class="l" d="M7.6 12h4.8" />
      </>
    ),
  },
  hoodie: {
    hue: 300,
    shapes: (
      <>
        <path class="a" d="M6.6 5 2.6 7.4 2 17h3.2v1h9.6v-1H18l-.6-9.6L13.4 5z" />
        <path class="b" d="M10 1.8c-2.6 0-4 1.6-3.8 4L10 9l3.8-3.2c.2-2.4-1.2-4-3.8-4z" />
        <path class="c" d="M7 13h6l.8 3.2H6.200z" />
        <path class="l" d="M9 8.600v2.600M11 8.600v2.600" />
      </>
    ),
  },
  jeans: {
    hue: 255,
    shapes: (
      <>
        <path class="a" d="M5 2h10l1.400 16h-4.800L10 8.500 8.400 18H3.600z" />
        <path class="b" d="M4.900 2h10.200l.2 2.400H4.700z" />
        <path class="l" d="M6.400 6.600l1.500 1M13.600 6.600l-1.500 1" />
      </>
    ),
  },
  dress: {
    hue: 350,
    shapes: (
      <>
        <path
          class="a"
          d="M7.200 2 6 6.500 7.600 9 3.500 18h13L12.400 9 14 6.500 12.800 2l-1.200 2.500H8.400z"
        />
        <path class="b" d="M7.600 9h4.800l.9 2H6.700z" />
        <path class="l" d="M8.500 13.500 7.600 16M11.500 13.500l.9 2.500" />
      </>
    ),
  },
  shirt: {
    hue: 225,
    shapes: (
      <>
        <path class="a" d="M7 2 2.200 4.400 3.600 9l2-.6V18h8.800V8.400l2 .6 1.400-4.600L13 2l-3 2.600z" />
        <path class="c" d="M7 2l3 2.600L7.800 7 5.800 2.600zM13 2l-3 2.600L12.200 7l2-4.400z" />
        <path class="l" d="M10 8v.01M10 11v.01M10 14v.01" />
      </>
    ),
  },
  cardigan: {
    hue: 60,
    shapes: (
      <>
        <path
          class="a"
          d="M6.800 2 2.400 4.600 1.800 16h2.800l.6-6v8h9.600v-8l.6 6h2.800L17.600 4.600 13.200 2 10 8z"
        />
        <path class="b" d="M6.800 2 10 8l3.200-6-1.300-.6L10 5 8.100 1.400z" />
        <path class="l" d="M10 10.500v.01M10 13v.01M10 15.500v.01" />
      </>
    ),
  },
  vest: {
    hue: 30,
    shapes: (
      <>
        <path
          class="a"
          d="M6.500 2 4 5c.8 2 .6 3.600-.2 5.500V18h12.400v-7.500c-.8-1.900-1-3.500-.2-5.500l-2.500-3z"
        />
        <path
          class="c"
          d="M4 8.600h12v1.100H4zM3.800 12h12.400v1.100H3.800zM3.800 15.400h12.400v1.100H3.800z"
        />
        <path class="b" d="M9.300 2h1.400v16H9.300z" />
      </>
    ),
  },
  joggers: {
    hue: 150,
    shapes: (
      <>
        <path class="a" d="M5 2h10l.8 14h-4.600L10 8l-1.200 8H4.200z" />
        <path
          class="b"
          d="M4.900 2h10.200l.1 2H4.800zM4.100 15.500h4.800l-.3 2.500H4.400zM11.100 15.500h4.800l-.3 2.500h-4.200z"
        />
        <path class="l" d="M9.200 4.500v2M10.800 4.500v2" />
      </>
    ),
  },
  socks: {
    hue: 110,
    shapes: (
      <>
        <path class="a" d="M7 2h6v8.600l-4.600 6.600a2.700 2.700 0 0 1-4.400-3L7 10z" />
        <path class="b" d="M6.900 2h6.200v2.600H6.900z" />
        <path class="c" d="M4.700 13.200l3.500 2.500-.9 1.300-3.500-2.300zM11 8.500l2-.6v2.700l-1 1.400z" />
      </>
    ),
  },
  cap: {
    hue: 275,
    shapes: (
      <>
        <path class="a" d="M3 12.500a6.500 6.500 0 0 1 13 0v1H3z" />
        <path class="b" d="M10 12.500h7c1.400 0 2 .7 2 1.800 0 .8-.5 1.200-1.300 1.200L10 14.300z" />
        <path class="l" d="M9.500 6.300v5.400M6.600 7.400c-.5 1.300-.7 2.700-.7 4.300" />
      </>
    ),
  },
};
