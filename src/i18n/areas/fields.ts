import { area } from '../area.ts';

/** Words of input fields. */
export const fields = area({
  en: {
    notANumber: 'Type a number.',
    atLeast: (limit: string) => `At least ${limit}.`,
    atMost: (limit: string) => `At most ${limit}.`,
    priceOf: (name: string) => `Price of ${name}, yuan`,
    editPrice: (name: string, price: string) => `Price of ${name}: ${price}. Change`,
    priceChanged: (name: string, now: string, was: string) => `Price of ${name}: ${now}, was ${was}. Change`,
  },
  zh: {
    notANumber: '请输入数字。',
    atLeast: (limit: string) => `不能低于${limit}。`,
    atMost: (limit: string) => `不能高于${limit}。`,
    priceOf: (name: string) => `${name}的售价（元）`,
    editPrice: (name: string, price: string) => `${name}售价${price}，改价`,
    priceChanged: (name: string, now: string, was: string) => `${name}售价${now}，原${was}，改价`,
  },
});
