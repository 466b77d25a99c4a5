/** Every component that a lesson may use. Lessons import nothing. */
import Aside from './lesson/Aside.astro';
import Calc from './lesson/Calc.astro';
import Card from './lesson/Card.astro';
import CouponLab from './lesson/CouponLab.astro';
import Formula from './lesson/Formula.astro';
import InYourShop from './lesson/InYourShop.astro';
import PriceLab from './lesson/PriceLab.astro';
import Prompt from './lesson/Prompt.astro';
import Source from './lesson/Source.astro';
import StockLab from './lesson/StockLab.astro';
import Term from './lesson/Term.astro';
import Worked from './lesson/Worked.astro';

export const lessonComponents = {
  Aside,
  Calc,
  Card,
  CouponLab,
  Formula,
  InYourShop,
  PriceLab,
  Prompt,
  Source,
  StockLab,
  Term,
  Worked,
};
