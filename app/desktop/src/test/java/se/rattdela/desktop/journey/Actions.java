package se.rattdela.desktop.journey;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user does in a journey, counted: a click, a choice out of a list (open it and choose, two
 * clicks), a field that is written, a key. The time is an estimate by the keystroke-level model
 * (Card, Moran and Newell 1980) for somebody who knows the way and types 55 words a minute; reading
 * and thinking about the case itself are not in it.
 */
final class Actions {
  private static final double MENTAL = 1.35;
  private static final double POINT = 1.1;
  private static final double CLICK = 0.2;
  private static final double KEY = 0.2;
  private static final double HAND = 0.4;

  private int clicks;
  private int fields;
  private int characters;
  private int keys;
  private double seconds;
  private final List<String> log = new ArrayList<>();

  void click(String what) {
    clicks++;
    seconds += MENTAL + POINT + CLICK;
    log.add("click " + what);
  }

  void choice(String what) {
    clicks += 2;
    seconds += MENTAL + 2 * (POINT + CLICK);
    log.add("choose " + what);
  }

  void field(String what, String text) {
    fields++;
    characters += text.length();
    seconds += MENTAL + POINT + CLICK + 2 * HAND + KEY * text.length();
    log.add("write " + what + " (" + text.length() + ")");
  }

  void key(String what) {
    keys++;
    seconds += MENTAL + KEY;
    log.add("key " + what);
  }

  int clicks() {
    return clicks;
  }

  int fields() {
    return fields;
  }

  int characters() {
    return characters;
  }

  int keys() {
    return keys;
  }

  /** Clicks, fields and keys together. */
  int all() {
    return clicks + fields + keys;
  }

  /** The estimate in seconds. */
  double seconds() {
    return seconds;
  }

  /** Each action in its order. */
  List<String> log() {
    return List.copyOf(log);
  }
}
