/** Every component that a lesson may use. Lessons import nothing. */

import AbLab from './lesson/AbLab.astro';
import AlertLab from './lesson/AlertLab.astro';
import Aside from './lesson/Aside.astro';
import AttributionLab from './lesson/AttributionLab.astro';
import AuctionLab from './lesson/AuctionLab.astro';
import Calc from './lesson/Calc.astro';
import Card from './lesson/Card.astro';
import CohortLab from './lesson/CohortLab.astro';
import ConversionLab from './lesson/ConversionLab.astro';
import CouponLab from './lesson/CouponLab.astro';
import Audit from './lesson/exercises/Audit.astro';
import AuditSet from './lesson/exercises/AuditSet.astro';
import Branch from './lesson/exercises/Branch.astro';
import Calculator from './lesson/exercises/Calculator.astro';
import Checklist from './lesson/exercises/Checklist.astro';
import CopyChecker from './lesson/exercises/CopyChecker.astro';
import Dialogue from './lesson/exercises/Dialogue.astro';
import Drill from './lesson/exercises/Drill.astro';
import FabeBlocks from './lesson/exercises/FabeBlocks.astro';
import MapBuilder from './lesson/exercises/MapBuilder.astro';
import PictureOrder from './lesson/exercises/PictureOrder.astro';
import Process from './lesson/exercises/Process.astro';
import StateMachine from './lesson/exercises/StateMachine.astro';
import TitleComposer from './lesson/exercises/TitleComposer.astro';
import TreeBuilder from './lesson/exercises/TreeBuilder.astro';
import Formula from './lesson/Formula.astro';
import FunnelLab from './lesson/FunnelLab.astro';
import InYourShop from './lesson/InYourShop.astro';
import KMeansLab from './lesson/KMeansLab.astro';
import KpiLab from './lesson/KpiLab.astro';
import LadderLab from './lesson/LadderLab.astro';
import LedgerLab from './lesson/LedgerLab.astro';
import NewsvendorLab from './lesson/NewsvendorLab.astro';
import PointsLab from './lesson/PointsLab.astro';
import PriceLab from './lesson/PriceLab.astro';
import Prompt from './lesson/Prompt.astro';
import QueueLab from './lesson/QueueLab.astro';
import RfmLab from './lesson/RfmLab.astro';
import RuleLab from './lesson/RuleLab.astro';
import Source from './lesson/Source.astro';
import StockLab from './lesson/StockLab.astro';
import SupplierLab from './lesson/SupplierLab.astro';
import Term from './lesson/Term.astro';
import ThresholdLab from './lesson/ThresholdLab.astro';
import TierLab from './lesson/TierLab.astro';
import TurnoverLab from './lesson/TurnoverLab.astro';
import UpliftLab from './lesson/UpliftLab.astro';
import WaterfallLab from './lesson/WaterfallLab.astro';
import Worked from './lesson/Worked.astro';

export const lessonComponents = {
  AbLab,
  AlertLab,
  Aside,
  AttributionLab,
  AuctionLab,
  Audit,
  AuditSet,
  Branch,
  Calc,
  Calculator,
  Card,
  Checklist,
  CohortLab,
  ConversionLab,
  CopyChecker,
  CouponLab,
  Dialogue,
  Drill,
  FabeBlocks,
  Formula,
  FunnelLab,
  InYourShop,
  KMeansLab,
  KpiLab,
  LadderLab,
  LedgerLab,
  MapBuilder,
  NewsvendorLab,
  PictureOrder,
  PointsLab,
  PriceLab,
  Process,
  Prompt,
  QueueLab,
  RfmLab,
  RuleLab,
  Source,
  StateMachine,
  StockLab,
  SupplierLab,
  Term,
  ThresholdLab,
  TierLab,
  TitleComposer,
  TreeBuilder,
  TurnoverLab,
  UpliftLab,
  WaterfallLab,
  Worked,
};
