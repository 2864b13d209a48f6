package se.rattdela.desktop.day;

import se.rattdela.casework.day.OfficeTask;

/** The texts of what waits in the office, by their keys. */
final class OfficeKeys {
  private OfficeKeys() {}

  /** What is to be done, with how many and how many of them failed before. */
  static String what(OfficeTask.Kind kind) {
    return switch (kind) {
      case QUESTIONS -> "day.office.questions";
      case PACKS -> "day.office.packs";
      case OWN_PACKS -> "day.office.own-packs";
      case KEYS -> "day.office.keys";
      case DISPATCHES -> "day.office.dispatches";
      case ARCHIVE -> "day.office.archive";
    };
  }

  /** The word on the button. */
  static String way(OfficeTask.Kind kind) {
    return switch (kind) {
      case QUESTIONS -> "day.way.answer";
      case PACKS, KEYS -> "day.way.review";
      case OWN_PACKS -> "day.way.show";
      case DISPATCHES -> "day.way.dispatch";
      case ARCHIVE -> "day.way.archive";
    };
  }

  /** Of what kind it is. */
  static String kind(OfficeTask.Kind kind) {
    return switch (kind) {
      case QUESTIONS -> "day.kind.questions";
      case PACKS, OWN_PACKS, KEYS -> "day.kind.rules";
      case DISPATCHES, ARCHIVE -> "day.kind.papers";
    };
  }
}
