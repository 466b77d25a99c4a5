/** Every component that a lesson may use. Lessons import nothing. */

import AbLab from './lesson/AbLab.astro';
import AlertLab from './lesson/AlertLab.astro';
import Aside from './lesson/Aside.astro';
import AttributionLab from './lesson/AttributionLab.astro';
import AuctionLab from './lesson/AuctionLab.astro';
import BasketLab from './lesson/BasketLab.astro';
import BottleneckLab from './lesson/BottleneckLab.astro';
import BucketLab from './lesson/BucketLab.astro';
import BudgetLab from './lesson/BudgetLab.astro';
import Calc from './lesson/Calc.astro';
import Card from './lesson/Card.astro';
import CohortLab from './lesson/CohortLab.astro';
import CommissionLab from './lesson/CommissionLab.astro';
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
import Goal from './lesson/exercises/Goal.astro';
import Grid from './lesson/exercises/Grid.astro';
import MapBuilder from './lesson/exercises/MapBuilder.astro';
import PictureOrder from './lesson/exercises/PictureOrder.astro';
import Process from './lesson/exercises/Process.astro';
import Repair from './lesson/exercises/Repair.astro';
import Scores from './lesson/exercises/Scores.astro';
import Screening from './lesson/exercises/Screening.astro';
import Spot from './lesson/exercises/Spot.astro';
import StateMachine from './lesson/exercises/StateMachine.astro';
import TitleComposer from './lesson/exercises/TitleComposer.astro';
import TreeBuilder from './lesson/exercises/TreeBuilder.astro';
import Triage from './lesson/exercises/Triage.astro';
import WeeklyReport from './lesson/exercises/WeeklyReport.astro';
import FocusLab from './lesson/FocusLab.astro';
import Formula from './lesson/Formula.astro';
import FraudLab from './lesson/FraudLab.astro';
import FunnelLab from './lesson/FunnelLab.astro';
import IncentiveLab from './lesson/IncentiveLab.astro';
import InYourShop from './lesson/InYourShop.astro';
import KMeansLab from './lesson/KMeansLab.astro';
import KpiLab from './lesson/KpiLab.astro';
import LadderLab from './lesson/LadderLab.astro';
import LedgerLab from './lesson/LedgerLab.astro';
import LiveLab from './lesson/LiveLab.astro';
import ModesLab from './lesson/ModesLab.astro';
import NewsvendorLab from './lesson/NewsvendorLab.astro';
import OptionLab from './lesson/OptionLab.astro';
import ParcelLab from './lesson/ParcelLab.astro';
import ParetoLab from './lesson/ParetoLab.astro';
import PersonaLab from './lesson/PersonaLab.astro';
import PointsLab from './lesson/PointsLab.astro';
import PositionLab from './lesson/PositionLab.astro';
import PriceLab from './lesson/PriceLab.astro';
import ProblemLab from './lesson/ProblemLab.astro';
import Prompt from './lesson/Prompt.astro';
import QueueLab from './lesson/QueueLab.astro';
import RankLab from './lesson/RankLab.astro';
import RefundLab from './lesson/RefundLab.astro';
import RfmLab from './lesson/RfmLab.astro';
import RuleLab from './lesson/RuleLab.astro';
import SignupLab from './lesson/SignupLab.astro';
import SkillsLab from './lesson/SkillsLab.astro';
import Source from './lesson/Source.astro';
import SpeedLab from './lesson/SpeedLab.astro';
import SpikeLab from './lesson/SpikeLab.astro';
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
  BottleneckLab,
  BasketLab,
  Branch,
  BucketLab,
  BudgetLab,
  Calc,
  Calculator,
  Card,
  Checklist,
  CohortLab,
  CommissionLab,
  ConversionLab,
  CopyChecker,
  CouponLab,
  Dialogue,
  Drill,
  FabeBlocks,
  FocusLab,
  Formula,
  FraudLab,
  FunnelLab,
  Goal,
  Grid,
  IncentiveLab,
  InYourShop,
  KMeansLab,
  KpiLab,
  LadderLab,
  LedgerLab,
  LiveLab,
  MapBuilder,
  ModesLab,
  NewsvendorLab,
  ParcelLab,
  PersonaLab,
  OptionLab,
  PictureOrder,
  ParetoLab,
  PointsLab,
  PositionLab,
  PriceLab,
  ProblemLab,
  Process,
  Prompt,
  QueueLab,
  RankLab,
  RefundLab,
  Repair,
  RfmLab,
  RuleLab,
  SkillsLab,
  Screening,
  Scores,
  SignupLab,
  Source,
  SpeedLab,
  Spot,
  SpikeLab,
  StateMachine,
  StockLab,
  SupplierLab,
  Term,
  ThresholdLab,
  TierLab,
  TitleComposer,
  TreeBuilder,
  Triage,
  TurnoverLab,
  UpliftLab,
  WaterfallLab,
  WeeklyReport,
  Worked,
};
